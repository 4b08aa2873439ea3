//! The base context of a call: what `parent`, `parent_from`, `public_endpoint` or `new_root` yield,
//! else the ambient one.

use crate::carry::PendingLink;
use crate::entry::Entry;
use crate::thread;
use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, TraceContextExt as _};
use std::mem;

/// Where a call's parent comes from.
#[derive(Debug)]
pub struct Base(Kind);

#[derive(Debug)]
enum Kind {
    Ambient,
    /// Replaces the ambient context.
    Explicit(Context),
    /// A new trace, linked to the ambient span.
    Root,
    /// A new trace, linked to the remote span in this context.
    Public(Context),
}

/// The ambient context, for annotations that name no other: of a type that has nothing to drop, which
/// plain calls would do.
#[derive(Debug)]
pub struct Ambient;

/// What an expansion gives as its base.
pub trait AnyBase {
    /// Whether it is the ambient context.
    fn is_ambient(&self) -> bool;
    /// The base that it stands for.
    fn into_base(self) -> Base;
    /// The same out of a place, where it leaves the ambient context.
    fn take(&mut self) -> Base;
    /// What a span would start under now.
    fn parent(&self) -> Context;
}

impl AnyBase for Ambient {
    #[inline]
    fn is_ambient(&self) -> bool {
        true
    }

    fn into_base(self) -> Base {
        Base(Kind::Ambient)
    }

    fn take(&mut self) -> Base {
        Base(Kind::Ambient)
    }

    fn parent(&self) -> Context {
        Context::current()
    }
}

impl AnyBase for Base {
    fn is_ambient(&self) -> bool {
        matches!(self.0, Kind::Ambient)
    }

    fn into_base(self) -> Base {
        self
    }

    fn take(&mut self) -> Base {
        mem::replace(self, Base(Kind::Ambient))
    }

    fn parent(&self) -> Context {
        match &self.0 {
            Kind::Ambient => Context::current(),
            Kind::Explicit(context) => context.clone(),
            Kind::Root => Resolved::root(&Context::current(), Attach::Base).context,
            Kind::Public(remote) => Resolved::root(remote, Attach::Base).context,
        }
    }
}

/// What `parent = expr` takes: a `Context`, a `SpanContext`, or an `Option` of one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the parent of a span",
    label = "expected a `Context` or a `SpanContext` of `opentelemetry`, or an `Option` of one",
    note = "for headers and other carriers write `parent_from = carrier`"
)]
pub trait ParentSource {
    /// The context to start under; `None` means the ambient one.
    fn parent(&self) -> Option<Context>;
}

impl ParentSource for Context {
    fn parent(&self) -> Option<Context> {
        Some(self.clone())
    }
}

impl ParentSource for SpanContext {
    fn parent(&self) -> Option<Context> {
        // A thread that is being torn down has no current context any more.
        (self.is_valid() && thread::is_alive()).then(|| Context::current().with_remote_span_context(self.clone()))
    }
}

impl<T: ParentSource> ParentSource for Option<T> {
    fn parent(&self) -> Option<Context> {
        self.as_ref().and_then(ParentSource::parent)
    }
}

impl<T: ParentSource + ?Sized> ParentSource for &T {
    fn parent(&self) -> Option<Context> {
        (**self).parent()
    }
}

impl Base {
    /// The ambient context.
    pub const AMBIENT: Ambient = Ambient;

    /// `parent = expr`
    pub fn explicit(parent: Option<Context>) -> Self {
        match parent {
            Some(context) if thread::is_alive() => Base(Kind::Explicit(context)),
            _ => Base(Kind::Ambient),
        }
    }

    /// `parent_from = expr`, extracted
    pub fn remote(context: Context) -> Self {
        if thread::is_alive() { Base(Kind::Explicit(context)) } else { Base(Kind::Ambient) }
    }

    /// `parent_from = expr, public_endpoint`, extracted
    pub fn public(context: Context) -> Self {
        if thread::is_alive() { Base(Kind::Public(context)) } else { Base(Kind::Ambient) }
    }

    /// `new_root`
    pub const fn root() -> Self {
        Base(Kind::Root)
    }

    pub(crate) fn resolve(self) -> Resolved {
        match self.0 {
            Kind::Ambient => Resolved { context: Context::current(), attach: Attach::Nothing, left: Left::default() },
            Kind::Explicit(context) => Resolved { context, attach: Attach::Base, left: Left::default() },
            Kind::Root => Resolved::root(&Context::current(), Attach::Base),
            Kind::Public(remote) => {
                let Resolved { context, left, .. } = Resolved::root(&remote, Attach::Base);
                Resolved { context, attach: Attach::Instead(remote), left: Left { is_strangers: true, ..left } }
            }
        }
    }
}

/// What a call without a span of its own runs under.
enum Attach {
    /// The ambient context, which is there already.
    Nothing,
    /// The base context.
    Base,
    /// Another one: a public endpoint without a span still knows who called.
    Instead(Context),
}

/// What a call leaves behind when its span starts a trace of its own.
#[derive(Default)]
pub(crate) struct Left {
    /// The span that was current, to be linked.
    pub(crate) span: Option<SpanContext>,
    /// That span, and the baggage beside it, are a stranger's.
    pub(crate) is_strangers: bool,
}

/// A base context that has been read.
pub(crate) struct Resolved {
    /// The parent of the span.
    pub(crate) context: Context,
    attach: Attach,
    pub(crate) left: Left,
}

impl Resolved {
    fn root(left: &Context, attach: Attach) -> Self {
        let span = Some(left.span().span_context().clone()).filter(SpanContext::is_valid);
        // The other values of the context, such as baggage, stay.
        let context = left.with_remote_span_context(SpanContext::NONE);
        Resolved { context, attach, left: Left { span, is_strangers: false } }
    }

    pub(crate) fn without_span(self) -> Entry {
        match self.attach {
            Attach::Nothing => Entry::Plain,
            Attach::Base => Entry::Attached(self.context),
            Attach::Instead(context) => Entry::Attached(context),
        }
    }
}

/// A link that a context without a span asks for: the spawner's, in a task that was carried as a link.
pub(crate) fn pending_link(context: &Context) -> Option<&SpanContext> {
    context.get::<PendingLink>().map(|pending| &pending.0)
}
