//! What a span is started with, and who starts it.

mod api;

pub(crate) use api::ApiTracer;

use crate::attribute_target::AttributeTarget;
use crate::diagnostics;
use crate::entry::Dynamic;
use crate::outcome::{self, Ending};
use crate::settings;
use crate::site::{Kind, Site};
use crate::value::ToValue as _;
use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::trace::{Link, Span, SpanContext, TraceContextExt as _};
use opentelemetry::{Context, Key, KeyValue, Value};
use std::borrow::Cow;
use std::mem;
use std::time::SystemTime;

/// More links than this are counted and dropped; the specification's default limit.
const LINK_LIMIT: usize = 128;

/// So many attributes that are known only later find room where literal ones stand, if the site tells of no more.
const SPARE: usize = 2;

/// Name, links and attributes of a span that is about to start.
#[derive(Debug)]
pub struct StartArgs {
    #[cfg_attr(not(feature = "sdk"), allow(dead_code, reason = "read by the recorder, which is a feature"))]
    pub(crate) site: &'static Site,
    pub(crate) name: Cow<'static, str>,
    pub(crate) kind: Kind,
    pub(crate) attributes: Vec<KeyValue>,
    /// The site's own are among them, for a sampler to see.
    #[cfg_attr(not(feature = "sdk"), allow(dead_code, reason = "as above"))]
    pub(crate) with_literals: bool,
    pub(crate) links: Vec<Link>,
    /// How many messages a batch has, with and without a context.
    messages: i64,
    /// Entries of baggage to be copied.
    baggage: &'static [&'static str],
    /// When the span began, if that is not now.
    pub(crate) started: Option<SystemTime>,
}

impl StartArgs {
    #[inline]
    pub(crate) fn new(site: &'static Site) -> Self {
        let attributes = start_attributes(site).unwrap_or_default();
        StartArgs { with_literals: true, ..StartArgs::beside_literals(site, attributes, Vec::new()) }
    }

    /// For a span whose site's own attributes are kept elsewhere.
    #[inline]
    pub(crate) fn beside_literals(site: &'static Site, attributes: Vec<KeyValue>, links: Vec<Link>) -> Self {
        let (name, kind) = (site.name.into(), site.kind);
        let (with_literals, messages, baggage, started) = (false, 0, &[][..], None);
        StartArgs { site, name, kind, attributes, with_literals, links, messages, baggage, started }
    }

    /// Links what the base context leaves behind or has pending.
    #[inline(never)]
    pub(crate) fn relate(&mut self, link: &SpanContext) {
        self.push(Link::with_context(link.clone()));
    }

    /// Takes over what was evaluated when the function was called.
    pub(crate) fn absorb(&mut self, earlier: StartArgs) {
        (self.name, self.kind) = (earlier.name, earlier.kind);
        self.attributes = earlier.attributes;
        self.baggage = earlier.baggage;
        earlier.links.into_iter().for_each(|link| self.push(link));
    }

    /// `name = PATH`
    pub fn name(&mut self, name: &'static str) {
        self.name = name.into();
    }

    /// `messaging(..)` with a destination or template that is no literal: sets the attribute, and the name to
    /// `{verb} {value}`.
    pub fn naming(&mut self, verb: &'static str) -> Naming<'_> {
        Naming { start: self, verb }
    }

    /// Each item of `links_from = expr` beside `messaging(..)`
    pub fn message(&mut self, link: Option<Link>) {
        self.messages += 1;
        self.link(link);
    }

    /// Behind the last [`message`](Self::message).
    pub fn count_messages(&mut self) {
        let count = KeyValue::new("messaging.batch.message_count", self.messages);
        self.attributes.push(count);
    }

    /// `baggage(..)`: which entries; they are read when the span starts, in the context that it starts in.
    pub fn baggage(&mut self, keys: &'static [&'static str]) {
        self.baggage = keys;
    }

    /// Copies what `baggage(..)` names out of `context`.
    #[inline]
    pub(crate) fn copy_baggage(&mut self, context: &Context) {
        if !self.baggage.is_empty() {
            self.copy_entries(context);
        }
    }

    #[inline(never)]
    fn copy_entries(&mut self, context: &Context) {
        let found = context.baggage();
        for key in self.baggage {
            found.get(key).__otel_set(Key::from_static_str(key), self);
        }
    }

    /// `link_from = expr`, and each item of `links_from = expr`
    pub fn link(&mut self, link: Option<Link>) {
        if let Some(link) = link {
            self.push(link);
        }
    }

    fn push(&mut self, link: Link) {
        if self.links.len() < LINK_LIMIT {
            if self.links.is_empty() {
                // Most have one, for which a vector would make room for four.
                self.links.reserve_exact(1);
            }
            self.links.push(link);
        } else {
            diagnostics::LINKS_DROPPED.add(1);
        }
    }
}

/// `start_attrs(..)`, and constants among `attrs(..)`
impl AttributeTarget for StartArgs {
    fn set(&mut self, key: Key, value: Value) {
        self.attributes.push(KeyValue::new(key, value));
    }
}

/// See [`StartArgs::naming`].
#[derive(Debug)]
pub struct Naming<'a> {
    start: &'a mut StartArgs,
    verb: &'static str,
}

