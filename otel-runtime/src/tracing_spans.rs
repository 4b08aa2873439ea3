//! The `tracing` face of our spans, and the `tracing` spans that work takes along.
//!
//! A call that has a face opens a `tracing` span, which stands as a value in the context of the call: whatever
//! attaches that context enters it, on any thread, and it closes with the last clone of the context.

mod callsite;
#[cfg_attr(feature = "off", allow(dead_code, reason = "nothing is carried"))]
mod carried;

use crate::attach::attach_alone;
use crate::diagnostics;
use crate::provider;
use crate::site::Site;
pub(crate) use callsite::{FaceCallsite, is_face};
#[cfg_attr(feature = "off", allow(unused_imports, reason = "nothing is carried"))]
pub(crate) use carried::CarriedSpan;
use opentelemetry::Context;
use std::cell::{Cell, RefCell};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Once};
use tracing::Span;
use tracing_core::{Metadata, callsite::Identifier};

/// Which calls of `#[traced]` functions and `span!` also open a `tracing` span; for
/// [`TelemetryBuilder::tracing_spans`](crate::TelemetryBuilder::tracing_spans).
///
/// ```
/// use otel_runtime::{Telemetry, TracingSpans};
///
/// let builder = Telemetry::builder().tracing_spans(TracingSpans::Recorded);
/// # drop(builder);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
#[non_exhaustive]
pub enum TracingSpans {
    /// None of them.
    #[default]
    Off,
    /// Those whose OpenTelemetry span records.
    Recorded,
    /// All of them, also those that are not sampled, or turned off by [`filter`](crate::filter). They are no
    /// longer next to free.
    Always,
}

const OFF: u8 = 0;
const RECORDED: u8 = 1;
const ALWAYS: u8 = 2;
/// A recorder of the test kit has a mode of its own: contexts may name one.
const SCOPED: u8 = 0x80;

static MODE: AtomicU8 = AtomicU8::new(OFF);

/// Whether there may be contexts with a face: it stays when the mode is turned off again.
static SEEN: AtomicBool = AtomicBool::new(false);

/// Sets which calls open `tracing` spans.
#[cfg_attr(not(feature = "sdk"), allow(dead_code, reason = "called by the pipeline, which is a feature"))]
pub(crate) fn set_mode(mode: TracingSpans) {
    let mode = number(mode);
    if mode != OFF {
        SEEN.store(true, Ordering::Relaxed);
    }
    let _ = MODE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |old| Some(mode | (old & SCOPED)));
    provider::set_all_faced(mode == ALWAYS);
}

fn number(mode: TracingSpans) -> u8 {
    match mode {
        TracingSpans::Off => OFF,
        TracingSpans::Recorded => RECORDED,
        TracingSpans::Always => ALWAYS,
    }
}

/// In the context of a recorder: which of its calls open `tracing` spans.
struct ScopedMode(u8);

/// `context`, under which calls open these `tracing` spans, whatever the program says.
#[cfg_attr(not(feature = "testing"), allow(dead_code, reason = "called by the test kit, which is a feature"))]
pub(crate) fn with_mode(context: &Context, mode: TracingSpans) -> Context {
    SEEN.store(true, Ordering::Relaxed);
    MODE.fetch_or(SCOPED, Ordering::Relaxed);
    context.with_value(ScopedMode(number(mode)))
}

/// Which calls under `context` open `tracing` spans.
fn mode_under(context: &Context) -> u8 {
    let mode = MODE.load(Ordering::Relaxed);
    let scoped = if mode & SCOPED == 0 { None } else { context.get::<ScopedMode>() };
    scoped.map_or(mode & !SCOPED, |scoped| scoped.0)
}

/// Whether there are calls that open `tracing` spans.
#[inline]
pub(crate) fn is_on() -> bool {
    !crate::OFF && MODE.load(Ordering::Relaxed) != OFF
}

/// The face of a call, as a value in its context; `None` hides the one of an outer call.
struct Face(Option<Arc<Span>>);

impl Face {
    fn of(context: &Context) -> Option<&Arc<Span>> {
        context.get::<Face>()?.0.as_ref()
    }
}

thread_local! {
    /// The face that is being opened on this thread: its call site, and the context that it stands for.
    static OPENING: RefCell<Option<NewFace>> = const { RefCell::new(None) };
    /// A face is entered or left by us, who see to the context ourselves.
    static OWN_STEP: Cell<bool> = const { Cell::new(false) };
}

