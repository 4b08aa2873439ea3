//! Other layers in the same subscriber that make OpenTelemetry spans.

use opentelemetry::Context;
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::thread;
use tracing::dispatcher::WeakDispatch;
use tracing::span::{Attributes, Id};
use tracing::{Dispatch, Level, Metadata};
use tracing_core::callsite::Callsite;
use tracing_core::field::FieldSet;
use tracing_core::subscriber::Interest;
use tracing_core::{Kind, identify_callsite};
use tracing_opentelemetry::get_otel_context;

thread_local! {
    /// This thread shows a span to neighbours, and does nothing else.
    static PROBING: Cell<bool> = const { Cell::new(false) };
}

/// What a layer knows of the subscriber that it is part of.
#[derive(Default)]
pub(super) struct Neighbours {
    dispatch: OnceLock<WeakDispatch>,
    make_spans: OnceLock<bool>,
}

impl Neighbours {
    pub(super) fn set_dispatch(&self, dispatch: &Dispatch) {
        let _ = self.dispatch.set(dispatch.downgrade());
    }

    fn dispatch(&self) -> Option<Dispatch> {
        self.dispatch.get()?.upgrade()
    }

    /// Whether another layer makes OpenTelemetry spans of `tracing` spans, in which case a second one must not. Asked
    /// before the first span is made.
    ///
    /// Such a layer cannot be asked for, only seen at work. What it is shown once is no span of the program's.
    pub(super) fn find(&self) -> bool {
        // What layers do with the span that they are shown is theirs, also if that is another span.
        PROBING.get()
            || *self.make_spans.get_or_init(|| self.dispatch().is_some_and(|dispatch| is_seen_by_others(&dispatch)))
    }

    /// Whether one was [found](Self::find).
    pub(super) fn make_spans(&self) -> bool {
        self.make_spans.get().is_some_and(|make_spans| *make_spans)
    }

    /// The context of a span that has been made an OpenTelemetry span, which starts if it has not started yet.
    pub(super) fn context_of_span(&self, id: &Id) -> Option<Context> {
        get_otel_context(id, &self.dispatch()?)
    }
}

/// Shows the subscriber a span that this layer does not take. On a thread of its own, because the subscriber's filters
/// keep what they think of the span at hand in thread-local state.
fn is_seen_by_others(dispatch: &Dispatch) -> bool {
    thread::scope(|scope| {
        let probing = thread::Builder::new().name("otel-runtime-probe".to_owned());
        let probing = probing.spawn_scoped(scope, || catch_unwind(AssertUnwindSafe(|| probe(dispatch))));
        matches!(probing.map(thread::ScopedJoinHandle::join), Ok(Ok(Ok(true))))
    })
}

fn probe(dispatch: &Dispatch) -> bool {
    PROBING.set(true);
    // Whatever is made of it is not exported.
    let _suppressed = Context::enter_telemetry_suppressed_scope();
    let span = dispatch.new_span(&Attributes::new(&PROBE, &PROBE.fields().value_set(&[])));
    let is_seen = get_otel_context(&span, dispatch).is_some();
    dispatch.try_close(span);
    is_seen
}

/// Whether a new span is the one that neighbours are shown.
pub(super) fn is_probe(metadata: &Metadata<'_>) -> bool {
    metadata.callsite() == PROBE.callsite()
}

struct ProbeCallsite;

static PROBE_CALLSITE: ProbeCallsite = ProbeCallsite;

static PROBE: Metadata<'static> = Metadata::new(
    "probe",
    module_path!(),
    Level::TRACE,
    Some(file!()),
    Some(line!()),
    Some(module_path!()),
    FieldSet::new(&[], identify_callsite!(&PROBE_CALLSITE)),
    Kind::SPAN,
);

impl Callsite for ProbeCallsite {
    fn set_interest(&self, _: Interest) {}

    fn metadata(&self) -> &Metadata<'_> {
        &PROBE
    }
}