impl AttributeTarget for Naming<'_> {
    fn set(&mut self, key: Key, value: Value) {
        self.start.name = format!("{} {}", self.verb, value.as_str()).into();
        self.start.set(key, value);
    }
}

/// Takes the attributes whose values are text, whatever they are written as.
pub struct AsText<'a>(pub &'a mut dyn AttributeTarget);

impl AttributeTarget for AsText<'_> {
    fn set(&mut self, key: Key, value: Value) {
        let text = match value {
            Value::String(text) => text,
            other => other.as_str().into_owned().into(),
        };
        self.0.set(key, Value::String(text));
    }
}

impl std::fmt::Debug for AsText<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AsText").finish_non_exhaustive()
    }
}

/// The attributes that are known without a call.
#[inline]
pub(crate) fn start_attributes(site: &'static Site) -> Option<Vec<KeyValue>> {
    let located = settings::code_location();
    if site.attributes.is_empty() && !located {
        return None;
    }
    Some(known_attributes(site, located))
}

#[inline(never)]
fn known_attributes(site: &'static Site, located: bool) -> Vec<KeyValue> {
    let mut attributes = Vec::with_capacity(site.attributes.len() + site.dynamic.max(SPARE));
    attributes.extend(site.literal_attributes());
    if located {
        attributes.extend(site.code_attributes());
    }
    attributes
}

/// Where attributes go once a span is known to record. A name for a type that expansions need not know.
pub type AttrSink<'a> = dyn AttributeTarget + 'a;

/// For the end of a span of our own: it looks at the clock itself, because a [`SystemTime`] takes longer to be made and
/// read than the clock.
pub(crate) const AT_ONCE: SystemTime = SystemTime::UNIX_EPOCH;

/// A span in the context that it was started into.
pub(crate) struct Started {
    pub(crate) context: Context,
    pub(crate) recording: bool,
}

/// The context that a span is started in.
#[derive(Clone, Copy)]
pub(crate) struct Parents<'a> {
    /// What samplers and processors see.
    pub(crate) sampled: &'a Context,
    /// What the span's own context is made of.
    pub(crate) kept: &'a Context,
}

/// What an annotation evaluates for a call, each part at most once.
pub trait Expressions {
    /// Before a sampler is asked.
    fn start(&mut self, args: &mut StartArgs);
    /// Only for a span that records.
    fn attrs(&mut self, sink: &mut AttrSink<'_>);
}

/// The expressions of one call.
pub(crate) type Attrs<'a> = &'a mut dyn Expressions;

/// A span outside of every context: a leaf's, in its provider's own way.
pub(crate) trait LoneSpan: Ending + Send {
    /// Ends it now.
    fn end(self: Box<Self>);
}

/// Something that starts spans for one instrumentation scope.
pub(crate) trait SpanSource: Send + Sync {
    fn start(&self, args: StartArgs, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started;

    /// Starts a child of `parent`, which is sampled and leaves nothing behind.
    fn start_under(&self, site: &'static Site, parent: &Context, dynamic: Option<Dynamic<'_>>) -> Started {
        let mut args = StartArgs::new(site);
        let mut attrs = dynamic.map(|dynamic| dynamic.expressions);
        if let Some(attrs) = &mut attrs {
            attrs.start(&mut args);
            args.copy_baggage(parent);
        }
        self.start(args, Parents { sampled: parent, kept: parent }, attrs)
    }

    /// Starts a child of the span of `parent`, or else of the current one, where there is a cheaper way than to ask the
    /// sampler: that span is sampled, and the sampler follows it, see
    /// [`Sampling::OwnChildren`](crate::provider::Sampling::OwnChildren). A child of the current span takes [`AT_ONCE`]
    /// for its end.
    fn start_child(&self, _: &'static Site, _parent: Option<&Context>, _: Option<&mut Dynamic<'_>>) -> Option<Context> {
        None
    }

    /// The same for a leaf, and the current span.
    fn start_leaf(&self, _: &'static Site, _: Option<&mut Dynamic<'_>>) -> Option<Box<dyn LoneSpan>> {
        None
    }
}

/// Whether `context` has a span that is not sampled, so that its child is not either, most often, and no
/// time need be told.
#[inline]
pub(crate) fn is_dropped(context: &Context) -> bool {
    let span = context.span();
    span.span_context().is_valid() && !span.span_context().is_sampled()
}

/// Sets the attributes of a span that records; says whether it does.
#[inline]
pub(crate) fn fill<S: Span>(span: &mut S, attrs: Option<Attrs<'_>>) -> bool {
    let recording = span.is_recording();
    if let (true, Some(attrs)) = (recording, attrs) {
        let mut starting = Starting(span);
        attrs.attrs(&mut starting);
        mem::forget(starting);
    }
    recording
}

/// A span while its attributes are evaluated: their expressions are user code and may panic.
struct Starting<'a, S: Span>(&'a mut S);

impl<S: Span> AttributeTarget for Starting<'_, S> {
    #[inline]
    fn set(&mut self, key: Key, value: Value) {
        self.0.set_attribute(KeyValue::new(key, value));
    }
}

impl<S: Span> Drop for Starting<'_, S> {
    fn drop(&mut self) {
        self.0.set_attribute(outcome::panic_type());
        self.0.set_status(outcome::panic_status());
    }
}
