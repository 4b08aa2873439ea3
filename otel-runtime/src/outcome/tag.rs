//! Picks how a returned value is read by its type, without a trait in the user's scope.
//!
//! `Tag<T>` derefs to `Tag1<T>` and so on; method lookup takes the first level that has an inherent
//! impl for `T`: a `Result` whose error can be shown, any `Result`, a boxed future, another future
//! (which warns), anything.

#![allow(clippy::unused_self, clippy::unnecessary_wraps, reason = "the methods are picked by the type of `self`")]

mod boxed;

use super::{End, Finish, error_type};
use crate::guard::Guard;
use crate::slow::{SlowGuard, SlowPlan};
use futures_core::Stream;
use std::error::Error;
use std::fmt;
use std::future::Future;
use std::marker::PhantomData;
use std::ops::Deref;

macro_rules! levels {
    ($($level:ident -> $next:ident),* ; $last:ident) => {
        $(
            /// A level of the lookup.
            #[derive(Debug)]
            pub struct $level<T>($next<T>);
            impl<T> $level<T> {
                /// The tag of `T`.
                pub const NEW: Self = Self($next::NEW);
            }
            impl<T> Deref for $level<T> {
                type Target = $next<T>;
                fn deref(&self) -> &$next<T> {
                    &self.0
                }
            }
        )*
        /// The last level of the lookup: any type.
        #[derive(Debug)]
        pub struct $last<T>(PhantomData<fn() -> T>);
        impl<T> $last<T> {
            const NEW: Self = Self(PhantomData);
        }
    };
}
// The names of levels whose methods are deprecated stand in the compiler's warning.
levels!(
    Tag -> Tag1, Tag1 -> Tag2, Tag2 -> Tag3, Tag3 -> UnrecognisedFuture, UnrecognisedFuture -> UnrecognisedStream,
    UnrecognisedStream -> AnyValue; AnyValue
);

/// The tag of a value's type.
pub fn tag_of<T>(_: &T) -> Tag<T> {
    Tag::NEW
}

/// A returned type with an error in it: what `err`, `err(chain)` and `err_type` of `#[traced]` ask for.
/// Implemented for `Result`.
///
/// ```
/// use otel_runtime::Fallible;
///
/// let refused: Result<(), &str> = Err("no stock");
/// assert_eq!(refused.error(), Some(&"no stock"));
/// ```
#[diagnostic::on_unimplemented(
    message = "the outcome is read from a returned `Result`, and `{Self}` is none",
    label = "no error can be read from `{Self}`",
    note = "write `err = path`, with a function that takes a reference to the returned value and gives `Some(text)` for a failure"
)]
pub trait Fallible {
    /// The error's type.
    type Error;

    /// The error, if there is one.
    fn error(&self) -> Option<&Self::Error>;
}

impl<T, E> Fallible for Result<T, E> {
    type Error = E;

    fn error(&self) -> Option<&E> {
        self.as_ref().err()
    }
}

/// Leaves the outcome unset.
pub fn unset<T>(_: &T, _: &mut End) {}

fn shown<T, E: fmt::Display>(value: &Result<T, E>, end: &mut End) {
    if let Err(error) = value {
        end.fail(error_type::of::<E>(), super::describe(format_args!("{error}")));
    }
}

fn bare<T, E>(value: &Result<T, E>, end: &mut End) {
    if value.is_err() {
        end.fail(error_type::of::<E>(), String::new());
    }
}

/// `err(chain)` of an error with sources.
fn chained<T, E: Error>(value: &Result<T, E>, end: &mut End) {
    struct Chain<'a>(&'a dyn Error);
    impl fmt::Display for Chain<'_> {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            write!(f, "{}", self.0)?;
            let mut next = self.0.source();
            // Bounded, in case an error is its own source.
            for _ in 0..16 {
                let Some(source) = next else { break };
                write!(f, ": {source}")?;
                next = source.source();
            }
            Ok(())
        }
    }
    if let Err(error) = value {
        end.fail(error_type::of::<E>(), super::describe(format_args!("{}", Chain(error))));
    }
}

/// `err(chain)` of an erased error: `anyhow::Error` and its like print the chain with `{:#}`.
fn alternate<T, E: fmt::Display>(value: &Result<T, E>, end: &mut End) {
    if let Err(error) = value {
        end.fail(error_type::of::<E>(), super::describe(format_args!("{error:#}")));
    }
}

impl<T, E: Error> Tag<Result<T, E>> {
    /// Reads an error with its sources.
    pub fn chain(&self) -> Finish<Result<T, E>> {
        chained
    }
}

impl<T, E: fmt::Display> Tag1<Result<T, E>> {
    /// Reads an error with its sources, as far as its alternate form shows them.
    pub fn chain(&self) -> Finish<Result<T, E>> {
        alternate
    }
    /// Reads an error and its text.
    pub fn finish(&self) -> Finish<Result<T, E>> {
        shown
    }
    /// Runs the body and reads its value.
    pub fn handler(&self) -> Handler<Result<T, E>> {
        Handler(shown)
    }
}

