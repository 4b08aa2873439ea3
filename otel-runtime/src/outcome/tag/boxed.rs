//! Boxed futures and streams: a span of the value that the body made, from its first poll.

use super::{Finish, Tag1, Tag2, Tag3, bare, shown, unset};
use crate::deferred::Later;
use crate::own::handing_out;
use crate::slow::{self, SlowLater, SlowPlan};
use crate::{future, provider, stream};
use futures_core::Stream;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::pin::Pin;

/// Runs a body that yields a boxed future: its span starts when the future is polled first.
#[derive(Debug)]
pub struct BoxedFuture<B, T> {
    finish: Finish<T>,
    boxed: PhantomData<fn() -> B>,
}

impl<B, T> BoxedFuture<B, T> {
    fn new(finish: Finish<T>) -> Self {
        BoxedFuture { finish, boxed: PhantomData }
    }
}

/// Runs a body that yields a boxed stream: its span starts when the stream is polled first.
#[derive(Debug)]
pub struct BoxedStream<B, T> {
    finish: Finish<T>,
    boxed: PhantomData<fn() -> B>,
}

impl<B, T> BoxedStream<B, T> {
    fn new(finish: Finish<T>) -> Self {
        BoxedStream { finish, boxed: PhantomData }
    }
}

/// The impls for boxed futures and streams, once for each set of auto traits. The levels are those of
/// the plain values.
macro_rules! boxed {
    ($([$($auto:ident)*])*) => {$(
        impl<'a, T, E: fmt::Display> Tag1<Pin<Box<dyn Future<Output = Result<T, E>> $(+ $auto)* + 'a>>>
        where T: 'a, E: 'a
        {
            /// Runs the body; the outcome is the future's.
            pub fn handler(&self) -> BoxedFuture<Pin<Box<dyn Future<Output = Result<T, E>> $(+ $auto)* + 'a>>, Result<T, E>> {
                BoxedFuture::new(shown)
            }
        }
        impl<'a, T, E> Tag2<Pin<Box<dyn Future<Output = Result<T, E>> $(+ $auto)* + 'a>>>
        where T: 'a, E: 'a
        {
            /// Runs the body; the outcome is the future's.
            pub fn handler(&self) -> BoxedFuture<Pin<Box<dyn Future<Output = Result<T, E>> $(+ $auto)* + 'a>>, Result<T, E>> {
                BoxedFuture::new(bare)
            }
        }
        impl<'a, T: 'a> Tag3<Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>> {
            /// Runs the body; the outcome is unset.
            pub fn handler(&self) -> BoxedFuture<Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>, T> {
                BoxedFuture::new(unset)
            }
            /// Runs the body; the annotation says how its future's output is read.
            pub fn runner(&self) -> BoxedFuture<Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>, T> {
                BoxedFuture::new(unset)
            }
        }
        impl<'a, T, E: fmt::Display> Tag1<Pin<Box<dyn Stream<Item = Result<T, E>> $(+ $auto)* + 'a>>>
        where T: 'a, E: 'a
        {
            /// Runs the body; the outcome is the stream's first error.
            pub fn handler(&self) -> BoxedStream<Pin<Box<dyn Stream<Item = Result<T, E>> $(+ $auto)* + 'a>>, Result<T, E>> {
                BoxedStream::new(shown)
            }
        }
        impl<'a, T, E> Tag2<Pin<Box<dyn Stream<Item = Result<T, E>> $(+ $auto)* + 'a>>>
        where T: 'a, E: 'a
        {
            /// Runs the body; the outcome is the stream's first error.
            pub fn handler(&self) -> BoxedStream<Pin<Box<dyn Stream<Item = Result<T, E>> $(+ $auto)* + 'a>>, Result<T, E>> {
                BoxedStream::new(bare)
            }
        }
        impl<'a, T: 'a> Tag3<Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>> {
            /// Runs the body; the outcome is unset.
            pub fn handler(&self) -> BoxedStream<Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>, T> {
                BoxedStream::new(unset)
            }
            /// Runs the body; the annotation says that its stream's items are not read.
            pub fn runner(&self) -> BoxedStream<Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>, T> {
                BoxedStream::new(unset)
            }
        }
        impl<'a, T: 'a> BoxedFuture<Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>, T> {
            /// Runs the body and puts its future under a span.
            pub fn call(
                self,
                body: impl FnOnce(&mut Later) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>,
            ) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>> {
                let finish = self.finish;
                self.call_with(body, finish)
            }

            /// Runs the body and puts its future under a span, whose outcome is read in the way that
            /// the annotation says.
            pub fn call_with(
                &self,
                body: impl FnOnce(&mut Later) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>,
                finish: Finish<T>,
            ) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>> {
                let (future, deferred) = Later::run(handing_out(body));
                match deferred {
                    Some(deferred) if !deferred.is_plain() => Box::pin(future::instrument(deferred, future, finish)),
                    _ => future.into_inner(),
                }
            }

            /// Runs the body and watches its future.
            pub fn call_slow<P: SlowPlan $(+ $auto)* + 'a>(
                self,
                body: impl FnOnce(&mut SlowLater<P>) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>,
            ) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>> {
                let finish = self.finish;
                self.call_with_slow(body, finish)
            }

            /// Runs the body and watches its future, whose outcome is read in the way that the annotation says.
            pub fn call_with_slow<P: SlowPlan $(+ $auto)* + 'a>(
                &self,
                body: impl FnOnce(&mut SlowLater<P>) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>>,
                finish: Finish<T>,
            ) -> Pin<Box<dyn Future<Output = T> $(+ $auto)* + 'a>> {
                let (future, plan) = SlowLater::run(body);
                match plan.filter(|_| !provider::is_absent()) {
                    Some(plan) => Box::pin(slow::instrument_slow(plan, future, finish)),
                    None => future,
                }
            }
        }
        impl<'a, T: 'a> BoxedStream<Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>, T> {
            /// Runs the body and puts its stream under a span.
            pub fn call(
                self,
                body: impl FnOnce(&mut Later) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>,
            ) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>> {
                let (stream, deferred) = Later::run(handing_out(body));
                match deferred {
                    Some(deferred) if !deferred.is_plain() => Box::pin(stream::instrument(deferred, stream, self.finish)),
                    _ => stream.into_inner(),
                }
            }

            /// As [`call`](Self::call).
            #[deprecated(note = "a stream yields items and returns no value that could be read; remove this argument")]
            pub fn call_with(
                self,
                body: impl FnOnce(&mut Later) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>,
                _: Finish<()>,
            ) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>> {
                self.call(body)
            }

            /// Runs the body and watches its stream.
            pub fn call_slow<P: SlowPlan $(+ $auto)* + 'a>(
                self,
                body: impl FnOnce(&mut SlowLater<P>) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>,
            ) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>> {
                let (stream, plan) = SlowLater::run(body);
                match plan.filter(|_| !provider::is_absent()) {
                    Some(plan) => Box::pin(slow::instrument_stream_slow(plan, stream, self.finish)),
                    None => stream,
                }
            }

            /// As [`call_slow`](Self::call_slow).
            #[deprecated(note = "a stream yields items and returns no value that could be read; remove this argument")]
            pub fn call_with_slow<P: SlowPlan $(+ $auto)* + 'a>(
                self,
                body: impl FnOnce(&mut SlowLater<P>) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>>,
                _: Finish<()>,
            ) -> Pin<Box<dyn Stream<Item = T> $(+ $auto)* + 'a>> {
                self.call_slow(body)
            }
        }
    )*};
}
boxed!([] [Send] [Sync] [Send Sync]);
