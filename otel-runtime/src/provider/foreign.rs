//! Tracers of a provider that the application has set itself, kept for as long as a proof holds.
//!
//! To be given a tracer costs three allocations, and no call tells that a provider was replaced.

use super::proof;
use crate::site::{ScopeKey, Site};
use crate::start::{ApiTracer, SpanSource};
use opentelemetry::global;
use opentelemetry::trace::TracerProvider as _;
use std::sync::{Arc, PoisonError, RwLock};
use std::{mem, ptr};

struct Kept {
    /// Counts how often tracers were forgotten: one that was asked for before must not be kept after.
    generation: u64,
    tracers: Vec<(ScopeKey, Arc<dyn SpanSource>)>,
}

static KEPT: RwLock<Kept> = RwLock::new(Kept { generation: 0, tracers: Vec::new() });

/// A tracer that the global provider gave for the scope of `site` not long ago.
pub(super) fn tracer(site: &'static Site) -> Arc<dyn SpanSource> {
    if !proof::holds() {
        forget();
    }
    let key = site.scope_key();
    let kept = KEPT.read().unwrap_or_else(PoisonError::into_inner);
    if let Some((_, tracer)) = kept.tracers.iter().find(|(known, _)| is_same(*known, key)) {
        return tracer.clone();
    }
    let generation = kept.generation;
    drop(kept);
    let tracer: Arc<dyn SpanSource> = Arc::new(ApiTracer(global::tracer_provider().tracer_with_scope(site.scope())));
    let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
    if kept.generation == generation {
        kept.tracers.push((key, tracer.clone()));
    }
    tracer
}

/// The same text mostly stands in the same place.
#[inline]
fn is_same(left: ScopeKey, right: ScopeKey) -> bool {
    let is_same = |left: &'static str, right: &'static str| ptr::eq(left, right) || left == right;
    let versions = match (left.1, right.1) {
        (Some(left), Some(right)) => is_same(left, right),
        (left, right) => left.is_none() && right.is_none(),
    };
    versions && is_same(left.0, right.0)
}

/// Gives all tracers back. The last one may take its provider with it, which must not happen under
/// the lock.
pub(super) fn forget() {
    let mut kept = KEPT.write().unwrap_or_else(PoisonError::into_inner);
    kept.generation += 1;
    let forgotten = mem::take(&mut kept.tracers);
    drop(kept);
    drop(forgotten);
}
