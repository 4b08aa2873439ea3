//! What an annotation gives to a call: its site alone, or expressions besides.

use crate::base::{AnyBase, Base};
use crate::deferred::Deferred;
use crate::entry::{self, Dynamic, Entry};
use crate::future::Handover;
use crate::guard::Guard;
use crate::provider::{self, Ambient};
use crate::site::Site;
use crate::start::{AttrSink, StartArgs};
use crate::{filter, thread};
use opentelemetry::Context;
use std::time::SystemTime;

/// Starts a call; used by expansions only.
pub trait Plan: Sized {
    /// For a body that runs now.
    fn enter(self) -> Guard;
    /// For a body whose future is polled later.
    fn defer(self) -> Deferred;
    /// The annotated place.
    fn site(&self) -> &'static Site;
    /// Whether a span could start now, for one that starts when the call has ended; evaluates nothing.
    fn may_start(&self) -> bool;
    /// Decides for a call that has ended, and began at `started`: the context of its span, if it records.
    fn enter_late(self, started: SystemTime) -> Option<Context>;
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

    #[inline]
    fn site(&self) -> &'static Site {
        self
    }

    #[inline]
    fn may_start(&self) -> bool {
        may_start(self, &Base::AMBIENT, provider::ambient())
    }

    fn enter_late(self, started: SystemTime) -> Option<Context> {
        let dynamic = Dynamic { started: Some(started), ..Dynamic::default() };
        entry::decide(self, Base::AMBIENT.into_base(), dynamic).into_span()
    }
}

#[inline]
fn may_start(site: &'static Site, base: &impl AnyBase, ambient: Ambient) -> bool {
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
    entry::enter(site, Base::AMBIENT.into_base(), Dynamic::default()).at(site)
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

/// Decides at the first poll of an `async` body, for the wrapper that polls it.
pub fn begin<B, S, A>(args: Args<B, S, A>) -> Handover
where
    B: AnyBase,
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    // Not awaited: also where the wrapper has seen that there is no span.
    let Some((site, seen)) = thread::take_awaited() else { return Handover::READY };
    let ambient = seen.unwrap_or_else(|| args.ambient());
    if ambient == Ambient::NoSpan {
        return Handover::READY;
    }
    let entry = match args.child(site, ambient) {
        Ok(context) => entry::of_child(context).at(site),
        Err(args) => args.entry(site, ambient),
    };
    match entry {
        Entry::Plain => Handover::READY,
        entry => {
            thread::hand_over(entry);
            Handover::PENDING
        }
    }
}

impl<B, S, A> Args<B, S, A>
where
    B: AnyBase,
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    #[inline]
    fn ambient(&self) -> Ambient {
        if self.base.is_ambient() { provider::ambient() } else { Ambient::Ask }
    }

    fn entry(self, site: &'static Site, ambient: Ambient) -> Entry {
        if ambient == Ambient::ForeignChild && !self.has_start {
            return self.give(|_, dynamic| entry::foreign_child(site, dynamic.attrs).at(site));
        }
        self.give(|base, dynamic| entry::enter(site, base, dynamic).at(site))
    }

    /// Gives the expressions to `enter`, each to be evaluated once or not at all.
    fn give(self, enter: impl FnOnce(Base, Dynamic<'_>) -> Entry) -> Entry {
        let (mut start, mut attrs) = (Some(self.start), Some(self.attrs));
        let mut start = |args: &mut StartArgs| {
            if let Some(start) = start.take() {
                start(args);
            }
        };
        let mut attrs = |sink: &mut AttrSink<'_>| {
            if let Some(attrs) = attrs.take() {
                attrs(sink);
            }
        };
        let dynamic = Dynamic {
            evaluates: self.has_start,
            start: if self.has_start { Some(&mut start) } else { None },
            attrs: Some(&mut attrs),
            started: None,
        };
        enter(self.base.into_base(), dynamic)
    }

    /// Not in line, where it would cost plain calls a larger frame.
    #[inline(never)]
    fn guard(self, site: &'static Site, ambient: Ambient) -> Guard {
        match self.child(site, ambient) {
            Ok(context) => Guard::of_child(site, context),
            Err(args) => Guard::new(args.entry(site, ambient)),
        }
    }

    /// Starts a child of the current span, if nothing of the application's runs before.
    #[inline]
    fn child(self, site: &'static Site, ambient: Ambient) -> Result<Context, Self> {
        if ambient != Ambient::Child || self.has_start || !filter::is_on(site) {
            return Err(self);
        }
        let Some(source) = provider::own_source(site) else { return Err(self) };
        let mut attrs = Some(self.attrs);
        let mut attrs = |sink: &mut AttrSink<'_>| {
            if let Some(attrs) = attrs.take() {
                attrs(sink);
            }
        };
        Ok(source.start_child(site, Some(&mut attrs)))
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
            ambient => self.args.guard(self.site, ambient),
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

    #[inline]
    fn site(&self) -> &'static Site {
        self.site
    }

    #[inline]
    fn may_start(&self) -> bool {
        may_start(self.site, &self.args.base, self.args.ambient())
    }

    fn enter_late(self, started: SystemTime) -> Option<Context> {
        let started = Some(started);
        let entry = self.args.give(|base, dynamic| entry::decide(self.site, base, Dynamic { started, ..dynamic }));
        entry.into_span()
    }
}
