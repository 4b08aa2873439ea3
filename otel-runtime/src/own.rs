//! How `record!` and its like find the span of the annotated function that they stand in, wherever
//! its body has wandered: into closures, spawned tasks, other threads, under another context.

mod handed_out;

pub(crate) use handed_out::handing_out;
pub use handed_out::{own_future_of, own_stream_of};

use crate::event_limit::{self, Counted, EventLimit, Pass};
use crate::thread;
use opentelemetry::Context;
use std::collections::HashMap;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

/// The span of one call: a number, the length of a slice without content; 0 is none.
///
/// Any closure and `async` block may capture it. A number would be captured by reference where the
/// block is not `move`, and tie a block that was `'static` to the function. What is behind a
/// `'static` reference is borrowed for `'static`.
pub type Own = &'static [()];

static NUMBERS: [(); usize::MAX] = [(); usize::MAX];

/// Lets [`Own`] be found until it is dropped.
#[derive(Debug, Default)]
pub struct OwnScope(usize);

/// The number of a span that may start later.
#[derive(Debug, Default, Clone, Copy)]
pub struct Reserved(usize);

/// A span that can be found.
#[derive(Debug)]
struct Found {
    context: Context,
    /// Of `event!`s with a limit, which few functions have.
    events: Vec<Counted>,
}

const SHARDS: usize = 16;
type Shard = Mutex<HashMap<usize, Found>>;

fn shard(number: usize) -> MutexGuard<'static, HashMap<usize, Found>> {
    static REGISTRY: LazyLock<[Shard; SHARDS]> = LazyLock::new(Default::default);
    REGISTRY[number % SHARDS].lock().unwrap_or_else(PoisonError::into_inner)
}

impl Reserved {
    pub(crate) fn new() -> Self {
        static NEXT: AtomicUsize = AtomicUsize::new(1);
        Reserved(NEXT.fetch_add(1, Ordering::Relaxed))
    }

    /// What the body passes to `record!`.
    pub fn own(self) -> Own {
        NUMBERS.get(..self.0).unwrap_or_default()
    }

    fn start(self, span: Option<&Context>) -> OwnScope {
        let Some(span) = span.filter(|_| self.0 != 0) else { return OwnScope::none() };
        shard(self.0).insert(self.0, Found { context: span.clone(), events: Vec::new() });
        OwnScope(self.0)
    }
}

impl OwnScope {
    pub(crate) fn new(span: Option<&Context>) -> Self {
        span.map_or_else(OwnScope::none, |_| Reserved::new().start(span))
    }

    /// For a body that has no span while it runs.
    pub fn none() -> Self {
        OwnScope::default()
    }

    /// For a body that is being polled for the first time: the span that was started for it, if any.
    pub fn of_poll() -> Self {
        OwnScope::new(thread::take_fresh_span().as_ref())
    }

    /// The same, where what was made before the first poll has captured `own`.
    pub fn of_poll_as(own: Own) -> Self {
        Reserved(own.len()).start(thread::take_fresh_span().as_ref())
    }

    /// What the body passes to `record!`.
    pub fn own(&self) -> Own {
        Reserved(self.0).own()
    }
}

impl Drop for OwnScope {
    fn drop(&mut self) {
        if self.0 != 0 {
            // Dropped after the lock is given back: it may be the span's last context.
            let found = shard(self.0).remove(&self.0);
            if let Some(Found { context, events }) = found {
                event_limit::tell_dropped(&context, &events);
            }
        }
    }
}

/// Whether the span of the annotated function records, which it does while the call runs if there is one.
#[inline]
pub fn records(own: Own) -> bool {
    let number = own.len();
    number != 0 && shard(number).contains_key(&number)
}

/// The context of the span, while the call runs.
pub(crate) fn context(own: Own) -> Option<Context> {
    let number = own.len();
    if number == 0 {
        return None;
    }
    shard(number).get(&number).map(|found| found.context.clone())
}

/// The context of the span, if this event may be added to it: it is counted.
pub(crate) fn admitted(own: Own, limit: &'static EventLimit) -> Option<(Context, Pass)> {
    let number = own.len();
    if number == 0 {
        return None;
    }
    let mut shard = shard(number);
    let found = shard.get_mut(&number)?;
    let pass = event_limit::count(&mut found.events, limit)?;
    Some((found.context.clone(), pass))
}
