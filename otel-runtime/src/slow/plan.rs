//! What a call is decided with that has ended.

use crate::base::{AnyBase, Base};
use crate::entry::{self, Dynamic};
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::start::{AttrSink, Attrs, Expressions, StartArgs};
use crate::{filter, thread};
use opentelemetry::Context;
use std::time::SystemTime;

/// What a call takes along until it has ended. Behind a pointer: what is done with it is compiled once, not for
/// every function.
pub trait SlowPlan {
    /// The annotated place.
    fn site(&self) -> &'static Site;
    /// Whether a span could start now; evaluates nothing.
    fn may_start(&self) -> bool;
    /// Decides for a call that has ended, and began at `started`: the context of its span, if it records.
    /// Asked once.
    fn decide(&mut self, started: SystemTime) -> Option<Context>;
}

impl SlowPlan for &'static Site {
    #[inline]
    fn site(&self) -> &'static Site {
        self
    }

    #[inline]
    fn may_start(&self) -> bool {
        may_start(self, &Base::AMBIENT)
    }

    fn decide(&mut self, started: SystemTime) -> Option<Context> {
        Earlier { started, expressions: None }.decide(self, Base::AMBIENT.into_base(), false)
    }
}

/// A site with expressions.
#[derive(Debug)]
pub struct WithArgs<B, E> {
    site: &'static Site,
    base: B,
    has_start: bool,
    expressions: E,
}

/// As [`plan`](crate::entry_plan::plan), with expressions that are taken along.
#[inline]
pub fn plan_slow<B, E>(site: &'static Site, base: B, has_start: bool, expressions: E) -> WithArgs<B, E>
where
    B: AnyBase,
    E: Expressions,
{
    WithArgs { site, base, has_start, expressions }
}

impl<B: AnyBase, E: Expressions> SlowPlan for WithArgs<B, E> {
    #[inline]
    fn site(&self) -> &'static Site {
        self.site
    }

    #[inline]
    fn may_start(&self) -> bool {
        may_start(self.site, &self.base)
    }

    fn decide(&mut self, started: SystemTime) -> Option<Context> {
        let base = self.base.take();
        Earlier { started, expressions: Some(&mut self.expressions) }.decide(self.site, base, self.has_start)
    }
}

/// Expressions that hold copies, and so need not be told that they have been evaluated.
#[derive(Debug)]
pub struct Copies<S, A> {
    start: S,
    attrs: A,
}

/// What is evaluated when a sampler is asked, and what for a span that records.
#[inline]
pub fn expressions_slow<S, A>(start: S, attrs: A) -> Copies<S, A>
where
    S: Fn(&mut StartArgs),
    A: Fn(&mut AttrSink<'_>),
{
    Copies { start, attrs }
}

impl<S, A> Expressions for Copies<S, A>
where
    S: Fn(&mut StartArgs),
    A: Fn(&mut AttrSink<'_>),
{
    fn start(&mut self, args: &mut StartArgs) {
        (self.start)(args);
    }

    fn attrs(&mut self, sink: &mut AttrSink<'_>) {
        (self.attrs)(sink);
    }
}

#[inline]
fn may_start(site: &'static Site, base: &impl AnyBase) -> bool {
    let ambient = if base.is_ambient() { provider::ambient(site) } else { Ambient::Ask };
    ambient != Ambient::NoSpan && ask_whether(site, base, ambient)
}

/// Not in line, where it would cost plain calls a larger frame.
#[inline(never)]
fn ask_whether(site: &'static Site, base: &impl AnyBase, ambient: Ambient) -> bool {
    match ambient {
        Ambient::NoSpan => false,
        Ambient::Child | Ambient::ForeignChild => filter::is_on(site),
        Ambient::Ask => thread::is_alive() && filter::is_on(site) && entry::may_start(site, &base.parent()),
    }
}

/// What is evaluated for a call that began at `started`.
struct Earlier<'a> {
    started: SystemTime,
    expressions: Option<Attrs<'a>>,
}

impl Earlier<'_> {
    fn decide(mut self, site: &'static Site, base: Base, has_start: bool) -> Option<Context> {
        entry::decide(site, base, Some(Dynamic { has_start, expressions: &mut self })).into_span()
    }
}

impl Expressions for Earlier<'_> {
    fn start(&mut self, args: &mut StartArgs) {
        args.started = Some(self.started);
        if let Some(expressions) = &mut self.expressions {
            expressions.start(args);
        }
    }

    fn attrs(&mut self, sink: &mut AttrSink<'_>) {
        if let Some(expressions) = &mut self.expressions {
            expressions.attrs(sink);
        }
    }
}
