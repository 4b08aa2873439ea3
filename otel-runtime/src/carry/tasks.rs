//! Tasks of tokio that are spawned by methods, with the context that they belong to.

use super::{CarryExt as _, carry, carry_fn, carry_fn_linked};
use std::future::Future;
use tokio::runtime::{Handle, Runtime};
use tokio::task::{AbortHandle, JoinHandle, JoinSet, LocalSet};

/// Spawns on a [`JoinSet`] that take the current context along; feature `tokio`.
///
/// Each method is the one of [`JoinSet`] without its suffix, and panics where that one does. With
/// `_carried` the task's spans become children of the span that is current at the spawn; with
/// `_linked` each span at its top level starts a new trace that is linked to that span, for tasks that
/// outlive what spawned them. Costs what [`carry`](fn@crate::carry) costs.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use otel_runtime::JoinSetExt as _;
/// use tokio::task::JoinSet;
///
/// let mut tasks = JoinSet::new();
/// for n in 1..=3 {
///     tasks.spawn_carried(async move { n });
/// }
/// tasks.spawn_blocking_carried(|| 36);
/// let all = tasks.join_all().await;
/// assert_eq!(all.iter().sum::<i32>(), 42);
/// # }
/// ```
pub trait JoinSetExt<T: 'static> {
    /// [`JoinSet::spawn`] under the current context.
    fn spawn_carried<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;

    /// [`JoinSet::spawn`], linked to the current span.
    fn spawn_linked<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;

    /// [`JoinSet::spawn_on`] under the current context.
    fn spawn_on_carried<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;

    /// [`JoinSet::spawn_on`], linked to the current span.
    fn spawn_on_linked<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send;

    /// [`JoinSet::spawn_local`] under the current context.
    fn spawn_local_carried<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static;

    /// [`JoinSet::spawn_local`], linked to the current span.
    fn spawn_local_linked<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static;

    /// [`JoinSet::spawn_blocking`] under the current context.
    fn spawn_blocking_carried<F>(&mut self, closure: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;

    /// [`JoinSet::spawn_blocking`], linked to the current span.
    fn spawn_blocking_linked<F>(&mut self, closure: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send;
}

impl<T: 'static> JoinSetExt<T> for JoinSet<T> {
    #[track_caller]
    fn spawn_carried<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send,
    {
        self.spawn(carry(task))
    }

    #[track_caller]
    fn spawn_linked<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send,
    {
        self.spawn(task.carry_linked())
    }

    #[track_caller]
    fn spawn_on_carried<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send,
    {
        self.spawn_on(carry(task), handle)
    }

    #[track_caller]
    fn spawn_on_linked<F>(&mut self, task: F, handle: &Handle) -> AbortHandle
    where
        F: Future<Output = T> + Send + 'static,
        T: Send,
    {
        self.spawn_on(task.carry_linked(), handle)
    }

    #[track_caller]
    fn spawn_local_carried<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static,
    {
        self.spawn_local(carry(task))
    }

    #[track_caller]
    fn spawn_local_linked<F>(&mut self, task: F) -> AbortHandle
    where
        F: Future<Output = T> + 'static,
    {
        self.spawn_local(task.carry_linked())
    }

    #[track_caller]
    fn spawn_blocking_carried<F>(&mut self, closure: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send,
    {
        self.spawn_blocking(carry_fn(closure))
    }

    #[track_caller]
    fn spawn_blocking_linked<F>(&mut self, closure: F) -> AbortHandle
    where
        F: FnOnce() -> T + Send + 'static,
        T: Send,
    {
        self.spawn_blocking(carry_fn_linked(closure))
    }
}

/// Spawns on the handle of a runtime that take the current context along; feature `tokio`.
///
/// For a [`Handle`] and for a [`Runtime`]. Panics where their methods do.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use otel_runtime::HandleExt as _;
///
/// let handle = tokio::runtime::Handle::current();
/// let child = handle.spawn_carried(async { "in the same trace" });
/// let own_trace = handle.spawn_linked(async { "in a trace of its own, linked to this one" });
/// let crunched = handle.spawn_blocking_carried(|| 6 * 7);
/// # child.await.unwrap(); own_trace.await.unwrap();
/// assert_eq!(crunched.await.unwrap(), 42);
/// # }
/// ```
pub trait HandleExt {
    /// [`Handle::spawn`] under the current context.
    fn spawn_carried<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: Send + 'static> + Send + 'static;

    /// [`Handle::spawn`], linked to the current span.
    fn spawn_linked<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: Send + 'static> + Send + 'static;

    /// [`Handle::spawn_blocking`] under the current context.
    fn spawn_blocking_carried<F, R>(&self, closure: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;

    /// [`Handle::spawn_blocking`], linked to the current span.
    fn spawn_blocking_linked<F, R>(&self, closure: F) -> JoinHandle<R>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static;
}

macro_rules! handles {
    ($($spawner:ty)*) => {$(
        impl HandleExt for $spawner {
            #[track_caller]
            fn spawn_carried<F>(&self, future: F) -> JoinHandle<F::Output>
            where
                F: Future<Output: Send + 'static> + Send + 'static,
            {
                self.spawn(carry(future))
            }

            #[track_caller]
            fn spawn_linked<F>(&self, future: F) -> JoinHandle<F::Output>
            where
                F: Future<Output: Send + 'static> + Send + 'static,
            {
                self.spawn(future.carry_linked())
            }

            #[track_caller]
            fn spawn_blocking_carried<F, R>(&self, closure: F) -> JoinHandle<R>
            where
                F: FnOnce() -> R + Send + 'static,
                R: Send + 'static,
            {
                self.spawn_blocking(carry_fn(closure))
            }

            #[track_caller]
            fn spawn_blocking_linked<F, R>(&self, closure: F) -> JoinHandle<R>
            where
                F: FnOnce() -> R + Send + 'static,
                R: Send + 'static,
            {
                self.spawn_blocking(carry_fn_linked(closure))
            }
        }
    )*};
}
handles!(Handle Runtime);

/// Spawns on a [`LocalSet`] that take the current context along; feature `tokio`.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use otel_runtime::LocalSetExt as _;
///
/// let local = tokio::task::LocalSet::new();
/// let task = local.spawn_local_carried(async { std::rc::Rc::new(42) });
/// assert_eq!(*local.run_until(task).await.unwrap(), 42);
/// # }
/// ```
pub trait LocalSetExt {
    /// [`LocalSet::spawn_local`] under the current context.
    fn spawn_local_carried<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: 'static> + 'static;

    /// [`LocalSet::spawn_local`], linked to the current span.
    fn spawn_local_linked<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: 'static> + 'static;
}

impl LocalSetExt for LocalSet {
    #[track_caller]
    fn spawn_local_carried<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: 'static> + 'static,
    {
        self.spawn_local(carry(future))
    }

    #[track_caller]
    fn spawn_local_linked<F>(&self, future: F) -> JoinHandle<F::Output>
    where
        F: Future<Output: 'static> + 'static,
    {
        self.spawn_local(future.carry_linked())
    }
}
