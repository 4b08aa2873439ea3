//! What is known of a span, from its start until it is exported.

use super::Sink;
use crate::settings;
use crate::site::{Kind, Site};
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, SpanContext, SpanId, Status};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanLinks};
use std::borrow::Cow;
use std::mem;
use std::time::SystemTime;

/// A node that is used again keeps room for so many attributes.
const ROOM: usize = 16;

/// A span, whatever it has come to. Used again when its data was taken, so that its parts stay where they
/// are while the span runs, ends, and goes to another thread.
pub(in crate::telemetry) struct Node {
    pub(super) context: SpanContext,
    pub(super) parent: SpanId,
    pub(super) parent_is_remote: bool,
    pub(super) kind: Kind,
    pub(super) name: Cow<'static, str>,
    /// Literal attributes stay in the site.
    pub(super) site: Option<&'static Site>,
    pub(super) start: SystemTime,
    pub(super) end: SystemTime,
    pub(super) attributes: Vec<KeyValue>,
    pub(super) status: Status,
    pub(super) rare: Option<Box<Rare>>,
    pub(super) sink: &'static Sink,
}

/// What few spans have.
#[derive(Default)]
pub(super) struct Rare {
    pub(super) events: Vec<Event>,
    pub(super) links: Vec<Link>,
    pub(super) dropped_attributes: u32,
    pub(super) dropped_events: u32,
    pub(super) dropped_links: u32,
}

/// How many attributes a site gives by itself.
pub(super) fn literals(site: &Site) -> usize {
    site.attributes.len() + if settings::code_location() { 3 } else { 0 }
}

impl Node {
    pub(super) fn new(sink: &'static Sink) -> Self {
        Node {
            context: SpanContext::NONE,
            parent: SpanId::INVALID,
            parent_is_remote: false,
            kind: Kind::Internal,
            name: Cow::Borrowed(""),
            site: None,
            start: SystemTime::UNIX_EPOCH,
            end: SystemTime::UNIX_EPOCH,
            attributes: Vec::new(),
            status: Status::Unset,
            rare: None,
            sink,
        }
    }

    /// Whether an exporter may see it; otherwise it records for the code that it runs around.
    pub(in crate::telemetry) fn is_sampled(&self) -> bool {
        self.context.is_sampled()
    }

    pub(super) fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
    }

    /// Takes the span out, as the SDK's exporters want it, and leaves the node as [`new`](Self::new)
    /// makes it.
    pub(in crate::telemetry) fn data(&mut self) -> SpanData {
        let rare = self.rare.take().map(|rare| *rare).unwrap_or_default();
        let (attributes, dropped) = self.take_attributes();
        let (mut events, mut links) = (SpanEvents::default(), SpanLinks::default());
        (events.events, events.dropped_count) = (rare.events, rare.dropped_events);
        (links.links, links.dropped_count) = (rare.links, rare.dropped_links);
        SpanData {
            span_context: mem::replace(&mut self.context, SpanContext::NONE),
            parent_span_id: self.parent,
            parent_span_is_remote: self.parent_is_remote,
            span_kind: self.kind.into(),
            name: mem::replace(&mut self.name, Cow::Borrowed("")),
            start_time: self.start,
            // A clock that was set back meanwhile does not make it end before it began.
            end_time: self.end.max(self.start),
            attributes,
            dropped_attributes_count: rare.dropped_attributes.saturating_add(dropped),
            events,
            links,
            status: mem::take(&mut self.status),
            instrumentation_scope: self.sink.scope.clone(),
        }
    }

    /// All attributes, those of the site first, and how many of the site's were over the limit.
    fn take_attributes(&mut self) -> (Vec<KeyValue>, u32) {
        let of_site = self.site.take();
        let mut all = Vec::with_capacity(of_site.map_or(0, literals) + self.attributes.len());
        let mut dropped = 0;
        if let Some(site) = of_site {
            all.extend(site.literal_attributes());
            if settings::code_location() {
                all.extend(site.code_attributes());
            }
            let most = usize::try_from(self.sink.limits.max_attributes_per_span).unwrap_or(usize::MAX);
            dropped = u32::try_from(all.len().saturating_sub(most)).unwrap_or(u32::MAX);
            all.truncate(most);
        }
        all.append(&mut self.attributes);
        self.attributes.shrink_to(ROOM);
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
