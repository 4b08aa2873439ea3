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
    /// For a body that is being polled for the first time.
    fn begin(self) -> Handover;
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

    fn begin(self) -> Handover {
        // A site without expressions is entered by its wrapper.
        Handover::READY
    }

    #[inline]
    fn defer(self) -> Deferred {
        Deferred::Site(self)
    }
}

/// Enters a site that has no expressions.
#[cold]
pub(crate) fn enter_site(site: &'static Site) -> Entry {
    let dynamic = Dynamic { has_start: false, start: &mut |_| {}, attrs: &mut |_| {} };
    entry::enter(site, Base::AMBIENT, dynamic)
}

/// A site with expressions.
#[derive(Debug)]
pub struct WithArgs<S, A> {
    site: &'static Site,
    base: Base,
    has_start: bool,
    start: S,
    attrs: A,
}

/// A plan with expressions. `has_start` tells whether `start` does anything; it runs only when a
/// sampler is asked, `attrs` only when the span records.
#[inline]
pub fn plan<S, A>(site: &'static Site, base: Base, has_start: bool, start: S, attrs: A) -> WithArgs<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    WithArgs { site, base, has_start, start, attrs }
}

impl<S, A> WithArgs<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    #[inline]
    fn entry(self) -> Entry {
        if self.base.is_ambient() && provider::ambient_needs_no_span() {
            return Entry::Plain;
        }
        let (mut start, mut attrs) = (Some(self.start), Some(self.attrs));
        let dynamic = Dynamic {
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
        entry::enter(self.site, self.base, dynamic)
    }
}

impl<S, A> Plan for WithArgs<S, A>
where
    S: FnOnce(&mut StartArgs),
    A: FnOnce(&mut AttrSink<'_>),
{
    #[inline]
    fn enter(self) -> Guard {
        Guard::new(self.entry())
    }

    fn begin(self) -> Handover {
        if !thread::take_awaited(self.site) {
            return Handover::READY;
        }
        match self.entry() {
            Entry::Plain => Handover::READY,
            entry => {
                thread::hand_over(entry);
                Handover::PENDING
            }
        }
    }

    fn defer(self) -> Deferred {
        let mut start = StartArgs::new(self.site);
        let mut attributes = Vec::new();
        // The arguments are gone when the future is polled: this is the last moment to read them.
        if !(self.base.is_ambient() && provider::ambient_needs_no_span()) {
            (self.start)(&mut start);
            (self.attrs)(&mut AttrSink::new(&mut |attribute| attributes.push(attribute)));
        }
        Deferred::prepared(self.site, self.base, start, attributes)
    }
}
