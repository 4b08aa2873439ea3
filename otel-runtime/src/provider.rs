//! Which provider is there: unknown, absent, our own, one that the application has told us of, or a foreign one.
//!
//! OpenTelemetry cannot be asked whether a provider is set. So a call in state *unknown* starts its
//! own span through the API and looks at it: no SDK gives an invalid root, or a "child" that carries
//! its parent's span id. That proves *absent*, anything else *foreign*. A proof holds for
//! [`PROOF_INTERVAL`](proof).

mod ambient;
#[cfg(feature = "tracing")]
mod api;
mod foreign;
mod own;
mod proof;
mod set;

pub(crate) use ambient::{Ambient, ambient, surely_no_span};
#[cfg(feature = "tracing")]
pub(crate) use api::with_api_tracer;
pub(crate) use own::own_source;
#[allow(unused_imports, reason = "called by the pipeline, which is a feature")]
pub(crate) use own::{install_own, retire_own};
pub(crate) use proof::find_for_later;
pub use set::set_tracer_provider;

use crate::filter;
use crate::site::{ScopeKey, Site};
use crate::start::{ApiTracer, SpanSource};
use opentelemetry::trace::{
    Span as _, SpanBuilder, SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState, Tracer,
    TracerProvider,
};
use opentelemetry::{Context, InstrumentationScope, global};
use std::sync::atomic::{AtomicBool, AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

const UNKNOWN: u8 = 0;
const ABSENT: u8 = 1;
const OWN_PARENT_BASED: u8 = 2;
const OWN: u8 = 3;
const FOREIGN: u8 = 4;
const FOREIGN_PARENT_BASED: u8 = 5;
const OWN_CHILDREN: u8 = 6;
const SET: u8 = 7;
const SET_PARENT_BASED: u8 = 8;
/// A recorder of the test kit has been made: contexts may name a provider of their own.
const SCOPED: u8 = 0x80;
/// Calls without a span open a `tracing` span all the same, so that none of them may pass at first sight.
const ALL_FACED: u8 = 0x40;
/// What stands beside the state itself. Whoever compares that alone finds it in none of these, and takes the longer way.
const FLAGS: u8 = SCOPED | ALL_FACED;

/// The scope of spans that libraries make by `tracing`.
#[allow(dead_code, reason = "used by the layer and the test kit, which are features")]
pub(crate) const API_SCOPE: &str = "tracing";

static STATE: AtomicU8 = AtomicU8::new(UNKNOWN);

/// Whether calls start their spans on tracers of a provider that we were given.
const fn is_own(state: u8) -> bool {
    matches!(state, OWN | OWN_PARENT_BASED | OWN_CHILDREN | SET | SET_PARENT_BASED)
}

/// Whether that one is the application's own.
const fn is_set(state: u8) -> bool {
    matches!(state, SET | SET_PARENT_BASED)
}

/// Whether a child of an unsampled parent may be sampled, if there is a provider.
const fn is_asked_always(state: u8) -> bool {
    matches!(state, FOREIGN | OWN | SET)
}

/// What is known of the sampler of the installed provider.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(dead_code, reason = "made by the pipeline and the test kit, which are features")]
pub(crate) enum Sampling {
    /// A child of an unsampled parent is never sampled: such calls need not ask.
    ParentBased,
    /// The same, and the provider starts the children of sampled spans in a way of its own.
    OwnChildren,
    /// Every call asks.
    Custom,
}

#[allow(dead_code, reason = "used by the pipeline, which is a feature")]
impl Sampling {
    /// Where the children of sampled spans need not be asked for, the provider has a way of its own.
    pub(crate) fn with_own_children(self) -> Self {
        if self == Sampling::ParentBased { Sampling::OwnChildren } else { self }
    }
}

/// Whether it is known, and need not be proved by this call, that no provider is there.
pub(crate) fn is_absent() -> bool {
    STATE.load(Ordering::Relaxed) == ABSENT && proof::holds()
}

/// Tells this crate that the application has set another global tracer provider.
///
/// Not needed for a provider set by [`Telemetry::install`](crate::Telemetry) or [`set_tracer_provider`], and needed to be
/// seen at all behind those: calls go on with what they were given until it is said. Otherwise only
/// where the next call must see the new provider at once, as in tests that set one each: without it
/// the change is seen within 10 ms. It also gives back what is kept of the provider that was replaced,
/// which the next call would otherwise do.
///
/// Costs one atomic store and two locks.
///
/// ```
/// // opentelemetry::global::set_tracer_provider(provider);
/// otel_runtime::provider_changed();
/// ```
pub fn provider_changed() {
    own::retire(|_| true);
    foreign::forget();
}

/// Promises that the sampler of the provider that the application has set itself is parent-based:
/// it samples no child of an unsampled parent. Calls under such a parent then cost next to nothing,
/// as they do with [`Telemetry`](crate::Telemetry).
///
/// The sampler of a foreign provider cannot be read, so it is asked at every call without this
/// promise. `Sampler::ParentBased` of the SDK keeps it, unless its unsampled branches were replaced.
///
/// ```
/// otel_runtime::assume_parent_based();
/// ```
pub fn assume_parent_based() {
    ASSUME_PARENT_BASED.store(true, Ordering::SeqCst);
    obey_promise();
}

static ASSUME_PARENT_BASED: AtomicBool = AtomicBool::new(false);

/// Takes [`assume_parent_based`] into account for the provider that is there. Of who promises and who sets a
/// provider at the same time, one sees what the other has done.
fn obey_promise() {
    if ASSUME_PARENT_BASED.load(Ordering::SeqCst) {
        let _ = STATE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |old| match old & !FLAGS {
            FOREIGN => Some(FOREIGN_PARENT_BASED | (old & FLAGS)),
            SET => Some(SET_PARENT_BASED | (old & FLAGS)),
            _ => None,
        });
    }
}

