//! Scoped threads that take the context along, and callbacks that foreign threads call.

use super::{Luggage, carry_fn};
use std::io;
use std::thread::{Builder, Scope, ScopedJoinHandle};

/// As [`std::thread::scope`], with threads that take along the context that is current where they
/// are spawned.
///
/// Returns when all threads have ended, so their spans end before the one they are children of.
/// Costs a clone of the context for each spawn, and about 30 ns on the new thread.
///
/// # Panics
/// As [`std::thread::scope`]: if a thread panicked whose handle was not joined.
///
/// ```
/// let words = ["a", "thread", "each"];
/// let mut lengths = [0; 3];
/// otel_runtime::thread_scope(|scope| {
///     for (word, length) in words.iter().zip(&mut lengths) {
///         scope.spawn(move || *length = word.len());
///     }
/// });
/// assert_eq!(lengths, [1, 6, 4]);
/// ```
pub fn thread_scope<'env, F, T>(body: F) -> T
where
    F: for<'scope> FnOnce(ThreadScope<'scope, 'env>) -> T,
{
    std::thread::scope(|scope| body(ThreadScope(scope)))
}

/// Spawns the threads of a [`thread_scope`].
///
/// It is `Copy`: a thread that spawns others takes it along with `move`.
///
/// ```
/// let sum = otel_runtime::thread_scope(|scope| {
///     let outer = scope.spawn(move || {
///         let inner = scope.spawn(|| 40);
///         2 + inner.join().unwrap()
///     });
///     outer.join().unwrap()
/// });
/// assert_eq!(sum, 42);
/// ```
#[derive(Debug, Clone, Copy)]
pub struct ThreadScope<'scope, 'env: 'scope>(&'scope Scope<'scope, 'env>);

impl<'scope> ThreadScope<'scope, '_> {
    /// Spawns a thread under the context that is current now: its spans become children of the
    /// current span.
    ///
    /// # Panics
    /// As [`std::thread::Scope::spawn`]: if the system cannot start a thread.
    ///
    /// ```
    /// let length = otel_runtime::thread_scope(|scope| scope.spawn(|| "four".len()).join().unwrap());
    /// assert_eq!(length, 4);
    /// ```
    pub fn spawn<F, T>(self, closure: F) -> ScopedJoinHandle<'scope, T>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        self.0.spawn(carry_fn(closure))
    }

    /// As [`spawn`](Self::spawn), for a thread with a name or a stack size.
    ///
    /// # Errors
    /// As [`Builder::spawn_scoped`]: if the system cannot start a thread.
    ///
    /// ```
    /// let name = otel_runtime::thread_scope(|scope| {
    ///     let builder = std::thread::Builder::new().name("counter".into());
    ///     let thread = scope.spawn_with(builder, || std::thread::current().name().map(str::to_owned))?;
    ///     std::io::Result::Ok(thread.join().unwrap())
    /// });
    /// assert_eq!(name.unwrap().as_deref(), Some("counter"));
    /// ```
    pub fn spawn_with<F, T>(self, builder: Builder, closure: F) -> io::Result<ScopedJoinHandle<'scope, T>>
    where
        F: FnOnce() -> T + Send + 'scope,
        T: Send + 'scope,
    {
        builder.spawn_scoped(self.0, carry_fn(closure))
    }
}

/// Takes the current context along with a callback that is stored and called many times, on
/// whatever thread: each call's spans become children of the span that is current now.
///
/// [`carry_fn`] is for closures that run once; [`carry_callback_mut`] is for those that change what
/// they captured. Costs a clone of the context and about 30 ns a call. The callback keeps the
/// context until it is dropped.
///
/// The argument is of one type. For other numbers of arguments, for borrowed ones, and for a callback
/// that outlives the call which registers it (it should be linked, not a child), put it into a
/// [`Carried`](crate::Carried) and use [`Carried::as_ref`](crate::Carried::as_ref).
///
/// ```
/// use otel_runtime::carry_callback;
///
/// let callback: Box<dyn Fn(u64) -> u64 + Send + Sync> = Box::new(carry_callback(|progress: u64| progress * 2));
/// let called = std::thread::spawn(move || (callback(1), callback(20)));
/// assert_eq!(called.join().unwrap(), (2, 40));
/// ```
pub fn carry_callback<A, R, F>(callback: F) -> impl Fn(A) -> R + use<A, R, F>
where
    F: Fn(A) -> R,
{
    let luggage = Luggage::parent();
    move |argument| {
        let _attached = luggage.attach();
        callback(argument)
    }
}

/// As [`carry_callback`], for a callback that changes what it captured.
///
/// ```
/// use otel_runtime::carry_callback_mut;
///
/// let mut sum = 0;
/// let mut callback = carry_callback_mut(|n: i32| sum += n);
/// callback(40);
/// callback(2);
/// drop(callback);
/// assert_eq!(sum, 42);
/// ```
pub fn carry_callback_mut<A, R, F>(mut callback: F) -> impl FnMut(A) -> R + use<A, R, F>
where
    F: FnMut(A) -> R,
{
    let luggage = Luggage::parent();
    move |argument| {
        let _attached = luggage.attach();
        callback(argument)
    }
}
