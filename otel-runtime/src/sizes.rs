//! Helpers that keep the annotated function's types, drop order and size as they were.

#![allow(clippy::unused_self, reason = "the methods are picked by the type of `self`")]

use std::marker::PhantomData;
use std::ops::Deref;

/// Gives an `async` block the type that it returns, which it cannot learn from a bound. Never called.
pub fn hint<T>() -> T {
    unreachable!()
}

/// Names `!`, which cannot be written as a type argument: `<fn() -> ! as Returns>::Value`.
pub trait Returns {
    /// What the function pointer returns.
    type Value;
}

impl<T> Returns for fn() -> T {
    type Value = T;
}

/// Replaces an argument that the body never mentions by nothing, where nobody can tell: `Copy` types
/// have no destructor. Other types stay, because their place in the drop order counts.
#[derive(Debug)]
pub struct Unused<T>(Stays<T>);

/// Any type; see [`Unused`].
#[derive(Debug)]
pub struct Stays<T>(PhantomData<fn() -> T>);

/// Stands for an argument that was dropped early.
#[derive(Debug, Clone, Copy)]
pub struct Gone;

/// Takes a `Copy` argument away.
#[derive(Debug)]
pub struct TakesCopy<T>(PhantomData<fn() -> T>);

/// Leaves an argument where it is.
#[derive(Debug)]
pub struct Leaves<T>(PhantomData<fn() -> T>);

impl<T> Unused<T> {
    /// The start of the lookup.
    pub const NEW: Self = Unused(Stays(PhantomData));
}

impl<T: Copy> Unused<T> {
    /// Picks by the written type.
    pub fn picker(&self) -> TakesCopy<T> {
        TakesCopy(PhantomData)
    }
}

impl<T> Stays<T> {
    /// Picks by the written type.
    pub fn picker(&self) -> Leaves<T> {
        Leaves(PhantomData)
    }
}

impl<T> Deref for Unused<T> {
    type Target = Stays<T>;
    fn deref(&self) -> &Stays<T> {
        &self.0
    }
}

impl<T> TakesCopy<T> {
    /// Drops the argument.
    pub fn take(self, _: T) -> Gone {
        Gone
    }
}

impl<T> Leaves<T> {
    /// Gives the argument back.
    pub fn take(self, argument: T) -> T {
        argument
    }
}
