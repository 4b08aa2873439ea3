//! What an annotation gives to a call: its site alone, or expressions besides.

use crate::base::{AnyBase, Base};
use crate::deferred::Deferred;
use crate::entry::{self, Entry};
use crate::filter;
use crate::guard::Guard;
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::slot::Begun;
use crate::start::{AttrSink, Expressions, StartArgs};
use crate::thread::{self, Awaited};
use opentelemetry::Context;

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
        match provider::ambient() {
            Ambient::NoSpan => Guard::PLAIN,
            ambient => guard_site(self, ambient),
        }
    }

    #[inline]
    fn defer(self) -> Deferred {
        Deferred::Site(self)
    }
}

/// Enters a site that has no expressions.
#[inline]
pub(crate) fn enter_site(site: &'static Site, ambient: Ambient) -> Entry {
    if ambient == Ambient::Child {
        if let Some(context) = entry::child(site) {
            return entry::of_child(context).at(site);
        }
    }
    ask_for_site(site, ambient)
}

#[inline(never)]
fn ask_for_site(site: &'static Site, ambient: Ambient) -> Entry {
    if ambient == Ambient::ForeignChild {
        return entry::foreign_child(site, None).at(site);
    }
    entry::enter(site, Base::AMBIENT.into_base(), None).at(site)
}

/// The same for a call; not in line, where it would cost plain calls a larger frame.
#[inline(never)]
fn guard_site(site: &'static Site, ambient: Ambient) -> Guard {
    if ambient == Ambient::Child {
        if let Some(context) = entry::child(site) {
            return Guard::of_child(site, context);
        }
    }
    Guard::new(ask_for_site(site, ambient))
}

/// The expressions of an annotation.
#[derive(Debug)]
pub struct Args<B, S, A> {
    base: B,
    has_start: bool,
    start: S,
    attrs: A,
}

/// The expressions of an annotation. `has_start` tells whether `start` does anything; it runs only when
/// a sampler is asked, `attrs` only when the span records.
#[inline]
pub fn args<B, S, A>(base: B, has_start: bool, start: S, attrs: A) -> Args<B, S, A>
where
    B: AnyBase,
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    Args { base, has_start, start, attrs }
}

/// A site with expressions.
#[derive(Debug)]
pub struct WithArgs<B, S, A> {
    site: &'static Site,
    args: Args<B, S, A>,
}

/// A site with expressions.
#[inline]
pub fn plan<B, S, A>(site: &'static Site, args: Args<B, S, A>) -> WithArgs<B, S, A> {
    WithArgs { site, args }
}

/// Decides at the first poll of an `async` body, for the wrapper that polls it, and attaches the context for
/// the rest of that poll.
pub fn begin<B, S, A>(args: Args<B, S, A>)
where
    B: AnyBase,
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    // Not awaited: also where the wrapper has seen that there is no span.
    let Some(awaited) = thread::take_awaited() else { return };
    let Args { base, has_start, start, attrs } = args;
    begin_awaited(awaited, base.into_base(), &mut Once { has_start, start: Some(start), attrs: Some(attrs) });
}

#[inline(never)]
fn begin_awaited((site, seen): Awaited, base: Base, expressions: &mut dyn Expressions) {
    let ambient = seen.unwrap_or_else(|| if base.is_ambient() { provider::ambient() } else { Ambient::Ask });
    if ambient == Ambient::NoSpan {
        return;
    }
    let entry = match child(site, ambient, expressions) {
        Some(context) => entry::of_child(context).at(site),
        None => enter(site, ambient, base, expressions),
    };
    if let Some(begun) = Begun::new(site, entry) {
        thread::begun(begun);
    }
}

/// Starts a child of the current span, if nothing of the application's runs before.
#[inline]
fn child(site: &'static Site, ambient: Ambient, expressions: &mut dyn Expressions) -> Option<Context> {
    if ambient != Ambient::Child || expressions.has_start() || !filter::is_on(site) {
        return None;
    }
    provider::own_source(site).map(|source| source.start_child(site, Some(expressions)))
}

fn enter(site: &'static Site, ambient: Ambient, base: Base, expressions: &mut dyn Expressions) -> Entry {
    if ambient == Ambient::ForeignChild && !expressions.has_start() {
        return entry::foreign_child(site, Some(expressions)).at(site);
    }
    entry::enter(site, base, Some(expressions)).at(site)
}

#[inline(never)]
fn guard(site: &'static Site, ambient: Ambient, base: Base, expressions: &mut dyn Expressions) -> Guard {
    match child(site, ambient, expressions) {
        Some(context) => Guard::of_child(site, context),
        None => Guard::new(enter(site, ambient, base, expressions)),
    }
}

/// Lets functions that are compiled once evaluate the expressions of every call.
struct Once<S, A> {
    has_start: bool,
    start: Option<S>,
    attrs: Option<A>,
}

impl<S, A> Expressions for Once<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    fn has_start(&self) -> bool {
        self.has_start
    }

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

impl<B: AnyBase, S, A> Args<B, S, A> {
    #[inline]
    fn ambient(&self) -> Ambient {
        if self.base.is_ambient() { provider::ambient() } else { Ambient::Ask }
    }
}

impl<B, S, A> WithArgs<B, S, A>
where
    B: AnyBase,
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    /// Not in line, where it would cost plain calls a larger frame.
    #[inline(never)]
    fn guard(self, ambient: Ambient) -> Guard {
        let WithArgs { site, args: Args { base, has_start, start, attrs } } = self;
        guard(site, ambient, base.into_base(), &mut Once { has_start, start: Some(start), attrs: Some(attrs) })
    }
}

impl<B, S, A> Plan for WithArgs<B, S, A>
where
    B: AnyBase,
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    #[inline]
    fn enter(self) -> Guard {
        match self.args.ambient() {
            Ambient::NoSpan => Guard::PLAIN,
            ambient => self.guard(ambient),
        }
    }

    fn defer(self) -> Deferred {
        let WithArgs { site, args } = self;
        let mut start = StartArgs::new(site);
        let mut attributes = Vec::new();
        // The arguments are gone when the future is polled: this is the last moment to read them.
        if filter::is_on(site) && !(args.base.is_ambient() && provider::surely_no_span()) {
            (args.start)(&mut start);
            (args.attrs)(&mut AttrSink::new(&mut |attribute| attributes.push(attribute)));
        }
        Deferred::prepared(site, args.base.into_base(), start, attributes)
    }
}
