//! Other layers in the same subscriber that make OpenTelemetry spans.

use opentelemetry::Context;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::OnceLock;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;
use tracing::dispatcher::{WeakDispatch, get_default};
use tracing::span::{Attributes, Id};
use tracing::{Dispatch, Level, Metadata};
use tracing_core::callsite::Callsite;
use tracing_core::field::FieldSet;
use tracing_core::subscriber::Interest;
use tracing_core::{Kind, identify_callsite};
use tracing_opentelemetry::get_otel_context;

/// A layer that has not answered by then waits for the thread that has asked.
const PATIENCE: Duration = Duration::from_secs(1);

thread_local! {
    /// This thread shows a span to neighbours, and does nothing else.
    static PROBING: Cell<bool> = const { Cell::new(false) };
    /// Layers of our own kind that were shown it.
    static SHOWN: RefCell<Vec<Shown>> = const { RefCell::new(Vec::new()) };
}

/// A layer of our own kind, by its address, and what it would do.
#[derive(Clone, Copy)]
struct Shown {
    layer: usize,
    makes_spans: bool,
    takes_events: bool,
}

/// Who else is in the subscriber.
#[derive(Debug, Clone, Copy, Default)]
struct Found {
    /// A layer of `tracing-opentelemetry`, which takes the events of its spans, too.
    is_foreign: bool,
    /// One of our own kind that makes spans, and comes first.
    makes_spans: bool,
    /// One of our own kind that takes events, and comes first.
    takes_events: bool,
}

impl Found {
    /// A layer that holds a lock has logged, or opened a span: it is asked again. A span too few is better than two of one,
    /// which the registry would not survive.
    const UNKNOWN: Self = Found { is_foreign: true, makes_spans: false, takes_events: false };

    fn make_spans(self) -> bool {
        self.is_foreign || self.makes_spans
    }
}

/// What a layer knows of the subscriber that it is part of.
#[derive(Default)]
pub(super) struct Neighbours {
    dispatch: OnceLock<WeakDispatch>,
    found: OnceLock<Found>,
}

impl Neighbours {
    pub(super) fn set_dispatch(&self, dispatch: &Dispatch) {
        let _ = self.dispatch.set(dispatch.downgrade());
    }

    fn dispatch(&self) -> Option<Dispatch> {
        self.dispatch.get()?.upgrade()
    }

    /// Tells the layer that asks of this one. Stands still once the layer is part of a subscriber.
    pub(super) fn show(&self, makes_spans: bool, takes_events: bool) {
        if PROBING.get() {
            let layer = self.address();
            SHOWN.with_borrow_mut(|shown| shown.push(Shown { layer, makes_spans, takes_events }));
        }
    }

    /// Whether another layer makes OpenTelemetry spans of `tracing` spans, in which case a second one must not. Asked
    /// before the first span is made.
    ///
    /// Such a layer cannot be asked for, only seen at work. What it is shown once is no span of the program's.
    pub(super) fn find(&self) -> bool {
        // What layers do with the span that they are shown is theirs, also if that is another span.
        PROBING.get() || self.found().make_spans()
    }

    /// Whether events are another one's, of our own kind.
    pub(super) fn take_events(&self) -> bool {
        PROBING.get() || self.found().takes_events
    }

    fn found(&self) -> Found {
        match self.found.get() {
            Some(found) => *found,
            None => self.look().map_or(Found::UNKNOWN, |found| *self.found.get_or_init(|| found)),
        }
    }

    /// Shows the subscriber a span that this layer does not take. On a thread of its own, because the subscriber's
    /// filters keep what they think of the span at hand in thread-local state. `None` if it takes too long.
    fn look(&self) -> Option<Found> {
        let dispatch = self.dispatch();
        let (answer, answered) = mpsc::channel();
        let probing = move || {
            // `Option` and `Vec` do not tell layers which subscriber is theirs: most likely the global one.
            let dispatch = dispatch.unwrap_or_else(|| get_default(Clone::clone));
            let is_seen = catch_unwind(AssertUnwindSafe(|| probe(&dispatch))).unwrap_or(false);
            let _ = answer.send((is_seen, SHOWN.take(), dispatch));
        };
        let started = thread::Builder::new().name("otel-runtime-probe".to_owned()).spawn(probing);
        if started.is_err() {
            return Some(Found::default());
        }
        let (is_seen, shown, dispatch) = answered.recv_timeout(PATIENCE).ok()?;
        let own = self.address();
        if !shown.iter().any(|shown| shown.layer == own) {
            // Of another subscriber.
            return Some(Found::default());
        }
        self.set_dispatch(&dispatch);
        let is_other = |first: Option<&Shown>| first.is_some_and(|first| first.layer != own);
        Some(Found {
            is_foreign: is_seen,
            makes_spans: is_other(shown.iter().find(|shown| shown.makes_spans)),
            takes_events: is_other(shown.iter().find(|shown| shown.takes_events)),
        })
    }

    fn address(&self) -> usize {
        std::ptr::from_ref(self).addr()
    }

    /// Whether one was [found](Self::find).
    pub(super) fn make_spans(&self) -> bool {
        self.found.get().is_some_and(|found| found.make_spans())
    }

    /// Whether one was found that takes the events of the spans that it makes.
    pub(super) fn take_events_of_spans(&self) -> bool {
        self.found.get().is_some_and(|found| found.is_foreign)
    }

    /// The current span, also one that is filtered off for this layer.
    pub(super) fn current_span(&self) -> Option<Id> {
        self.dispatch()?.current_span().id().cloned()
    }

    /// The context of a span that has been made an OpenTelemetry span, which starts if it has not started yet.
    pub(super) fn context_of_span(&self, id: &Id) -> Option<Context> {
        get_otel_context(id, &self.dispatch()?)
    }
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
