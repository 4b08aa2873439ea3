//! What is known of a span, from its start until it is exported.

use super::Sink;
use crate::settings;
use crate::site::{Kind, Site, Source};
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, SpanContext, SpanId, Status, TraceFlags, TraceId, TraceState};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanLinks};
use std::borrow::Cow;
use std::mem;
use std::time::{Duration, SystemTime};

/// A node that is used again keeps room for so many attributes.
const ROOM: usize = 16;

/// A span, whatever it has come to. Used again when its data was taken, so that its parts stay where they
/// are while the span runs, ends, and goes to another thread.
///
/// Two lines of a cache, since each of them is fetched from another core twice: what most spans do not have
/// lies elsewhere.
#[repr(align(64))]
pub(in crate::telemetry) struct Node {
    pub(super) trace: TraceId,
    pub(super) span: SpanId,
    pub(super) parent: SpanId,
    pub(super) flags: TraceFlags,
    pub(super) parent_is_remote: bool,
    /// Whether the site's literal attributes are the span's; they stay in the site.
    pub(super) has_literals: bool,
    pub(super) kind: Kind,
    /// Nanoseconds since the Unix epoch.
    pub(super) start: u64,
    pub(super) end: SystemTime,
    pub(super) site: &'static Site,
    pub(super) sink: &'static Sink,
    pub(super) attributes: Vec<KeyValue>,
    pub(super) rare: Option<Box<Rare>>,
}

const _: () = assert!(size_of::<Node>() == 128, "two lines of 64 bytes");

/// What few spans have.
#[derive(Default)]
pub(super) struct Rare {
    /// Another name than the site's.
    pub(super) name: Option<Cow<'static, str>>,
    pub(super) trace_state: TraceState,
    pub(super) status: Status,
    pub(super) events: Vec<Event>,
    pub(super) links: Vec<Link>,
    pub(super) dropped_attributes: u32,
    pub(super) dropped_events: u32,
    pub(super) dropped_links: u32,
}

/// The site of a node that nothing is known of.
static NOWHERE: Site = Site::new("", Source { module: "", file: "", line: 0, package: None, version: None });

/// How many attributes a site gives by itself.
fn literals(site: &Site) -> usize {
    site.attributes.len() + if settings::code_location() { 3 } else { 0 }
}

impl Node {
    pub(super) fn new(sink: &'static Sink) -> Self {
        Node {
            trace: TraceId::INVALID,
            span: SpanId::INVALID,
            parent: SpanId::INVALID,
            flags: TraceFlags::NOT_SAMPLED,
            parent_is_remote: false,
            has_literals: false,
            kind: Kind::Internal,
            start: 0,
            end: SystemTime::UNIX_EPOCH,
            site: &NOWHERE,
            sink,
            attributes: Vec::new(),
            rare: None,
        }
    }

    /// Whether an exporter may see it; otherwise it records for the code that it runs around.
    pub(in crate::telemetry) fn is_sampled(&self) -> bool {
        self.flags.is_sampled()
    }

    pub(super) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// How many attributes it has so far.
    pub(super) fn attribute_count(&self) -> usize {
        self.attributes.len() + if self.has_literals { literals(self.site) } else { 0 }
    }

    fn most_attributes(&self) -> usize {
        usize::try_from(self.sink.limits.max_attributes_per_span).unwrap_or(usize::MAX)
    }

    /// Whether there is room for no attribute more.
    #[inline]
    pub(super) fn is_full(&self) -> bool {
        self.attribute_count() >= self.most_attributes()
    }

    /// Sets an attribute where there is no room for one more. What has its key gets the new value.
    #[cold]
    pub(super) fn set_over_limit(&mut self, attribute: KeyValue) {
        if let Some(earlier) = self.attributes.iter_mut().rfind(|earlier| earlier.key == attribute.key) {
            earlier.value = attribute.value;
            return;
        }
        let mut literals = self.site.literal_attributes().take(self.most_attributes());
        let replaces_literal = self.has_literals && literals.any(|literal| literal.key == attribute.key);
        // Once something was dropped no key is there twice.
        if self.rare().dropped_attributes == 0 {
            self.attributes = last_of_each(mem::take(&mut self.attributes));
        }
        if replaces_literal || !self.is_full() {
            self.attributes.push(attribute);
        } else {
            self.rare().dropped_attributes += 1;
        }
    }

    /// Takes the span out, as the SDK's exporters want it, so that the node can be used again.
    pub(in crate::telemetry) fn data(&mut self) -> SpanData {
        // The box stays: what one span of a place has, its next one often has, too.
        let rare = self.rare.as_deref_mut().map(mem::take).unwrap_or_default();
        let (attributes, dropped) = self.take_attributes();
        let start = SystemTime::UNIX_EPOCH + Duration::from_nanos(self.start);
        let (mut events, mut links) = (SpanEvents::default(), SpanLinks::default());
        (events.events, events.dropped_count) = (rare.events, rare.dropped_events);
        (links.links, links.dropped_count) = (rare.links, rare.dropped_links);
        SpanData {
            span_context: SpanContext::new(self.trace, self.span, self.flags, false, rare.trace_state),
            parent_span_id: self.parent,
            parent_span_is_remote: self.parent_is_remote,
            span_kind: self.kind.into(),
            name: rare.name.unwrap_or(Cow::Borrowed(self.site.name)),
            start_time: start,
            // A clock that was set back meanwhile does not make it end before it began.
            end_time: self.end.max(start),
            attributes,
            dropped_attributes_count: rare.dropped_attributes.saturating_add(dropped),
            events,
            links,
            status: rare.status,
            instrumentation_scope: self.sink.scope.clone(),
        }
    }

    /// All attributes, those of the site first, and how many of the site's were over the limit.
    fn take_attributes(&mut self) -> (Vec<KeyValue>, u32) {
        let mut all = Vec::with_capacity(self.attribute_count());
        let mut dropped = 0;
        if self.has_literals {
            all.extend(self.site.literal_attributes());
            if settings::code_location() {
                all.extend(self.site.code_attributes());
            }
            let most = self.most_attributes();
            dropped = u32::try_from(all.len().saturating_sub(most)).unwrap_or(u32::MAX);
            all.truncate(most);
        }
        if !self.attributes.is_empty() {
            all.append(&mut self.attributes);
            if self.attributes.capacity() > ROOM {
                self.attributes = Vec::new();
            }
        }
        (last_of_each(all), dropped)
    }
}

/// A key that was set twice keeps its place and has its last value, as
/// [Set Attributes](https://opentelemetry.io/docs/specs/otel/trace/api/#set-attributes) says.
fn last_of_each(attributes: Vec<KeyValue>) -> Vec<KeyValue> {
    let is_twice =
        |at: usize| attributes[at + 1..].iter().any(|later| later.key.as_str() == attributes[at].key.as_str());
    if !(0..attributes.len()).any(is_twice) {
        return attributes;
    }
    let mut kept: Vec<KeyValue> = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        match kept.iter_mut().find(|earlier| earlier.key.as_str() == attribute.key.as_str()) {
            Some(earlier) => earlier.value = attribute.value,
            None => kept.push(attribute),
        }
    }
    kept
}
