//! Trace contexts in and out of carriers, by the global propagator.

mod reader;

use crate::carrier::{Extract, Fields, Inject};
use crate::{diagnostics, thread};
use opentelemetry::propagation::{Extractor, Injector};
use opentelemetry::trace::{Link, SpanContext, TraceContextExt as _};
use opentelemetry::{Context, KeyValue, global};
use reader::{Reader, is_sound};
use std::borrow::Cow;
use std::cell::OnceCell;

/// Writes the current trace context into `carrier`.
///
/// Works without an SDK as well: what came in is passed on. Which fields are written is for the
/// global propagator to say, see [`opentelemetry::global::set_text_map_propagator`];
/// [`Telemetry`](crate::Telemetry) sets W3C trace context and baggage. Never fails and never
/// panics; in a thread that is being torn down it does nothing.
///
/// Implements [Propagators API, Inject](https://opentelemetry.io/docs/specs/otel/context/api-propagators/#inject).
///
/// ```
/// use std::collections::HashMap;
///
/// let mut headers: HashMap<String, String> = HashMap::new();
/// otel_runtime::inject(&mut headers);
/// ```
pub fn inject<C: Inject + ?Sized>(carrier: &mut C) {
    if !thread::is_alive() {
        return;
    }
    let context = Context::current();
    // The carrier may be user code, which must not run under the propagator's lock.
    let mut fields = Writer(Vec::with_capacity(W3C.len()));
    global::get_text_map_propagator(|propagator| {
        propagator.inject_context(&context, &mut fields);
        fields.complete(propagator.fields());
    });
    carrier.set_fields(fields.0);
}

/// As [`inject`], for a message that is sent: a creation context that it has already stays, as
/// [the conventions ask](https://opentelemetry.io/docs/specs/semconv/messaging/messaging-spans/#context-propagation).
///
/// `inject_into` does the same on functions of kind `producer`, and links the span to what was there.
///
/// ```
/// let mut headers: Vec<(String, String)> = Vec::new();
/// otel_runtime::inject_creation(&mut headers);
/// ```
pub fn inject_creation<C: Inject + ?Sized>(carrier: &mut C) {
    if Creation::of(carrier).link().is_none() {
        inject(carrier);
    }
}

/// A carrier that may have a creation context already. What is no carrier has no link: that it cannot be
/// written to is for [`inject_creation`] to report, once.
#[derive(Debug)]
pub struct Creation<'a, C: ?Sized>(&'a C, NoCreation);

impl<'a, C: ?Sized> Creation<'a, C> {
    /// Looks at `carrier`.
    pub fn of(carrier: &'a C) -> Self {
        Creation(carrier, NoCreation)
    }
}

impl<C: Inject + ?Sized> Creation<'_, C> {
    /// The link to the creation context that the message has already.
    pub fn link(&self) -> Option<Link> {
        if !thread::is_alive() {
            return None;
        }
        let written = Written(self.0);
        let found =
            global::get_text_map_propagator(|propagator| propagator.extract_with_context(&Context::new(), &written));
        valid(found.span().span_context().clone())
    }
}

/// Where [`Creation`] leads for what is no carrier.
#[derive(Debug)]
pub struct NoCreation;

impl NoCreation {
    /// There is nothing to link to.
    #[allow(clippy::unused_self, reason = "stands in for the method of `Creation`")]
    pub fn link(&self) -> Option<Link> {
        None
    }
}

impl<C: ?Sized> std::ops::Deref for Creation<'_, C> {
    type Target = NoCreation;
    fn deref(&self) -> &NoCreation {
        &self.1
    }
}

/// What a carrier that is written to has already.
struct Written<'a, C: ?Sized>(&'a C);

impl<C: Inject + ?Sized> Extractor for Written<'_, C> {
    fn get(&self, key: &str) -> Option<&str> {
        self.0.current(key).filter(|value| is_sound(key, value))
    }
    fn keys(&self) -> Vec<&str> {
        Vec::new()
    }
}

/// The fields of the propagators that most programs have: their names need not be copied.
const W3C: [&str; 3] = ["traceparent", "tracestate", "baggage"];

struct Writer(Fields);

impl Writer {
    /// What the context has nothing for is removed: in a carrier that is used again it would be that of
    /// another trace. Baggage is not the trace's.
    fn complete<'a>(&mut self, fields: impl Iterator<Item = &'a str>) {
        if self.0.is_empty() {
            return;
        }
        for field in fields {
            let is_written = self.0.iter().any(|(written, _)| written == field);
            if !is_written && field != "baggage" {
                self.set(field, String::new());
            }
        }
    }
}

impl Injector for Writer {
    fn set(&mut self, key: &str, value: String) {
        let known = W3C.iter().find(|field| **field == key);
        let key = known.map_or_else(|| Cow::Owned(key.to_owned()), |field| Cow::Borrowed(*field));
        self.0.push((key, value));
    }
}

