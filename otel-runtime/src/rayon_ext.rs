//! Jobs of `rayon` that run under the context they belong to; feature `rayon`.
//!
//! A worker of `rayon` knows nothing of contexts, and while a job waits for another its worker takes
//! up any job that it finds. So a job of one request runs in the middle of another request's job, on
//! its thread. What this module starts brings its own context along, and the worker has its former
//! one back when the job ends:
//!
//! - [`join`], [`scope`], [`spawn`] and [`install`] are those of `rayon`;
//! - [`.carry()`](crate::CarryExt::carry) on a parallel iterator makes a [`CarriedIter`].
//!
//! # Jobs that are started by `rayon`'s own functions
//! They run under whatever their worker has at the moment, which is the context of another job, if
//! that waits on the same worker. Nothing can be done about it from outside: `rayon` has no hook that
//! is called for each job. In a program where jobs of this module and plain ones share a pool, start
//! those that have spans by this module, too, even if they belong to no trace.
//!
//! # Cost
//! A clone of the context and about 30 ns for each job. For iterators about 150 ns for each piece that
//! `rayon` makes of the input, not for each item.

mod iter;

pub use iter::CarriedIter;

use crate::carry::{Luggage, carry_fn};
use rayon::ThreadPool;

/// As [`rayon::join`]: runs both closures, perhaps in parallel, each under the current context.
///
/// # Panics
/// If one of the closures does.
///
/// ```
/// use otel_runtime::rayon_ext;
///
/// fn sum(numbers: &[u64]) -> u64 {
///     if numbers.len() <= 2 {
///         return numbers.iter().sum();
///     }
///     let (left, right) = numbers.split_at(numbers.len() / 2);
///     let (left, right) = rayon_ext::join(|| sum(left), || sum(right));
///     left + right
/// }
/// assert_eq!(sum(&[1, 2, 3, 4, 5]), 15);
/// ```
pub fn join<A, B, RA, RB>(a: A, b: B) -> (RA, RB)
where
    A: FnOnce() -> RA + Send,
    B: FnOnce() -> RB + Send,
    RA: Send,
    RB: Send,
{
    rayon::join(carry_fn(a), carry_fn(b))
}

/// As [`rayon::spawn`]: runs `job` in the pool of the current worker, else in the global one, under
/// the current context. Nobody waits for it: if it outlives the current span and should not be its
/// child, spawn `job.carry_linked()` with [`rayon::spawn`].
///
/// ```
/// let (sender, receiver) = std::sync::mpsc::channel();
/// otel_runtime::rayon_ext::spawn(move || sender.send(42).unwrap());
/// assert_eq!(receiver.recv(), Ok(42));
/// ```
pub fn spawn<F>(job: F)
where
    F: FnOnce() + Send + 'static,
{
    rayon::spawn(carry_fn(job));
}

/// As [`ThreadPool::install`]: runs `job` in `pool` under the current context, and waits for it.
///
/// # Panics
/// If `job` does.
///
/// ```
/// use otel_runtime::rayon_ext;
///
/// let pool = rayon::ThreadPoolBuilder::new().num_threads(2).build()?;
/// assert_eq!(rayon_ext::install(&pool, || 6 * 7), 42);
/// # Ok::<(), rayon::ThreadPoolBuildError>(())
/// ```
pub fn install<F, R>(pool: &ThreadPool, job: F) -> R
where
    F: FnOnce() -> R + Send,
    R: Send,
{
    pool.install(carry_fn(job))
}

/// As [`rayon::scope`]: waits for all jobs that are spawned in it, each of which runs under the
/// context that is current where it is spawned.
///
/// # Panics
/// If `body` or one of the jobs does.
///
/// ```
/// use otel_runtime::rayon_ext;
///
/// let mut counts = [0; 3];
/// rayon_ext::scope(|scope| {
///     for (n, count) in counts.iter_mut().enumerate() {
///         scope.spawn(move |_| *count = n);
///     }
/// });
/// assert_eq!(counts, [0, 1, 2]);
/// ```
pub fn scope<'scope, F, R>(body: F) -> R
where
    F: FnOnce(&Scope<'_, 'scope>) -> R + Send,
    R: Send,
{
    let luggage = Luggage::parent();
    rayon::scope(move |scope| {
        let _attached = luggage.attach();
        body(&Scope(scope))
    })
}

/// Spawns the jobs of a [`scope`].
#[derive(Debug)]
pub struct Scope<'a, 'scope>(&'a rayon::Scope<'scope>);

impl<'scope> Scope<'_, 'scope> {
    /// As [`rayon::Scope::spawn`]: the job runs under the context that is current now.
    ///
    /// ```
    /// use std::sync::atomic::{AtomicU32, Ordering};
    ///
    /// let count = AtomicU32::new(0);
    /// otel_runtime::rayon_ext::scope(|scope| {
    ///     scope.spawn(|scope| {
    ///         count.fetch_add(40, Ordering::Relaxed);
    ///         scope.spawn(|_| _ = count.fetch_add(2, Ordering::Relaxed));
    ///     });
    /// });
    /// assert_eq!(count.into_inner(), 42);
    /// ```
    pub fn spawn<F>(&self, job: F)
    where
        F: FnOnce(&Scope<'_, 'scope>) + Send + 'scope,
    {
        let luggage = Luggage::parent();
        self.0.spawn(move |scope| {
            let _attached = luggage.attach();
            job(&Scope(scope));
        });
    }
}
