//! What a span is started with, and how it is started through the OpenTelemetry API.

use crate::attribute_target::AttributeTarget;
use crate::diagnostics;
use crate::outcome;
use crate::settings;
use crate::site::{Kind, Site};
use opentelemetry::trace::{Link, Span, SpanBuilder, SpanContext, TraceContextExt as _, Tracer};
use opentelemetry::{Context, Key, KeyValue, Value};
use std::mem;

/// More links than this are counted and dropped; the specification's default limit.
const LINK_LIMIT: usize = 128;

/// So many attributes that are known only later find room where literal ones stand.
const SPARE: usize = 4;

/// Name, links and attributes of a span that is about to start.
#[derive(Debug)]
pub struct StartArgs {
    name: &'static str,
    kind: Kind,
    attributes: Vec<KeyValue>,
    links: Vec<Link>,
}

impl StartArgs {
    #[inline]
    pub(crate) fn new(site: &'static Site) -> Self {
        let mut attributes = Vec::new();
        if !site.attributes.is_empty() {
            attributes.reserve_exact(site.attributes.len() + SPARE);
            attributes.extend(site.literal_attributes());
        }
        if settings::code_location() {
            attributes.extend(site.code_attributes());
        }
        StartArgs { name: site.name, kind: site.kind, attributes, links: Vec::new() }
    }

    /// Links what the base context leaves behind or has pending.
    #[inline]
    pub(crate) fn relate(&mut self, link: Option<&SpanContext>) {
        self.links.extend(link.cloned().map(Link::with_context));
    }

    /// Takes over what was evaluated when the function was called.
    pub(crate) fn absorb(&mut self, earlier: StartArgs) {
        (self.name, self.kind) = (earlier.name, earlier.kind);
        self.attributes = earlier.attributes;
        earlier.links.into_iter().for_each(|link| self.push(link));
    }

    /// `name = PATH`
    pub fn name(&mut self, name: &'static str) {
        self.name = name;
    }

    /// `link_from = expr`, and each item of `links_from = expr`
    pub fn link(&mut self, link: Option<Link>) {
        if let Some(link) = link {
            self.push(link);
        }
    }

    fn push(&mut self, link: Link) {
        if self.links.len() < LINK_LIMIT {
            self.links.push(link);
        } else {
            diagnostics::LINKS_DROPPED.add(1);
        }
    }

    #[inline]
    fn into_builder(self) -> SpanBuilder {
        let mut builder = SpanBuilder::from_name(self.name);
        builder.span_kind = Some(self.kind.into());
        builder.attributes = Some(self.attributes).filter(|attributes| !attributes.is_empty());
        builder.links = Some(self.links).filter(|links| !links.is_empty());
        builder
    }
}

/// `start_attrs(..)`, and constants among `attrs(..)`
impl AttributeTarget for StartArgs {
    fn set(&mut self, key: Key, value: Value) {
        self.attributes.push(KeyValue::new(key, value));
    }
}

/// Where attributes go once a span is known to record.
pub struct AttrSink<'a> {
    set: &'a mut dyn FnMut(KeyValue),
}

impl std::fmt::Debug for AttrSink<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AttrSink").finish_non_exhaustive()
    }
}

impl<'a> AttrSink<'a> {
    pub(crate) fn new(set: &'a mut dyn FnMut(KeyValue)) -> Self {
        AttrSink { set }
    }

    pub(crate) fn push(&mut self, attribute: KeyValue) {
        (self.set)(attribute);
    }
}

impl AttributeTarget for AttrSink<'_> {
    fn set(&mut self, key: Key, value: Value) {
        self.push(KeyValue::new(key, value));
    }
}

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

/// Gives the attributes that are evaluated only for a span that records.
pub(crate) type Attrs<'a> = &'a mut dyn FnMut(&mut AttrSink<'_>);

/// Something that starts spans for one instrumentation scope.
pub(crate) trait SpanSource: Send + Sync {
    fn start(&self, args: StartArgs, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started;
}

/// Starts spans through any tracer of the OpenTelemetry API.
pub(crate) struct ApiTracer<T>(pub(crate) T);

impl<T> SpanSource for ApiTracer<T>
where
    T: Tracer + Send + Sync,
    T::Span: Send + Sync + 'static,
{
    fn start(&self, args: StartArgs, parents: Parents<'_>, attrs: Option<Attrs<'_>>) -> Started {
        let mut span = self.0.build_with_context(args.into_builder(), parents.sampled);
        let recording = span.is_recording();
        if let (true, Some(attrs)) = (recording, attrs) {
            let starting = Starting(&mut span);
            attrs(&mut AttrSink::new(&mut |attribute| starting.0.set_attribute(attribute)));
            mem::forget(starting);
        }
        Started { context: parents.kept.with_span(span), recording }
    }
}

/// A span while its attributes are evaluated: their expressions are user code and may panic.
struct Starting<'a, S: Span>(&'a mut S);

impl<S: Span> Drop for Starting<'_, S> {
    fn drop(&mut self) {
        self.0.set_attribute(outcome::panic_type());
        self.0.set_status(outcome::panic_status());
    }
}
