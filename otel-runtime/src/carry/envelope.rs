//! The envelope in which a value and its sender's context travel through a channel.

use super::{CarriedFuture, Luggage, under};
use crate::base::{ParentSource, pending_link};
use crate::propagation::LinkSource;
use opentelemetry::Context;
use opentelemetry::trace::{Link, TraceContextExt as _};
use std::future::Future;
use std::ops::{Deref, DerefMut};

/// A value with the context of who sent it: what to put into channels and mailboxes of actors, which
/// know nothing of contexts.
///
/// The sender writes `Carried::new(value)`. The receiver says how its work relates to the sender's:
///
/// | the receiver writes | its work is |
/// |---|---|
/// | `#[traced(link_from = envelope)]` on the function that takes the envelope | a span linked to the sender's; a root, if the receive loop runs without a span |
/// | `#[traced(parent = envelope)]` | a child of the sender's span: for a call that is waited for |
/// | [`envelope.linked(..)`](Self::linked), [`linked_async`](Self::linked_async) | under no span; what starts first is a root linked to the sender's span, also if the receiver has a span itself |
/// | [`envelope.child(..)`](Self::child), [`child_async`](Self::child_async) | under the sender's span |
/// | [`into_inner`](Self::into_inner) | the receiver's own affair |
///
/// It derefs to the value, which can be looked at without taking it out. It is `Send`, `Sync` and
/// `Clone` where the value is. Costs a clone of the context (20 ns) and three words of memory, to
/// run as a child 30 ns, and to run linked 250 ns, because a context without the span has to be made;
/// without a span none of it costs more than 15 ns.
///
/// An actor: its loop has no span, because a span of hours would be every message's parent. Each
/// message gets a span of its own, a root with exactly its link.
///
/// ```
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// use otel_runtime::{Carried, traced};
/// use tokio::sync::mpsc;
///
/// struct Order(u64);
///
/// #[traced(kind = "producer")]
/// async fn send(orders: &mpsc::Sender<Carried<Order>>, order: Order) {
///     let _ = orders.send(Carried::new(order)).await;
/// }
///
/// #[traced(kind = "consumer", link_from = order, attrs("acme.order.id" = order.0))]
/// async fn handle(order: Carried<Order>) {}
///
/// async fn actor(mut inbox: mpsc::Receiver<Carried<Order>>) {
///     while let Some(order) = inbox.recv().await {
///         handle(order).await;
///     }
/// }
///
/// # #[cfg(feature = "testing")] let recorder = otel_runtime::testing::record();
/// let (orders, inbox) = mpsc::channel(8);
/// let actor = tokio::spawn(otel_runtime::carry(actor(inbox)));
/// send(&orders, Order(1)).await;
/// drop(orders);
/// actor.await.unwrap();
/// # #[cfg(feature = "testing")]
/// assert_eq!(recorder.tree(), "send producer\nhandle consumer {acme.order.id: 1} -> send\n");
/// # }
/// ```
#[derive(Debug, Clone)]
#[must_use = "a value that is dropped in its envelope was never handled"]
pub struct Carried<T> {
    value: T,
    sender: Luggage,
}

impl<T> Carried<T> {
    /// Puts `value` into an envelope with the current context. In a thread that is being torn down
    /// there is none, and the value travels alone.
    ///
    /// ```
    /// let (sender, inbox) = std::sync::mpsc::channel();
    /// sender.send(otel_runtime::Carried::new(42)).unwrap();
    /// assert_eq!(*inbox.recv().unwrap(), 42);
    /// ```
    pub fn new(value: T) -> Self {
        Carried { value, sender: Luggage::of_envelope() }
    }

    /// Takes the value out and forgets the sender's context.
    ///
    /// ```
    /// assert_eq!(otel_runtime::Carried::new(42).into_inner(), 42);
    /// ```
    pub fn into_inner(self) -> T {
        self.value
    }

    /// Replaces the value, and keeps the sender's context; `map` runs under the receiver's.
    ///
    /// ```
    /// let envelope = otel_runtime::Carried::new("42").map(str::len);
    /// assert_eq!(*envelope, 2);
    /// ```
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Carried<U> {
        Carried { value: map(self.value), sender: self.sender }
    }