/// Opens a `tracing` span for a call of `site` that runs under `context`, which it is added to; `None` if nobody wants it.
///
/// Runs code of the subscriber.
pub(crate) fn open_beside(site: &'static Site, context: &Context, is_recorded: bool) -> Option<Context> {
    let mode = mode_under(context);
    if mode == OFF || (mode == RECORDED && !is_recorded) {
        return None;
    }
    let callsite = site.face.get_or_init(|| FaceCallsite::new(site));
    if !callsite.is_enabled() {
        return None;
    }
    // Should somebody else make an OpenTelemetry span of the face, it must not be exported.
    let suppressed = attach_alone(&Context::current().with_telemetry_suppressed());
    let opening = Opening::begin(callsite.identifier(), context.clone());
    // A layer that panics does no harm to the call.
    let span = catch_unwind(AssertUnwindSafe(|| callsite.open())).ok();
    let is_stood_in_for = opening.end();
    let span = span.filter(|span| !span.is_disabled() && (is_stood_in_for || !is_doubled(span)));
    drop(suppressed);
    Some(context.with_value(Face(Some(Arc::new(span?)))))
}

/// Whether a layer of `tracing-opentelemetry` other than ours has seen a face, and would make a second span of the
/// call, under which whatever enters the face would be placed.
fn is_doubled(face: &Span) -> bool {
    static TOLD: Once = Once::new();
    let seen = |(id, dispatch): (&_, &_)| tracing_opentelemetry::get_otel_context(id, dispatch).is_some();
    let is_doubled = face.with_subscriber(seen).unwrap_or(false);
    if is_doubled {
        TOLD.call_once(|| {
            diagnostics::warn(format_args!(
                "a layer of `tracing-opentelemetry` would make a second span of each annotated function, which \
                 therefore opens no `tracing` span; use `otel_runtime::tracing_layer()` in its place, or give it the \
                 filter `otel_runtime::without_own_spans()`"
            ));
        });
    }
    is_doubled
}

/// A face that is being opened.
struct NewFace {
    callsite: Identifier,
    /// Of the call, without the face.
    context: Context,
    /// A layer of ours has made our own span what the face has for an OpenTelemetry span.
    is_stood_in_for: bool,
}

/// While a face is being opened: the one that was before.
struct Opening(Option<NewFace>);

impl Opening {
    fn begin(callsite: Identifier, context: Context) -> Self {
        Opening(OPENING.replace(Some(NewFace { callsite, context, is_stood_in_for: false })))
    }

    /// Whether a layer of ours has taken care of it.
    fn end(self) -> bool {
        let Opening(before) = self;
        OPENING.replace(before).is_some_and(|opened| opened.is_stood_in_for)
    }
}

/// The context that a new `tracing` span stands for, if it is the face of a call.
pub(crate) fn context_of_new(metadata: &'static Metadata<'static>) -> Option<Context> {
    OPENING.with_borrow(|opening| {
        let opening = opening.as_ref().filter(|opening| opening.callsite == metadata.callsite())?;
        Some(opening.context.clone())
    })
}

/// Says that the face that is being opened has our own span for an OpenTelemetry span.
pub(crate) fn stood_in() {
    OPENING.with_borrow_mut(|opening| {
        if let Some(opening) = opening {
            opening.is_stood_in_for = true;
        }
    });
}

/// Whether a face is being entered or left by us, who attach and detach its context ourselves.
pub(crate) fn is_own_step() -> bool {
    OWN_STEP.get()
}

/// A `tracing` span that was entered; left when this is dropped.
pub(crate) struct Entered(Arc<Span>);

impl Entered {
    fn new(span: &Arc<Span>) -> Self {
        own_step(|| {
            span.with_subscriber(|(id, dispatch)| dispatch.enter(id));
        });
        Entered(span.clone())
    }
}

impl Drop for Entered {
    fn drop(&mut self) {
        own_step(|| {
            self.0.with_subscriber(|(id, dispatch)| dispatch.exit(id));
        });
    }
}

/// Runs a step of the subscriber's. A layer that panics does no harm to the call.
fn own_step(step: impl FnOnce()) {
    struct Back(bool);
    impl Drop for Back {
        fn drop(&mut self) {
            OWN_STEP.set(self.0);
        }
    }
    let _back = Back(OWN_STEP.replace(true));
    let _ = catch_unwind(AssertUnwindSafe(step));
}

/// Enters the face in `context`, unless the current context has the same, and it is entered therefore.
#[inline]
pub(crate) fn enter_beside(context: &Context) -> Option<Entered> {
    if crate::OFF || !SEEN.load(Ordering::Relaxed) {
        return None;
    }
    enter_face(context)
}

#[inline(never)]
fn enter_face(context: &Context) -> Option<Entered> {
    let face = Face::of(context)?;
    let is_entered =
        Context::map_current(|current| Face::of(current).is_some_and(|entered| Arc::ptr_eq(entered, face)));
    (!is_entered).then(|| Entered::new(face))
}

/// `context` without its face: for work that goes on when the call has ended.
#[cfg_attr(feature = "off", allow(dead_code, reason = "nothing is carried"))]
pub(crate) fn leave_behind(context: Context) -> Context {
    if SEEN.load(Ordering::Relaxed) && Face::of(&context).is_some() { context.with_value(Face(None)) } else { context }
}
