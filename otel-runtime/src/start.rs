//! What a span is started with, and how it is started through the OpenTelemetry API.

use crate::attribute_target::AttributeTarget;
use crate::base::Resolved;
use crate::diagnostics;
use crate::outcome;
use crate::settings;
use crate::site::Site;
use opentelemetry::trace::{Link, Span, SpanBuilder, TraceContextExt as _, Tracer};
use opentelemetry::{Context, Key, KeyValue, Value};

/// More links than this are counted and dropped; the specification's default limit.
const LINK_LIMIT: usize = 128;

/// Name, links and attributes of a span that is about to start.
#[derive(Debug, Default)]
pub struct StartArgs {
    builder: SpanBuilder,
    attributes: Vec<KeyValue>,
    links: Vec<Link>,
}

impl StartArgs {
    pub(crate) fn new(site: &'static Site) -> Self {
        let mut attributes: Vec<KeyValue> = site.literal_attributes().collect();
        if settings::code_location() {
            attributes.extend(site.code_attributes());
        }
        StartArgs {
            builder: SpanBuilder::from_name(site.name).with_kind(site.kind.into()),
            attributes,
            links: Vec::new(),
        }
    }

    /// Links what the base context leaves behind or has pending.
    pub(crate) fn relate(&mut self, resolved: &Resolved) {
        let left = resolved.link.clone().into_iter().chain(resolved.pending_link());
        self.links.extend(left.map(Link::with_context));
    }

    /// Takes over what was evaluated when the function was called.
    pub(crate) fn absorb(&mut self, earlier: StartArgs) {
        self.builder = earlier.builder;
        self.attributes = earlier.attributes;
        earlier.links.into_iter().for_each(|link| self.push(link));
    }

    /// `name = PATH`
    pub fn name(&mut self, name: &'static str) {
        self.builder.name = name.into();
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

    pub(crate) fn into_builder(self) -> SpanBuilder {
        let mut builder = self.builder;
        if !self.attributes.is_empty() {
            builder = builder.with_attributes(self.attributes);
        }
        if !self.links.is_empty() {
            builder = builder.with_links(self.links);
        }
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

/// Something that starts spans for one instrumentation scope.
pub(crate) trait SpanSource: Send + Sync {
    fn start(&self, builder: SpanBuilder, parents: Parents<'_>, attrs: &mut dyn FnMut(&mut AttrSink<'_>)) -> Started;
}

/// Starts spans through any tracer of the OpenTelemetry API.
pub(crate) struct ApiTracer<T>(pub(crate) T);

impl<T> SpanSource for ApiTracer<T>
where
    T: Tracer + Send + Sync,
    T::Span: Send + Sync + 'static,
{
    fn start(&self, builder: SpanBuilder, parents: Parents<'_>, attrs: &mut dyn FnMut(&mut AttrSink<'_>)) -> Started {
        let mut starting = Starting(Some(self.0.build_with_context(builder, parents.sampled)));
        let recording = starting.fill(attrs);
        let span = starting.0.take();
        // `Starting` holds its span until here.
        let context = span.map_or_else(|| parents.kept.clone(), |span| parents.kept.with_span(span));
        Started { context, recording }
    }
}

/// A span while its attributes are evaluated: their expressions are user code and may panic.
struct Starting<S: Span>(Option<S>);

impl<S: Span> Starting<S> {
    fn fill(&mut self, attrs: &mut dyn FnMut(&mut AttrSink<'_>)) -> bool {
        let Some(span) = self.0.as_mut() else { return false };
        let recording = span.is_recording();
        if recording {
            attrs(&mut AttrSink::new(&mut |attribute| span.set_attribute(attribute)));
        }
        recording
    }
}

impl<S: Span> Drop for Starting<S> {
    fn drop(&mut self) {
        if let Some(span) = self.0.as_mut() {
            span.set_attribute(outcome::panic_type());
            span.set_status(outcome::panic_status());
        }
    }
}