impl<T, E> Tag2<Result<T, E>> {
    /// Reads whether there is an error, without its text.
    pub fn kind(&self) -> Finish<Result<T, E>> {
        bare
    }
    /// Reads an error that cannot be shown.
    pub fn chain(&self) -> Finish<Result<T, E>> {
        bare
    }
    /// Reads an error that cannot be shown.
    pub fn finish(&self) -> Finish<Result<T, E>> {
        bare
    }
    /// Runs the body and reads its value.
    pub fn handler(&self) -> Handler<Result<T, E>> {
        Handler(bare)
    }
}

impl<T, E> Tag<Result<T, E>> {
    /// What `ret` refers to.
    pub fn ok<'v>(&self, value: &'v Result<T, E>) -> Option<&'v T> {
        value.as_ref().ok()
    }
}

macro_rules! unrecognised {
    ($bound:ident, $level:ident, $note:literal, $tracked:literal) => {
        impl<T: $bound> $level<T> {
            /// A function whose value the macro did not recognise.
            #[deprecated(note = $note)]
            pub fn handler(&self) -> Handler<T> {
                Handler(unset)
            }
            /// A function whose value the macro did not recognise.
            #[deprecated(note = $note)]
            pub fn runner(&self) -> Handler<T> {
                Handler(unset)
            }
            /// A function between whose body and caller nothing may stand.
            #[deprecated(note = $tracked)]
            pub fn tracked(&self) {}
        }
    };
}
unrecognised!(
    Future,
    UnrecognisedFuture,
    "the span would end before the returned future runs; write `async fn`, `-> impl Future<Output = T>` or `-> Pin<Box<dyn Future<Output = T>>>`",
    "the span ends before the returned future runs, because nothing may stand between a `#[track_caller]` function and its caller; remove `#[track_caller]`"
);
unrecognised!(
    Stream,
    UnrecognisedStream,
    "the span would end before the returned stream is read; write `-> impl Stream<Item = T>` or `-> Pin<Box<dyn Stream<Item = T>>>`",
    "the span ends before the returned stream is read, because nothing may stand between a `#[track_caller]` function and its caller; remove `#[track_caller]`"
);

/// Warns of a function whose value is opaque and more than its span's wrapper could be.
#[derive(Debug)]
pub struct Opaque;

/// Not named by expansions, so that its name in the compiler's warning is a short one.
pub const fn opaque() -> Opaque {
    Opaque
}

impl Opaque {
    /// A function that returns `impl Future + More`.
    #[deprecated(
        note = "the span ends before the returned future runs, because what carries a span is a `Future` and no more; remove the further bounds"
    )]
    pub fn future_with_further_bounds(self) {}

    /// A function that returns `impl Stream + More`.
    #[deprecated(
        note = "the span ends before the returned stream is read, because what carries a span is a `Stream` and no more; remove the further bounds"
    )]
    pub fn stream_with_further_bounds(self) {}
}

impl<T> AnyValue<T> {
    /// Reads whether there is an error, without its text.
    pub fn kind(&self) -> Finish<T> {
        unset
    }
    /// Runs the body; the annotation says how its value is read.
    pub fn runner(&self) -> Handler<T> {
        Handler(unset)
    }
    /// Any other value of a function between whose body and caller nothing may stand.
    pub fn tracked(&self) {}
    /// Leaves the outcome unset.
    pub fn finish(&self) -> Finish<T> {
        unset
    }
    /// Leaves the outcome unset.
    pub fn chain(&self) -> Finish<T> {
        unset
    }
    /// Runs the body.
    pub fn handler(&self) -> Handler<T> {
        Handler(unset)
    }
    /// What `ret` refers to.
    pub fn ok<'v>(&self, value: &'v T) -> Option<&'v T> {
        Some(value)
    }
}

/// Runs a body that yields its value when it returns.
#[derive(Debug)]
pub struct Handler<T>(Finish<T>);

impl<T> Handler<T> {
    /// For a type that cannot be written down.
    pub fn untyped() -> Self {
        Handler(unset)
    }

    /// Runs the body, which enters its span, and reads its value.
    #[inline]
    pub fn call(self, body: impl FnOnce(&mut Guard) -> T) -> T {
        self.call_with(body, self.0)
    }

    /// Runs the body and reads its value in the way that the annotation says.
    #[inline]
    pub fn call_with(&self, body: impl FnOnce(&mut Guard) -> T, finish: Finish<T>) -> T {
        let mut guard = Guard::PLAIN;
        let value = body(&mut guard);
        guard.finish(&value, finish);
        value
    }

    /// Runs the body, which begins its call, and reads its value if that was slow.
    #[inline]
    pub fn call_slow<P: SlowPlan>(self, body: impl FnOnce(&mut SlowGuard<P>) -> T) -> T {
        self.call_with_slow(body, self.0)
    }

    /// As [`call_slow`](Self::call_slow), in the way that the annotation says.
    #[inline]
    pub fn call_with_slow<P: SlowPlan>(&self, body: impl FnOnce(&mut SlowGuard<P>) -> T, finish: Finish<T>) -> T {
        let mut guard = SlowGuard::waiting();
        let value = body(&mut guard);
        guard.finish(&value, finish);
        value
    }
}

/// Reads the value of a body that ran in the annotated function itself, then ends the span.
#[inline]
pub fn returned<T>(mut guard: Guard, value: T, finish: Finish<T>) -> T {
    guard.finish(&value, finish);
    drop(guard);
    value
}