fn set_state(state: u8) {
    let _ = STATE.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |old| Some(state | (old & FLAGS)));
}

/// Sets whether every call has to be looked at, because it opens a `tracing` span.
#[allow(dead_code, reason = "called by the pipeline, which is a feature")]
pub(crate) fn set_all_faced(on: bool) {
    filter::set_all_faced(on);
    if on {
        STATE.fetch_or(ALL_FACED, Ordering::Relaxed);
    } else {
        STATE.fetch_and(!ALL_FACED, Ordering::Relaxed);
    }
}

/// Who starts the span of a call.
pub(crate) enum Found {
    /// Nobody.
    Nobody,
    /// `source`; `parent_based` tells that it need not be asked under an unsampled parent.
    Source { source: Source, parent_based: bool },
}

pub(crate) enum Source {
    /// The tracer of our own provider.
    Own(&'static dyn SpanSource),
    /// A tracer of the provider that the context names.
    Scoped(Arc<dyn SpanSource>),
    /// A tracer of the provider that was global within the last 10 ms.
    Kept(Arc<dyn SpanSource>),
    /// A tracer of whatever provider is global.
    Global(ApiTracer<global::BoxedTracer>),
}

impl std::ops::Deref for Source {
    type Target = dyn SpanSource;
    fn deref(&self) -> &(dyn SpanSource + 'static) {
        match self {
            Source::Own(source) => *source,
            Source::Scoped(source) | Source::Kept(source) => &**source,
            Source::Global(source) => source,
        }
    }
}

/// The tracer of our own provider, and what is known of its sampler, if no context can name another one.
#[inline]
pub(crate) fn own(site: &'static Site) -> Option<(&'static dyn SpanSource, Sampling)> {
    own_in(STATE.load(Ordering::Relaxed), site)
}

/// The same of one whose spans need not be judged: the application's own may have been shut down.
#[inline]
pub(crate) fn own_for_good(site: &'static Site) -> Option<(&'static dyn SpanSource, Sampling)> {
    let state = STATE.load(Ordering::Relaxed);
    if is_set(state) { None } else { own_in(state, site) }
}

#[inline]
fn own_in(state: u8, site: &'static Site) -> Option<(&'static dyn SpanSource, Sampling)> {
    let sampling = match state {
        OWN_CHILDREN => Sampling::OwnChildren,
        OWN_PARENT_BASED | SET_PARENT_BASED => Sampling::ParentBased,
        OWN | SET => Sampling::Custom,
        _ => return None,
    };
    own_source(site).map(|source| (source, sampling))
}

/// The source of spans for a call of `site` under `context`.
///
/// `probe_first` keeps the expressions of `start_attrs` and links from being evaluated for nobody:
/// then a state in doubt is proved by a suppressed span, which no SDK shows to a sampler.
pub(crate) fn find(site: &'static Site, context: &Context, probe_first: bool) -> Found {
    let state = STATE.load(Ordering::Relaxed);
    if state & SCOPED != 0 {
        if let Some(scoped) = context.get::<ScopedProvider>() {
            let parent_based = scoped.sampling != Sampling::Custom;
            return Found::Source { source: Source::Scoped(scoped.tracer(site)), parent_based };
        }
    }
    match state & !FLAGS {
        own if is_own(own) => {
            // More scopes and installs than there are places; or it is gone by now.
            let source = own_source(site).map_or_else(|| kept(site), Source::Own);
            Found::Source { source, parent_based: !is_asked_always(own) }
        }
        // A base of its own, or a scoped recorder, leads here without a look at the clock.
        ABSENT if !proof::is_due() => Found::Nobody,
        UNKNOWN | ABSENT => {
            let tracer = global::tracer_provider().tracer_with_scope(site.scope());
            if probe_first && is_noop(&tracer) {
                set_state(ABSENT);
                return Found::Nobody;
            }
            Found::Source { source: Source::Global(ApiTracer(tracer)), parent_based: false }
        }
        state => Found::Source { source: kept(site), parent_based: !is_asked_always(state) },
    }
}

/// A tracer that the global provider gave not long ago.
pub(crate) fn kept(site: &'static Site) -> Source {
    Source::Kept(foreign::tracer(site))
}

/// Judges a span that was started in doubt: false when it proves that no provider is there.
pub(crate) fn judge(source: &Source, parent: &Context, started: &Context) -> bool {
    match source {
        Source::Global(_) | Source::Kept(_) => {}
        Source::Own(_) if is_set(STATE.load(Ordering::Relaxed) & !FLAGS) => {}
        Source::Own(_) | Source::Scoped(_) => return true,
    }
    let (parent, started) = (parent.span(), started.span());
    let (parent, started) = (parent.span_context(), started.span_context());
    let real = started.is_valid() && started.span_id() != parent.span_id();
    match source {
        Source::Own(_) if real => {}
        // Its provider was shut down, and perhaps another one has been set since.
        Source::Own(source) => own::retire_set(*source),
        _ if real => {
            let foreign = foreign_state();
            if STATE.load(Ordering::Relaxed) & !FLAGS != foreign {
                leave_doubt(foreign);
            }
        }
        // The same.
        Source::Kept(_) => {
            leave_doubt(UNKNOWN);
            foreign::forget();
        }
        _ => {
            leave_doubt(ABSENT);
            proof::proved();
        }
    }
    real
}

fn foreign_state() -> u8 {
    if ASSUME_PARENT_BASED.load(Ordering::Relaxed) { FOREIGN_PARENT_BASED } else { FOREIGN }
}

/// Sets what a call has proved, unless an `install` came between.
fn leave_doubt(proved: u8) {
    let _ = STATE.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |old| {
        (!is_own(old & !FLAGS)).then_some(proved | (old & FLAGS))
    });
}

