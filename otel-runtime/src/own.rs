//! How `record!` and its like find the span of the annotated function that they stand in, wherever
//! its body has wandered: into closures, spawned tasks, other threads, under another context.

use crate::thread;
use opentelemetry::Context;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// The span of one call, by number; 0 is none. `Copy` and `'static`, so that any closure may take it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Own(u64);

/// Lets [`Own`] be found until it is dropped.
#[derive(Debug)]
pub struct OwnScope(Own);

const SHARDS: usize = 16;
type Shard = Mutex<HashMap<u64, Context>>;

fn shard(own: Own) -> MutexGuard<'static, HashMap<u64, Context>> {
    static REGISTRY: LazyLock<[Shard; SHARDS]> = LazyLock::new(Default::default);
    let index = usize::try_from(own.0 % SHARDS as u64).unwrap_or(0);
    REGISTRY[index].lock().unwrap_or_else(PoisonError::into_inner)
}

impl OwnScope {
    pub(crate) fn new(span: Option<&Context>) -> Self {
        static NEXT: AtomicU64 = AtomicU64::new(1);
        let Some(span) = span else { return OwnScope(Own(0)) };
        let own = Own(NEXT.fetch_add(1, Ordering::Relaxed));
        shard(own).insert(own.0, span.clone());
        OwnScope(own)
    }

    /// For a body whose span has not started.
    pub fn none() -> Self {
        OwnScope(Own(0))
    }

    /// For a body that is being polled for the first time: the current span, if it is its own.
    pub fn of_poll() -> Self {
        if thread::take_fresh_span() { OwnScope::new(Some(&Context::current())) } else { OwnScope(Own(0)) }
    }

    /// What the body passes to `record!`.
    pub fn own(&self) -> Own {
        self.0
    }
}

impl Drop for OwnScope {
    fn drop(&mut self) {
        if self.0 != Own(0) {
            // Dropped after the lock is given back: it may be the span's last context.
            let context = shard(self.0).remove(&self.0.0);
            drop(context);
        }
    }
}

impl Own {
    pub(crate) fn context(self) -> Option<Context> {
        if self.0 == 0 {
            return None;
        }
        shard(self).get(&self.0).cloned()
    }
}
