//! The span of a call that runs on one thread from its beginning to its end.

use crate::attach::{Attached, attach};
use crate::clock;
use crate::deferred::Deferred;
use crate::entry::{self, Entry};
use crate::entry_plan::Plan;
use crate::filter;
use crate::outcome::{self, Finish};
use crate::own::OwnScope;
use crate::site::Site;
use crate::start::{AT_ONCE, LoneSpan, Started};
use crate::tracing_spans;
use opentelemetry::Context;
use opentelemetry::trace::TraceContextExt as _;
use std::fmt;
use std::mem::{self, ManuallyDrop};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::time::SystemTime;

/// Ends the call's span, and leaves its context, when it is dropped.
///
/// Dropped by hand, because the compiler would call a function for the field in plain calls, too.
#[must_use = "the span ends when this is dropped"]
pub struct Guard(ManuallyDrop<Option<Active>>);

/// The span of a call.
enum Own {
    None,
    /// In the context that it was attached in, unless it is a leaf's.
    InContext(Context),
    /// A leaf's whose body does not ask for it.
    Lone(Box<dyn LoneSpan>),
}

struct Active {
    attached: Option<Attached>,
    span: Own,
    /// A destructor that runs while another call unwinds has not panicked itself.
    was_panicking: bool,
    /// The span in the context was started by [`entry::child`].
    is_child: bool,
}

impl fmt::Debug for Guard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let context = match self.0.as_ref().map(|active| &active.span) {
            Some(Own::InContext(context)) => Some(context),
            _ => None,
        };
        f.debug_tuple("Guard").field(&context).finish()
    }
}

impl Guard {
    /// No span, no context of its own.
    pub(crate) const PLAIN: Guard = Guard(ManuallyDrop::new(None));

    /// The same.
    #[inline]
    pub(crate) fn plain() -> Guard {
        Guard(ManuallyDrop::new(None))
    }

    #[inline]
    pub(crate) fn new(entry: Entry) -> Self {
        let (attached, span) = match entry {
            Entry::Plain => return Guard::PLAIN,
            Entry::Attached(context) => (Some(attach(&context)), Own::None),
            Entry::Span(context) => (Some(attach(&context)), Own::InContext(context)),
            Entry::Leaf(context) => (None, Own::InContext(context)),
        };
        let was_panicking = std::thread::panicking();
        Guard(ManuallyDrop::new(Some(Active { attached, span, was_panicking, is_child: false })))
    }

    /// The same for a child that was started by [`entry::child`]; moves as little as possible.
    #[inline]
    pub(crate) fn of_child(site: &'static Site, context: Context) -> Self {
        if site.is_leaf || filter::is_measuring() || tracing_spans::is_on() || !entry::child_records(&context) {
            return Guard::new(entry::of_child(context).at(site));
        }
        Guard::of_span(context, true)
    }

    /// The same for one that was started through the API.
    #[inline]
    pub(crate) fn of_started(site: &'static Site, started: Started) -> Self {
        if site.is_leaf || filter::is_measuring() || tracing_spans::is_on() || !started.recording {
            return Guard::new(Entry::from(started).at(site));
        }
        Guard::of_span(started.context, false)
    }

    #[inline]
    fn of_span(context: Context, is_child: bool) -> Self {
        let attached = Some(attach(&context));
        let was_panicking = std::thread::panicking();
        Guard(ManuallyDrop::new(Some(Active { attached, span: Own::InContext(context), was_panicking, is_child })))
    }

    /// The same for a leaf.
    #[inline]
    pub(crate) fn of_leaf(span: Box<dyn LoneSpan>) -> Self {
        let was_panicking = std::thread::panicking();
        Guard(ManuallyDrop::new(Some(Active { attached: None, span: Own::Lone(span), was_panicking, is_child: false })))
    }

    /// Enters the call.
    #[inline]
    pub fn enter<P: Plan>(&mut self, plan: P) {
        // Called once, on a guard that has nothing to end.
        mem::forget(mem::replace(self, plan.enter()));
    }

    /// A body that looked as if it made a future, and does not.
    #[inline]
    pub fn enter_in_body(&mut self, deferred: Deferred) {
        self.enter(deferred.into_site());
    }

    /// `inject_into`, which finds the span started.
    #[inline]
    #[allow(clippy::unused_self, reason = "the method that `Later` has, too")]
    pub fn inject(&self) {}

    /// Lets `record!` and its like find this call's span.
    pub fn own_scope(&self) -> OwnScope {
        match self.0.as_ref().map(|active| &active.span) {
            Some(Own::InContext(context)) => OwnScope::new(Some(context)),
            // A lone span is none of a body that asks for it.
            Some(Own::None | Own::Lone(_)) | None => OwnScope::none(),
        }
    }

    /// Reads the returned value.
    #[inline]
    pub(crate) fn finish<T>(&mut self, value: &T, finish: Finish<T>) {
        match self.0.as_mut().map(|active| &mut active.span) {
            Some(Own::InContext(context)) => outcome::finish(value, finish, &mut &*context),
            Some(Own::Lone(span)) => outcome::finish(value, finish, &mut **span),
            Some(Own::None) | None => {}
        }
    }
}

impl Drop for Guard {
    #[inline]
    fn drop(&mut self) {
        if self.0.is_some() {
            self.leave();
        }
    }
}

impl Guard {
    #[inline(never)]
    fn leave(&mut self) {
        // Where it is: a context is not cheap to move.
        let Some(active) = &mut *self.0 else { return };
        if std::thread::panicking() && !active.was_panicking {
            match &mut active.span {
                Own::InContext(context) => outcome::mark_panic(&mut &*context),
                Own::Lone(span) => outcome::mark_panic(&mut **span),
                Own::None => {}
            }
        }
        drop(active.attached.take());
        match mem::replace(&mut active.span, Own::None) {
            Own::InContext(context) if active.is_child => end_at(&context, || AT_ONCE),
            Own::InContext(context) => end(&context),
            Own::Lone(span) => span.end(),
            Own::None => {}
        }
        // There is nothing left in it, which the compiler would look for.
        mem::forget(self.0.take());
    }
}

/// Ends the span of `context`. A processor that panics takes its span with it and nothing else.
pub(crate) fn end(context: &Context) {
    end_at(context, clock::now);
}

/// The same for a span that was started by [`entry::child`].
pub(crate) fn end_child(context: &Context) {
    end_at(context, || AT_ONCE);
}

#[inline]
fn end_at(context: &Context, time: impl FnOnce() -> SystemTime) {
    if filter::is_measuring() {
        filter::ended(context);
    }
    let _ = catch_unwind(AssertUnwindSafe(|| context.span().end_with_timestamp(time())));
}