/// A tracer without an SDK answers with its parent's context; an SDK gives a suppressed span none.
fn is_noop(tracer: &global::BoxedTracer) -> bool {
    let marker = SpanContext::new(TraceId::from(1), SpanId::from(1), TraceFlags::NOT_SAMPLED, true, TraceState::NONE);
    let probe = Context::new().with_remote_span_context(marker).with_telemetry_suppressed();
    let span = tracer.build_with_context(SpanBuilder::from_name("probe"), &probe);
    span.span_context().span_id() == SpanId::from(1)
}

/// Makes tracers of one provider; hides the provider's type.
pub(crate) trait TracerFactory: Send + Sync {
    fn tracer(&self, scope: InstrumentationScope) -> Box<dyn SpanSource>;
}

impl<P> TracerFactory for P
where
    P: TracerProvider + Send + Sync,
    P::Tracer: Send + Sync + 'static,
    <P::Tracer as Tracer>::Span: Send + Sync + 'static,
{
    fn tracer(&self, scope: InstrumentationScope) -> Box<dyn SpanSource> {
        Box::new(ApiTracer(self.tracer_with_scope(scope)))
    }
}

/// A provider named by a context: calls under it use it whatever the global state is.
pub(crate) struct ScopedProvider {
    factory: Box<dyn TracerFactory>,
    tracers: Mutex<Vec<(ScopeKey, Arc<dyn SpanSource>)>>,
    sampling: Sampling,
    /// For spans that others start, through the API.
    #[cfg_attr(not(feature = "tracing"), allow(dead_code, reason = "asked by the layer, which is a feature"))]
    api: global::BoxedTracer,
}

#[allow(dead_code, reason = "made by the test kit, which is a feature")]
impl ScopedProvider {
    pub(crate) fn new(factory: impl TracerFactory + 'static, sampling: Sampling, api: global::BoxedTracer) -> Self {
        STATE.fetch_or(SCOPED, Ordering::Relaxed);
        ScopedProvider { factory: Box::new(factory), tracers: Mutex::default(), sampling, api }
    }

    fn tracer(&self, site: &'static Site) -> Arc<dyn SpanSource> {
        let key = site.scope_key();
        let mut tracers = self.tracers.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, tracer)) = tracers.iter().find(|(known, _)| *known == key) {
            return tracer.clone();
        }
        let tracer: Arc<dyn SpanSource> = Arc::from(self.factory.tracer(site.scope()));
        tracers.push((key, tracer.clone()));
        tracer
    }
}
