//! Tracers of a provider that the application has set itself, kept for as long as a proof holds.
//!
//! To be given a tracer costs three allocations, and no call tells that a provider was replaced.

use super::proof;
use crate::site::{ScopeKey, Site};
use crate::start::{ApiTracer, SpanSource};
use opentelemetry::global;
use opentelemetry::trace::TracerProvider as _;
use std::cell::RefCell;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use std::{mem, ptr};

static KEPT: Mutex<Vec<(ScopeKey, Arc<dyn SpanSource>)>> = Mutex::new(Vec::new());

/// Counts how often tracers were forgotten: one that was asked for before must not be kept after. Changed under the lock.
static GENERATION: AtomicU64 = AtomicU64::new(0);

/// The tracer that a thread was given last, which does not keep its provider.
struct Last {
    generation: u64,
    key: ScopeKey,
    tracer: Weak<dyn SpanSource>,
}

thread_local! {
    /// So that threads do not fight over the lock.
    static LAST: RefCell<Option<Last>> = const { RefCell::new(None) };
}

/// A tracer that the global provider gave for the scope of `site` not long ago.
pub(super) fn tracer(site: &'static Site) -> Arc<dyn SpanSource> {
    if !proof::holds() {
        forget();
    }
    last(site.scope_key()).unwrap_or_else(|| kept(site))
}

/// The one that this thread was given last, if that is not forgotten.
#[inline]
fn last(key: ScopeKey) -> Option<Arc<dyn SpanSource>> {
    let same = |last: &RefCell<Option<Last>>| {
        let last = last.try_borrow().ok()?;
        let last = last.as_ref()?;
        let is_same = last.generation == GENERATION.load(Ordering::Acquire) && is_same(last.key, key);
        is_same.then(|| last.tracer.upgrade())?
    };
    LAST.try_with(same).ok().flatten()
}

#[cold]
#[inline(never)]
fn kept(site: &'static Site) -> Arc<dyn SpanSource> {
    let (tracer, generation) = find(site);
    let last = Last { generation, key: site.scope_key(), tracer: Arc::downgrade(&tracer) };
    let _ = LAST.try_with(|place| place.try_borrow_mut().map(|mut place| *place = Some(last)));
    tracer
}

/// The tracer for the scope of `site`, and the generation it is of.
fn find(site: &'static Site) -> (Arc<dyn SpanSource>, u64) {
    let key = site.scope_key();
    let kept = lock();
    let generation = GENERATION.load(Ordering::Acquire);
    if let Some((_, tracer)) = kept.iter().find(|(known, _)| is_same(*known, key)) {
        return (tracer.clone(), generation);
    }
    drop(kept);
    let tracer: Arc<dyn SpanSource> = Arc::new(ApiTracer(global::tracer_provider().tracer_with_scope(site.scope())));
    let mut kept = lock();
    if GENERATION.load(Ordering::Acquire) == generation {
        kept.push((key, tracer.clone()));
    }
    (tracer, generation)
}

fn lock() -> MutexGuard<'static, Vec<(ScopeKey, Arc<dyn SpanSource>)>> {
    KEPT.lock().unwrap_or_else(PoisonError::into_inner)
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
    let mut kept = lock();
    GENERATION.fetch_add(1, Ordering::Release);
    let forgotten = mem::take(&mut *kept);
    drop(kept);
    drop(forgotten);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Source;

    static SITE: Site =
        Site::new("test", Source { module: "test", file: "test", line: 1, package: None, version: None });

    #[test]
    fn a_thread_keeps_no_tracer_that_is_forgotten() {
        let tracer = kept(&SITE);
        let again = last(SITE.scope_key());
        // Another test may have come between.
        assert!(again.is_none_or(|again| Arc::ptr_eq(&again, &tracer)));
        let weak = Arc::downgrade(&tracer);
        forget();
        assert!(last(SITE.scope_key()).is_none(), "though it still lives");
        drop(tracer);
        assert!(weak.upgrade().is_none());
    }
}
