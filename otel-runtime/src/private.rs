//! What expansions call. Not public API: the name of this module changes with every release, and
//! macro and runtime are pinned to each other.

pub use ::core;
pub use core::future::Future;
pub use core::marker::Send;
pub use core::option::Option::{self, None, Some};
pub use futures_core::Stream;

pub use crate::base::Base;
pub use crate::base::ParentSource;
pub use crate::carry::{carry, carry_fn, carry_fn_linked, carry_linked};
pub use crate::current::{Target, event, is_recording, limited_event, record};
pub use crate::deferred::Deferred;
pub use crate::entry_plan::{Once, OnceAttrs, Plan, WithArgs, attrs, begin, expressions, plan};
pub use crate::event_limit::EventLimit;
pub use crate::future::{future_of, instrument};
pub use crate::guard::Guard;
pub use crate::migration::{Category, Moved, moved};
pub use crate::outcome::{Fallible, Handler, Tag, opaque, returned, tag_of, unset};
pub use crate::own::{Own, OwnScope, own_future_of, own_stream_of, records};
pub use crate::propagation::{Creation, LinkSource, extract, inject, inject_creation};
pub use crate::site::{Kind, Level, Literal, Site, Source};
pub use crate::slow::{
    Evaluated, Kept, enter_slow, expressions_slow, future_of_slow, instrument_slow, plan_slow, returned_slow,
    stream_of_slow,
};
pub use crate::start::{AsText, AttrSink, Expressions, StartArgs};
pub use crate::stream::stream_of;
pub use crate::value::ToValue;
pub use opentelemetry::{Key, StringValue};

#[cfg(feature = "macros")]
pub use otel_macros::{event as event_at, record as record_at, span as span_at};

pub use crate::sizes::{Returns, Unused, hint};

/// Enters a call.
#[inline]
pub fn enter<P: Plan>(plan: P) -> Guard {
    plan.enter()
}

/// Holds a function that is passed by name, for clippy to see. It has no size, and making one is no call.
#[derive(Debug)]
pub struct Effect<F>(pub F);

/// Takes what would read a value of type `T`: under the feature `off`, where there is none.
pub fn reads<T>(_: crate::outcome::Finish<T>) {}

/// Borrows what `inject_into` names: a place, or what a `&mut` variable refers to.
pub trait Place {
    /// The place.
    fn __otel_place(&mut self) -> &mut Self {
        self
    }
}

impl<T: ?Sized> Place for T {}

/// Borrows what `links_from` names: a collection, or what a reference to one refers to.
pub trait Items {
    /// The collection, to be iterated over by reference.
    fn __otel_items(&self) -> &Self {
        self
    }
}

impl<T: ?Sized> Items for T {}
