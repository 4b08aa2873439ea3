//! Spans that others start through the API, on our behalf.

use super::own::GENERATION;
use super::{API_SCOPE, FLAGS, OWN, OWN_CHILDREN, OWN_PARENT_BASED, SCOPED, STATE, ScopedProvider};
use opentelemetry::global::BoxedTracer;
use opentelemetry::{Context, global};
use std::sync::atomic::Ordering;
use std::sync::{Arc, PoisonError, RwLock};

/// With the number of the `Telemetry` whose it is.
type Kept = (u64, Arc<BoxedTracer>);

static KEPT: RwLock<Option<Kept>> = RwLock::new(None);

/// Has a span of somebody else's made through the API, by the provider that `context` names or else the global one.
pub(crate) fn with_api_tracer<R>(context: &Context, make: impl FnOnce(&BoxedTracer) -> R) -> R {
    if STATE.load(Ordering::Relaxed) & SCOPED != 0 {
        if let Some(scoped) = context.get::<ScopedProvider>() {
            return make(&scoped.api);
        }
    }
    match of_installed() {
        Some(tracer) => make(&tracer),
        None => make(&global::tracer(API_SCOPE)),
    }
}

/// The global provider's tracer, kept as long as that is the one that `Telemetry` has installed: to be given one takes
/// three allocations.
fn of_installed() -> Option<Arc<BoxedTracer>> {
    let is_installed = matches!(STATE.load(Ordering::Relaxed) & !FLAGS, OWN_CHILDREN | OWN_PARENT_BASED | OWN);
    if !is_installed {
        return None;
    }
    let generation = GENERATION.load(Ordering::Acquire);
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, tracer)) = kept.as_ref().filter(|(known, _)| *known == generation) {
        return Some(tracer.clone());
    }
    drop(kept);
    let tracer = Arc::new(global::tracer(API_SCOPE));
    keep(Some((generation, tracer.clone())));
    Some(tracer)
}

/// Gives the tracer back, when its provider has been shut down.
pub(super) fn forget() {
    keep(None);
}

fn keep(tracer: Option<Kept>) {
    let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
    let before = std::mem::replace(&mut *kept, tracer);
    drop(kept);
    // It may be the last that holds its provider.
    drop(before);
}
