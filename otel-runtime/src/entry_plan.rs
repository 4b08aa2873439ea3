//! What an annotation gives to a call: its site alone, or expressions besides.

use crate::base::{AnyBase, Base};
use crate::deferred::Deferred;
use crate::entry::{self, Dynamic, Entry};
use crate::filter;
use crate::guard::Guard;
use crate::provider::{self, Ambient};
use crate::running::Begun;
use crate::site::Site;
use crate::start::{AttrSink, Expressions, StartArgs};
use crate::thread::{self, Awaited};
use opentelemetry::Context;
use std::fmt;
use std::mem;

/// Starts a call; used by expansions only.
pub trait Plan: Sized {
    /// For a body that runs now.
    fn enter(self) -> Guard;
    /// For a body whose future is polled later.
    fn defer(self) -> Deferred;
}

impl Plan for &'static Site {
    #[inline]
    fn enter(self) -> Guard {
        match provider::ambient(self) {
            Ambient::NoSpan => Guard::PLAIN,
            ambient => guard_site(self, ambient),
        }
    }

    #[inline]
    fn defer(self) -> Deferred {
        Deferred::Site(self)
    }
}

/// Enters a site that has no expressions, and whose span is not [a child](entry::child).
#[inline(never)]
pub(crate) fn ask_for_site(site: &'static Site, ambient: Ambient) -> Entry {
    if ambient == Ambient::ForeignChild {
        return foreign_child(site, None);
    }
    entry::enter(site, Base::AMBIENT.into_base(), None).at(site)
}

/// The same for a call; not in line, where it would cost plain calls a larger frame.
#[inline(never)]
fn guard_site(site: &'static Site, ambient: Ambient) -> Guard {
    if ambient == Ambient::Child {
        if let Some(leaf) = entry::leaf(site, None) {
            return Guard::of_leaf(leaf);
        }
        if let Some(context) = entry::child(site, None) {
            return Guard::of_child(site, context);
        }
    }
    if ambient == Ambient::ForeignChild {
        return guard_foreign(site, None);
    }
    Guard::new(ask_for_site(site, ambient))
}

#[inline(never)]
fn foreign_child(site: &'static Site, dynamic: Option<Dynamic<'_>>) -> Entry {
    entry::foreign_child(site, dynamic).map_or(Entry::Plain, Entry::from).at(site)
}

/// In one piece, because what a call hands over in memory is waited for.
#[inline(never)]
fn guard_foreign(site: &'static Site, dynamic: Option<Dynamic<'_>>) -> Guard {
    match entry::foreign_child(site, dynamic) {
        Some(started) => Guard::of_started(site, started),
        None => Guard::new(Entry::Plain.at(site)),
    }
}

/// Expressions behind one pointer: what is done with them is compiled once, not for every function.
#[derive(Debug)]
pub struct Once<S, A> {
    start: Option<S>,
    attrs: Option<A>,
}

/// What is evaluated when a sampler is asked, and what for a span that records.
#[inline]
pub fn expressions<S, A>(start: S, attrs: A) -> Once<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    Once { start: Some(start), attrs: Some(attrs) }
}

impl<S, A> Expressions for Once<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    fn start(&mut self, args: &mut StartArgs) {
        if let Some(start) = self.start.take() {
            start(args);
        }
    }

    fn attrs(&mut self, sink: &mut AttrSink<'_>) {
        if let Some(attrs) = self.attrs.take() {
            attrs(sink);
        }
    }
}

/// The same of an annotation that has none for samplers.
#[derive(Debug)]
pub struct OnceAttrs<A>(Option<A>);

/// What is evaluated for a span that records.
#[inline]
pub fn attrs<A>(attrs: A) -> OnceAttrs<A>
where
    A: FnOnce(&mut AttrSink<'_>),
{
    OnceAttrs(Some(attrs))
}

impl<A> Expressions for OnceAttrs<A>
where
    A: FnOnce(&mut AttrSink<'_>),
{
    fn start(&mut self, _: &mut StartArgs) {}

    fn attrs(&mut self, sink: &mut AttrSink<'_>) {
        if let Some(attrs) = self.0.take() {
            attrs(sink);
        }
    }
}

/// A site with expressions.
pub struct WithArgs<'a, B> {
    site: &'static Site,
    base: B,
    dynamic: Dynamic<'a>,
}

impl<B: fmt::Debug> fmt::Debug for WithArgs<'_, B> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("WithArgs").field("site", &self.site).field("base", &self.base).finish_non_exhaustive()
    }
}