    /// An envelope with a reference to the value, for one that is used many times: a stored callback
    /// of any number of arguments.
    ///
    /// ```
    /// use otel_runtime::Carried;
    ///
    /// let handler = Carried::new(|topic: &str, body: &[u8]| topic.len() + body.len());
    /// let callback = move |topic: &str, body: &[u8]| handler.as_ref().linked(|handler| handler(topic, body));
    /// let called = std::thread::spawn(move || callback("orders", b"one") + callback("orders", b"two"));
    /// assert_eq!(called.join().unwrap(), 18);
    /// ```
    pub fn as_ref(&self) -> Carried<&T> {
        Carried { value: &self.value, sender: self.sender.clone() }
    }

    /// As [`as_ref`](Self::as_ref), with a reference through which the value can be changed.
    ///
    /// ```
    /// use otel_runtime::Carried;
    ///
    /// let mut sum = Carried::new(40);
    /// sum.as_mut().child(|sum| *sum += 2);
    /// assert_eq!(*sum, 42);
    /// ```
    pub fn as_mut(&mut self) -> Carried<&mut T> {
        Carried { value: &mut self.value, sender: self.sender.clone() }
    }

    /// Runs `handle` under the sender's context: its spans become children of the sender's span,
    /// whatever span the receiver has.
    ///
    /// ```
    /// assert_eq!(otel_runtime::Carried::new(40).child(|n| n + 2), 42);
    /// ```
    pub fn child<R>(self, handle: impl FnOnce(T) -> R) -> R {
        let _attached = self.sender.attach();
        handle(self.value)
    }

    /// Runs `handle` without a span, but each span that starts in it at top level begins a new trace
    /// that is linked to the sender's span, whatever span the receiver has.
    ///
    /// ```
    /// assert_eq!(otel_runtime::Carried::new(40).linked(|n| n + 2), 42);
    /// ```
    pub fn linked<R>(self, handle: impl FnOnce(T) -> R) -> R {
        let _attached = self.sender.to_linked().attach();
        handle(self.value)
    }

    /// As [`child`](Self::child), for a future: `handle` is called at once, and its future is polled
    /// and dropped under the sender's context.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let answer = otel_runtime::Carried::new(40).child_async(|n| async move { n + 2 });
    /// assert_eq!(answer.await, 42);
    /// # }
    /// ```
    pub fn child_async<F: Future>(self, handle: impl FnOnce(T) -> F) -> CarriedFuture<F> {
        let Carried { value, sender } = self;
        enter(sender, value, handle)
    }

    /// As [`linked`](Self::linked), for a future: `handle` is called at once, and its future is
    /// polled and dropped under the context without a span.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() {
    /// let answer = otel_runtime::Carried::new(40).linked_async(|n| async move { n + 2 });
    /// assert_eq!(answer.await, 42);
    /// # }
    /// ```
    pub fn linked_async<F: Future>(self, handle: impl FnOnce(T) -> F) -> CarriedFuture<F> {
        enter(self.sender.to_linked(), self.value, handle)
    }
}

impl<T> LinkSource for Carried<T> {
    /// The sender's span; for a sender without one, what it was to be linked to itself.
    fn link(&self) -> Option<Link> {
        let sender = self.sender.context()?;
        let span = sender.span();
        let source = Some(span.span_context()).filter(|span| span.is_valid()).or_else(|| pending_link(sender));
        source.cloned().map(Link::with_context)
    }
}

impl<T> LinkSource for &Carried<T> {
    fn link(&self) -> Option<Link> {
        (**self).link()
    }
}

impl<T> LinkSource for Option<Carried<T>> {
    fn link(&self) -> Option<Link> {
        self.as_ref()?.link()
    }
}

impl<T> LinkSource for Option<&Carried<T>> {
    fn link(&self) -> Option<Link> {
        (*self)?.link()
    }
}

impl<T> ParentSource for Carried<T> {
    fn parent(&self) -> Option<Context> {
        self.sender.context().cloned()
    }
}

fn enter<T, F: Future>(luggage: Luggage, value: T, handle: impl FnOnce(T) -> F) -> CarriedFuture<F> {
    let future = {
        let _attached = luggage.attach();
        handle(value)
    };
    under(luggage, future)
}

impl<T> Deref for Carried<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.value
    }
}

impl<T> DerefMut for Carried<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.value
    }
}
