//! Trace contexts in and out of carriers, by the global propagator.

use crate::carrier::{Entries, Extract, Fields, Inject};
use crate::{diagnostics, thread};
use opentelemetry::propagation::{Extractor, Injector};
use opentelemetry::trace::{Link, SpanContext, TraceContextExt as _};
use opentelemetry::{Context, global};
use std::borrow::Cow;
use std::cell::OnceCell;

/// A value longer than this is taken for hostile and not looked at. W3C baggage, the longest of the
/// fields, may have 8,192 bytes.
const LONGEST_VALUE: usize = 8192;

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
    global::get_text_map_propagator(|propagator| propagator.inject_context(&context, &mut fields));
    carrier.set_fields(fields.0);
}

/// The fields of the propagators that most programs have: their names need not be copied.
const W3C: [&str; 3] = ["traceparent", "tracestate", "baggage"];

struct Writer(Fields);

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
    let reader = Reader { carrier, entries: OnceCell::new(), joined: Default::default() };
    global::get_text_map_propagator(|propagator| propagator.extract_with_context(context, &reader))
}

#[cold]
fn count_failure<C: Extract + ?Sized>(carrier: &C) {
    let keys = carrier.keys();
    let there = global::get_text_map_propagator(|propagator| {
        propagator.fields().any(|field| {
            let has_key = || keys.iter().any(|key| key.eq_ignore_ascii_case(field));
            field != "baggage" && (has_key() || carrier.get(field).is_some())
        })
    });
    let counter = if there { &diagnostics::CARRIER_INVALID } else { &diagnostics::CARRIER_MISSING };
    counter.add(1);
}

/// What a propagator sees of a carrier.
struct Reader<'a, C: ?Sized> {
    carrier: &'a C,
    /// What is in it, if it would rather say so once.
    entries: OnceCell<Option<Entries<'a>>>,
    /// The fields of [`LISTS`] that came in several parts.
    joined: [OnceCell<Option<String>>; LISTS.len()],
}

/// The fields whose value is a list that may come in several parts.
const LISTS: [&str; 2] = ["tracestate", "baggage"];

/// Whether `value` may be looked at. The SDK's propagator takes ids with a digit missing for valid.
fn is_sound(key: &str, value: &str) -> bool {
    value.len() <= LONGEST_VALUE && (!key.eq_ignore_ascii_case("traceparent") || is_traceparent(value))
}

/// The form of [W3C `traceparent`](https://www.w3.org/TR/trace-context/#traceparent-header): a later
/// version may have more fields, version 00 has exactly four.
fn is_traceparent(value: &str) -> bool {
    let (form, rest) = value.as_bytes().split_at(value.len().min(55));
    let fits = form.len() == 55
        && form.iter().enumerate().all(|(at, byte)| match at {
            2 | 35 | 52 => *byte == b'-',
            _ => matches!(byte, b'0'..=b'9' | b'a'..=b'f'),
        });
    fits && (rest.is_empty() || (rest[0] == b'-' && !form.starts_with(b"00")))
}

/// The parts of a list as one, unless they are longer than a value may be.
fn join(parts: &[&str]) -> Option<String> {
    let length = parts.iter().map(|part| part.len() + 1).sum::<usize>();
    (length <= LONGEST_VALUE + 1).then(|| parts.join(","))
}

impl<C: Extract + ?Sized> Reader<'_, C> {
    fn values(&self, key: &str) -> Vec<&str> {
        match self.entries.get_or_init(|| self.carrier.entries()) {
            Some(entries) => Extract::get_all(entries, key),
            None => self.carrier.get_all(key),
        }
    }
}

impl<C: Extract + ?Sized> Extractor for Reader<'_, C> {
    fn get(&self, key: &str) -> Option<&str> {
        let values = self.values(key);
        let (first, others) = values.split_first()?;
        if !others.is_empty() {
            if let Some(list) = LISTS.iter().position(|list| list.eq_ignore_ascii_case(key)) {
                return self.joined[list].get_or_init(|| join(&values)).as_deref();
            }
            if key.eq_ignore_ascii_case("traceparent") && others.iter().any(|other| other != first) {
                return None;
            }
        }
        Some(*first).filter(|value| is_sound(key, value))
    }
    fn keys(&self) -> Vec<&str> {
        self.carrier.keys()
    }
    fn get_all(&self, key: &str) -> Option<Vec<&str>> {
        if key.eq_ignore_ascii_case("traceparent") {
            return self.get(key).map(|value| vec![value]);
        }
        let mut values = self.values(key);
        values.retain(|value| is_sound(key, value));
        (!values.is_empty()).then_some(values)
    }
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