/// Reads the trace context out of `carrier`: the current context with the remote span and the
/// baggage that were found.
///
/// Content that is missing, malformed, oversized or not text changes nothing and is counted, see
/// [`stats`](crate::stats). In a thread that is being torn down the result is empty.
///
/// A carrier may have several values of one field. Two that differ in `traceparent` leave open whose
/// request this is, so that neither is taken, and `carrier_invalid` counts it; `tracestate` and
/// `baggage` are lists, whose parts are joined in their order
/// ([W3C](https://www.w3.org/TR/trace-context/#combined-header-value)); of other fields the first counts,
/// unless their propagator asks for all.
///
/// Implements [Propagators API, Extract](https://opentelemetry.io/docs/specs/otel/context/api-propagators/#extract).
///
/// ```
/// use otel_runtime::opentelemetry::{Context, trace::TraceContextExt as _};
///
/// let headers = [("traceparent", "not a trace parent")];
/// assert!(!otel_runtime::extract(&headers).span().span_context().is_valid());
/// ```
pub fn extract<C: Extract + ?Sized>(carrier: &C) -> Context {
    if !thread::is_alive() {
        return Context::new();
    }
    let ambient = Context::current();
    let found = read(&ambient, carrier);
    let (before, after) = (ambient.span(), found.span());
    let after = after.span_context();
    // Who finds what is current already has found it, or nothing.
    let unchanged =
        || after == before.span_context() && !read(&Context::new(), carrier).span().span_context().is_valid();
    if !after.is_valid() || !after.is_remote() || unchanged() {
        count_failure(carrier);
    }
    found
}

fn read<C: Extract + ?Sized>(context: &Context, carrier: &C) -> Context {
    let reader = Reader::of(carrier);
    global::get_text_map_propagator(|propagator| propagator.extract_with_context(context, &reader))
}

#[cold]
fn count_failure<C: Extract + ?Sized>(carrier: &C) {
    let keys = OnceCell::new();
    let is_listed = |field: &str| {
        let keys = keys.get_or_init(|| carrier.keys());
        keys.iter().any(|key| key.eq_ignore_ascii_case(field)) || carrier.get(field).is_some()
    };
    let is_there = |field: &str| carrier.has(field).unwrap_or_else(|| is_listed(field));
    let there = global::get_text_map_propagator(|propagator| {
        propagator.fields().any(|field| field != "baggage" && is_there(field))
    });
    let counter = if there { &diagnostics::CARRIER_INVALID } else { &diagnostics::CARRIER_MISSING };
    counter.add(1);
}

/// What `link_from = expr` takes, and each item of `links_from = expr`: a carrier, a `SpanContext`,
/// a [`Link`], or an `Option` of one.
///
/// ```
/// use otel_runtime::{LinkSource, opentelemetry::trace::SpanContext};
///
/// // Nothing valid in it, so no link.
/// assert!(SpanContext::NONE.link().is_none());
/// ```
#[diagnostic::on_unimplemented(
    message = "no link can be made from `{Self}`",
    label = "expected a carrier, a `SpanContext`, a `Link`, or an `Option` of one"
)]
pub trait LinkSource {
    /// The link, if there is something valid to link to.
    fn link(&self) -> Option<Link>;
}

impl<C: Extract + ?Sized> LinkSource for C {
    fn link(&self) -> Option<Link> {
        if !thread::is_alive() {
            return None;
        }
        let found = read(&Context::new(), self);
        let source = found.span().span_context().clone();
        if !source.is_valid() {
            count_failure(self);
        }
        valid(source)
    }
}

fn valid(source: SpanContext) -> Option<Link> {
    source.is_valid().then(|| Link::with_context(source))
}

macro_rules! link_sources {
    ($($source:ty: $link:expr),* $(,)?) => {$(
        impl LinkSource for $source {
            fn link(&self) -> Option<Link> {
                let link: fn(&$source) -> Option<Link> = $link;
                link(self)
            }
        }
        impl LinkSource for &$source {
            fn link(&self) -> Option<Link> {
                (**self).link()
            }
        }
        impl LinkSource for Option<$source> {
            fn link(&self) -> Option<Link> {
                self.as_ref()?.link()
            }
        }
        impl LinkSource for &Option<$source> {
            fn link(&self) -> Option<Link> {
                (**self).link()
            }
        }
        impl LinkSource for Option<&$source> {
            fn link(&self) -> Option<Link> {
                (*self)?.link()
            }
        }
    )*};
}
link_sources! {
    SpanContext: |source| valid(source.clone()),
    Link: |link| link.span_context.is_valid().then(|| link.clone()),
    Context: |context| valid(context.span().span_context().clone()),
}

/// The link that a consumer should carry for the message with these headers; `None` if there is no
/// valid context in them. For annotated functions write `link_from = headers`.
///
/// ```
/// let headers = [("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")];
/// let link = otel_runtime::link_from(&headers);
/// # drop(link);
/// ```
pub fn link_from<L: LinkSource + ?Sized>(source: &L) -> Option<Link> {
    source.link()
}

/// A link with attributes of its own: what differs between the messages of a batch, such as their ids,
/// belongs on their links. `None` if there is nothing valid to link to.
///
/// For annotated functions write
/// `links_from = batch.iter().map(|message| link_with(&message.headers, [KeyValue::new("messaging.message.id", message.id)]))`.
///
/// ```
/// use otel_runtime::{link_with, opentelemetry::KeyValue};
///
/// let headers = [("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")];
/// let link = link_with(&headers, [KeyValue::new("messaging.message.id", "42")]);
/// # drop(link);
/// ```
pub fn link_with<L: LinkSource + ?Sized>(source: &L, attributes: impl IntoIterator<Item = KeyValue>) -> Option<Link> {
    let mut link = source.link()?;
    link.attributes.extend(attributes);
    Some(link)
}

/// The links of a batch: one for each message whose headers hold a valid context. For annotated
/// functions write `links_from = messages.iter().map(|message| &message.headers)`.
///
/// ```
/// let batch = [vec![("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")]];
/// let links = otel_runtime::links_from(&batch);
/// # drop(links);
/// ```
pub fn links_from<I>(sources: I) -> Vec<Link>
where
    I: IntoIterator,
    I::Item: LinkSource,
{
    sources.into_iter().filter_map(|source| source.link()).collect()
}
