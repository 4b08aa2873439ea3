//! What a future or stream will start its span with when it is polled first.

use crate::base::Base;
use crate::entry::{self, Dynamic, Entry};
use crate::entry_plan::Plan;
use crate::own::Reserved;
use crate::provider;
use crate::site::Site;
use crate::start::{AttrSink, Expressions, StartArgs};
use opentelemetry::KeyValue;
use std::mem;

/// A call that has not begun.
#[derive(Debug)]
pub enum Deferred {
    /// Nothing but the site.
    Site(&'static Site),
    /// The site; the body itself begins the call when it is polled first, under the ambient context:
    /// see [`begin`].
    ///
    /// [`begin`]: crate::entry_plan::begin
    Body(&'static Site),
    /// The same under a base of its own, which is attached also where there is no span.
    Based(&'static Site),
    /// Expressions that were evaluated when the function was called.
    Prepared(Box<Prepared>),
}

/// Expressions of a function that returns a future, evaluated when it was called.
#[derive(Debug)]
pub struct Prepared {
    pub(crate) site: &'static Site,
    base: Base,
    start: StartArgs,
    attributes: Vec<KeyValue>,
}

impl Deferred {
    pub(crate) fn prepared(site: &'static Site, base: Base, start: StartArgs, attributes: Vec<KeyValue>) -> Self {
        Deferred::Prepared(Box::new(Prepared { site, base, start, attributes }))
    }

    pub(crate) fn into_site(self) -> &'static Site {
        match self {
            Deferred::Site(site) | Deferred::Body(site) | Deferred::Based(site) => site,
            Deferred::Prepared(prepared) => prepared.site,
        }
    }

    /// Whether there is nothing to do for the future; saves a box.
    pub(crate) fn is_plain(&self) -> bool {
        matches!(self, Deferred::Site(_)) && provider::is_absent()
    }
}

impl Prepared {
    pub(crate) fn enter(self) -> Entry {
        let Prepared { site, base, start, attributes } = self;
        // There is nothing left to evaluate.
        let dynamic = Dynamic { has_start: false, expressions: &mut Evaluated { start: Some(start), attributes } };
        entry::enter(site, base, Some(dynamic)).at(site)
    }
}

/// Expressions that were evaluated before.
struct Evaluated {
    start: Option<StartArgs>,
    attributes: Vec<KeyValue>,
}

impl Expressions for Evaluated {
    fn start(&mut self, args: &mut StartArgs) {
        if let Some(start) = self.start.take() {
            args.absorb(start);
        }
    }

    fn attrs(&mut self, sink: &mut AttrSink<'_>) {
        for KeyValue { key, value, .. } in mem::take(&mut self.attributes) {
            sink.set(key, value);
        }
    }
}

/// What the body of a function that returns a future or stream is called with.
#[derive(Debug, Default)]
pub struct Later {
    deferred: Option<Deferred>,
    /// Of the span, if the body speaks of it.
    number: Reserved,
}

impl Later {
    /// Runs `body` and gives what its future or stream will start with.
    #[inline]
    pub(crate) fn run<R>(body: impl FnOnce(&mut Later) -> R) -> (R, Option<Deferred>) {
        let mut later = Later::default();
        let value = body(&mut later);
        (value, later.deferred)
    }

    /// What the body calls its span, if it speaks of it.
    pub(crate) fn number(&self) -> Reserved {
        self.number
    }

    /// Keeps what the span will start with.
    #[inline]
    pub fn enter<P: Plan>(&mut self, plan: P) {
        self.deferred = Some(plan.defer());
    }

    /// The body's `async` block begins the call when it is polled first.
    #[inline]
    pub fn enter_in_body(&mut self, deferred: Deferred) {
        self.deferred = Some(deferred);
    }

    /// `inject_into`, which stands before the start here.
    #[deprecated(
        note = "the span starts when the returned future is polled, so the carrier gets the caller's span; write `async fn`, or end the body with `Box::pin(async move { .. })`, with no `return` in front of it"
    )]
    #[allow(clippy::unused_self, reason = "the method that `Guard` has, too")]
    pub fn inject(&self) {}

    /// Lets `record!` and its like find the span once it has started.
    pub fn own_scope(&mut self) -> Reserved {
        self.number = Reserved::new();
        self.number
    }
}
