//! Context that goes along with spawned work.

mod envelope;
#[cfg_attr(feature = "off", path = "carry/no_luggage.rs")]
mod luggage;
mod stream;
#[cfg(feature = "tokio")]
mod tasks;
mod threads;

pub use envelope::Carried;
pub use stream::CarriedStream;
#[cfg(feature = "tokio")]
pub use tasks::{HandleExt, JoinSetExt, LocalSetExt};
pub use threads::{ThreadScope, carry_callback, carry_callback_mut, thread_scope};

pub(crate) use luggage::Luggage;

use futures_core::Stream;
use opentelemetry::trace::SpanContext;
use pin_project_lite::pin_project;
use std::future::Future;
use std::pin::Pin;
use std::task::{self, Poll};

/// Stands in the context of work that was carried as a link: each span at its top level starts a new
/// trace and is linked to this span.
#[cfg_attr(feature = "off", allow(dead_code, reason = "nothing is carried"))]
pub(crate) struct PendingLink(pub(crate) SpanContext);

pin_project! {
    /// A future that is polled, and dropped, under the context that was current when it was made.
    /// See [`carry`].
    #[must_use = "futures do nothing unless you `.await` or poll them"]
    #[derive(Debug)]
    pub struct CarriedFuture<F> {
        #[pin]
        future: Option<F>,
        luggage: Luggage,
    }

    impl<F> PinnedDrop for CarriedFuture<F> {
        fn drop(this: Pin<&mut Self>) {
            let mut this = this.project();
            let _attached = this.luggage.attach();
            this.future.set(None);
        }
    }
}

impl<F: Future> Future for CarriedFuture<F> {
    type Output = F::Output;

    fn poll(self: Pin<&mut Self>, cx: &mut task::Context<'_>) -> Poll<Self::Output> {
        let this = self.project();
        let _attached = this.luggage.attach();
        // It is `Some` until it is dropped.
        this.future.as_pin_mut().map_or(Poll::Pending, |future| future.poll(cx))
    }
}

/// Takes the current context along with `future`, so that its spans become children of the span
/// that is current now, on whatever task or thread it is polled.
///
/// Inside `#[traced]` and `#[carry_context]` functions `tokio::spawn(..)` and its siblings do this
/// by themselves. The context is attached for each poll and for the drop; about 20 ns a poll.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use otel_runtime::carry;
///
/// let task = tokio::spawn(carry(async { 6 * 7 }));
/// assert_eq!(task.await.unwrap(), 42);
/// # }
/// ```
pub fn carry<F: Future>(future: F) -> CarriedFuture<F> {
    under(Luggage::parent(), future)
}

fn under<F: Future>(luggage: Luggage, future: F) -> CarriedFuture<F> {
    CarriedFuture { future: Some(future), luggage }
}

/// Takes the current context along with a closure that will run on another thread.
///
/// ```
/// use otel_runtime::carry_fn;
///
/// let worker = std::thread::spawn(carry_fn(|| 6 * 7));
/// assert_eq!(worker.join().unwrap(), 42);
/// ```
pub fn carry_fn<R, F: FnOnce() -> R>(closure: F) -> impl FnOnce() -> R + use<R, F> {
    run_with(Luggage::parent(), closure)
}

fn run_with<R, F: FnOnce() -> R>(luggage: Luggage, closure: F) -> impl FnOnce() -> R + use<R, F> {
    move || {
        let _attached = luggage.attach();
        closure()
    }
}

/// `.carry()` and `.carry_linked()` on futures, streams and closures, and on parallel iterators
/// (feature `rayon`, see there).
///
/// `Marker` only tells these from each other; it is inferred. For the rare type that is both a
/// future and something else the compiler asks which is meant: write [`carry`] for the future.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use otel_runtime::CarryExt;
///
/// let child = tokio::spawn(async { "in the same trace" }.carry());
/// let own_trace = tokio::spawn(async { "in a trace of its own, linked to this one" }.carry_linked());
/// let thread = std::thread::spawn((|| "in the same trace, too").carry());
/// # child.await.unwrap(); own_trace.await.unwrap(); thread.join().unwrap();
/// # }
/// ```
pub trait CarryExt<Marker>: Sized {
    /// What runs under the context.
    type Carried;

    /// Runs under the current context: its spans become children of the current span.
    fn carry(self) -> Self::Carried;

    /// Runs without a span, but each span that starts in it at top level begins a new trace that is
    /// linked to the current span: for work that outlives what started it.
    fn carry_linked(self) -> Self::Carried;
}

/// Marks futures for [`CarryExt`].
#[derive(Debug)]
pub enum FutureMarker {}

/// Marks streams for [`CarryExt`].
#[derive(Debug)]
pub enum StreamMarker {}

/// Marks closures for [`CarryExt`].
#[derive(Debug)]
pub struct ClosureMarker<R>(std::marker::PhantomData<fn() -> R>);

impl<F: Future> CarryExt<FutureMarker> for F {
    type Carried = CarriedFuture<F>;

    fn carry(self) -> CarriedFuture<F> {
        carry(self)
    }

    fn carry_linked(self) -> CarriedFuture<F> {
        under(Luggage::linked(), self)
    }
}

impl<S: Stream> CarryExt<StreamMarker> for S {
    type Carried = CarriedStream<S>;

    fn carry(self) -> CarriedStream<S> {
        CarriedStream::new(self, Luggage::parent())
    }

    fn carry_linked(self) -> CarriedStream<S> {
        CarriedStream::new(self, Luggage::linked())
    }
}

/// A closure under the context that was current when it was made. See [`CarryExt`].
pub type CarriedFn<R> = Box<dyn FnOnce() -> R + Send>;

impl<R, F> CarryExt<ClosureMarker<R>> for F
where
    R: 'static,
    F: FnOnce() -> R + Send + 'static,
{
    type Carried = CarriedFn<R>;

    fn carry(self) -> CarriedFn<R> {
        Box::new(run_with(Luggage::parent(), self))
    }

    fn carry_linked(self) -> CarriedFn<R> {
        Box::new(run_with(Luggage::linked(), self))
    }
}

/// `carry = "link"`: as [`carry`], but linked.
pub fn carry_linked<F: Future>(future: F) -> CarriedFuture<F> {
    future.carry_linked()
}

/// `carry = "link"`: as [`carry_fn`], but linked.
pub fn carry_fn_linked<R, F: FnOnce() -> R>(closure: F) -> impl FnOnce() -> R + use<R, F> {
    run_with(Luggage::linked(), closure)
}
