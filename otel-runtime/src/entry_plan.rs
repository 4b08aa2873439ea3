//! What an annotation gives to a call: its site alone, or expressions besides.

use crate::base::Base;
use crate::deferred::Deferred;
use crate::entry::{self, Dynamic, Entry};
use crate::future::Handover;
use crate::guard::Guard;
use crate::provider;
use crate::site::Site;
use crate::start::{AttrSink, StartArgs};
use crate::thread;

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
        if provider::ambient_needs_no_span() {
            return Guard::PLAIN;
        }
        Guard::new(enter_site(self))
    }

    #[inline]
    fn defer(self) -> Deferred {
        Deferred::Site(self)
    }
}

/// Enters a site that has no expressions.
#[cold]
pub(crate) fn enter_site(site: &'static Site) -> Entry {
    let mut dynamic = Dynamic { has_start: false, start: &mut |_| {}, attrs: &mut |_| {} };
    entry::enter(site, Base::AMBIENT, &mut dynamic)
}

/// The expressions of an annotation.
#[derive(Debug)]
pub struct Args<S, A> {
    base: Base,
    has_start: bool,
    start: S,
    attrs: A,
}

/// The expressions of an annotation. `has_start` tells whether `start` does anything; it runs only when
/// a sampler is asked, `attrs` only when the span records.
#[inline]
pub fn args<S, A>(base: Base, has_start: bool, start: S, attrs: A) -> Args<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    Args { base, has_start, start, attrs }
}

/// A site with expressions.
#[derive(Debug)]
pub struct WithArgs<S, A> {
    site: &'static Site,
    args: Args<S, A>,
}

/// A site with expressions.
#[inline]
pub fn plan<S, A>(site: &'static Site, args: Args<S, A>) -> WithArgs<S, A> {
    WithArgs { site, args }
}

/// Decides at the first poll of an `async` body, for the wrapper that polls it.
pub fn begin<S, A>(args: Args<S, A>) -> Handover
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    let Some(site) = thread::take_awaited() else { return Handover::READY };
    match args.entry(site) {
        Entry::Plain => Handover::READY,
        entry => {
            thread::hand_over(entry);
            Handover::PENDING
        }
    }
}

impl<S, A> Args<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    #[inline]
    fn entry(self, site: &'static Site) -> Entry {
        if self.base.is_ambient() && provider::ambient_needs_no_span() {
            return Entry::Plain;
        }
        let (mut start, mut attrs) = (Some(self.start), Some(self.attrs));
        let mut dynamic = Dynamic {
            has_start: self.has_start,
            start: &mut |args| {
                if let Some(start) = start.take() {
                    start(args);
                }
            },
            attrs: &mut |sink| {
                if let Some(attrs) = attrs.take() {
                    attrs(sink);
                }
            },
        };
        entry::enter(site, self.base, &mut dynamic)
    }
}

impl<S, A> Plan for WithArgs<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    #[inline]
    fn enter(self) -> Guard {
        Guard::new(self.args.entry(self.site))
    }

    fn defer(self) -> Deferred {
        let WithArgs { site, args } = self;
        let mut start = StartArgs::new(site);
        let mut attributes = Vec::new();
        // The arguments are gone when the future is polled: this is the last moment to read them.
        if !(args.base.is_ambient() && provider::ambient_needs_no_span()) {
            (args.start)(&mut start);
            (args.attrs)(&mut AttrSink::new(&mut |attribute| attributes.push(attribute)));
        }
        Deferred::prepared(site, args.base, start, attributes)
    }
}