/// A site with expressions; `has_start` tells whether some are evaluated when a sampler is asked.
#[inline]
pub fn plan<'a, B: AnyBase>(
    site: &'static Site,
    base: B,
    has_start: bool,
    expressions: &'a mut dyn Expressions,
) -> WithArgs<'a, B> {
    WithArgs { site, base, dynamic: Dynamic { has_start, expressions } }
}

impl<B: AnyBase> Plan for WithArgs<'_, B> {
    #[inline]
    fn enter(self) -> Guard {
        let ambient = if self.base.is_ambient() { provider::ambient(self.site) } else { Ambient::Ask };
        match ambient {
            // The constant would be copied as a whole here.
            Ambient::NoSpan => Guard::plain(),
            ambient => guard(self.site, ambient, self.base.into_base(), self.dynamic),
        }
    }

    fn defer(self) -> Deferred {
        let WithArgs { site, base, dynamic } = self;
        let mut start = StartArgs::new(site);
        let mut attributes = Vec::new();
        // The arguments are gone when the future is polled: this is the last moment to read them.
        if filter::is_on(site) && !(base.is_ambient() && provider::surely_no_span(site)) {
            dynamic.expressions.start(&mut start);
            dynamic.expressions.attrs(&mut attributes);
        }
        Deferred::prepared(site, base.into_base(), start, attributes)
    }
}

/// Not in line, where it would cost plain calls a larger frame.
#[inline(never)]
fn guard(site: &'static Site, ambient: Ambient, base: Base, mut dynamic: Dynamic<'_>) -> Guard {
    if ambient == Ambient::Child {
        if let Some(leaf) = entry::leaf(site, Some(&mut dynamic)) {
            return Guard::of_leaf(leaf);
        }
    }
    if ambient == Ambient::ForeignChild {
        return guard_foreign(site, Some(dynamic));
    }
    match child(site, ambient, &mut dynamic) {
        Some(context) => {
            // The ambient one, of which nothing is to be dropped.
            mem::forget(base);
            Guard::of_child(site, context)
        }
        None => Guard::new(ask(site, ambient, base, dynamic)),
    }
}

/// Decides at the first poll of an `async` body, for the wrapper that polls it, and attaches the context
/// for the rest of that poll.
pub fn begin<B: AnyBase>(base: B, has_start: bool, expressions: &mut dyn Expressions) {
    // Not awaited: also where the wrapper has seen that there is no span.
    if let Some(awaited) = thread::take_awaited() {
        begin_awaited(awaited, base.into_base(), Dynamic { has_start, expressions });
    }
}

#[inline(never)]
fn begin_awaited((site, seen): Awaited, base: Base, mut dynamic: Dynamic<'_>) {
    let ambient = seen.unwrap_or_else(|| if base.is_ambient() { provider::ambient(site) } else { Ambient::Ask });
    if ambient == Ambient::NoSpan {
        return;
    }
    let entry = match child(site, ambient, &mut dynamic) {
        Some(context) if Begun::is_at_once(site, &context) => return thread::begun(Begun::of_child(site, context)),
        Some(context) => entry::of_child(context).at(site),
        None => ask(site, ambient, base, dynamic),
    };
    if let Some(begun) = Begun::new(site, entry) {
        thread::begun(begun);
    }
}

/// Starts a child of the current span, where its provider has a way of its own.
#[inline]
fn child(site: &'static Site, ambient: Ambient, dynamic: &mut Dynamic<'_>) -> Option<Context> {
    if ambient == Ambient::Child { entry::child(site, Some(dynamic)) } else { None }
}

fn ask(site: &'static Site, ambient: Ambient, base: Base, dynamic: Dynamic<'_>) -> Entry {
    if ambient == Ambient::ForeignChild {
        return foreign_child(site, Some(dynamic));
    }
    entry::enter(site, base, Some(dynamic)).at(site)
}
