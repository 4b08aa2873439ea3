//! What is known of a span: little and flat, because most spans are nothing more.

use super::Sink;
use crate::settings;
use crate::site::Site;
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, SpanContext, SpanId, Status};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanLinks};
use std::borrow::Cow;
use std::time::SystemTime;

/// A span that has ended.
pub(in crate::telemetry) struct Record {
    pub(super) context: SpanContext,
    pub(super) end: SystemTime,
    pub(super) open: Open,
}

/// What a span has collected while it ran. Literal attributes stay in the site.
pub(super) struct Open {
    pub(super) site: &'static Site,
    pub(super) parent: SpanId,
    pub(super) parent_is_remote: bool,
    pub(super) start: SystemTime,
    pub(super) attributes: Vec<KeyValue>,
    pub(super) status: Status,
    pub(super) rare: Option<Box<Rare>>,
    pub(super) sink: &'static Sink,
}

/// What few spans have.
#[derive(Default)]
pub(super) struct Rare {
    pub(super) name: Option<Cow<'static, str>>,
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

impl Record {
    /// As the SDK's exporters take it.
    pub(in crate::telemetry) fn into_data(self) -> SpanData {
        let Record { context, end, open } = self;
        let Open { site, parent, parent_is_remote, start, attributes, status, rare, sink } = open;
        let rare = rare.map(|rare| *rare).unwrap_or_default();
        let mut all: Vec<KeyValue> = Vec::with_capacity(literals(site) + attributes.len());
        all.extend(site.literal_attributes());
        if settings::code_location() {
            all.extend(site.code_attributes());
        }
        let most = usize::try_from(sink.limits.max_attributes_per_span).unwrap_or(usize::MAX);
        let dropped_literals = all.len().saturating_sub(most);
        all.truncate(most);
        all.extend(attributes);
        let (mut events, mut links) = (SpanEvents::default(), SpanLinks::default());
        (events.events, events.dropped_count) = (rare.events, rare.dropped_events);
        (links.links, links.dropped_count) = (rare.links, rare.dropped_links);
        SpanData {
            span_context: context,
            parent_span_id: parent,
            parent_span_is_remote: parent_is_remote,
            span_kind: site.kind.into(),
            name: rare.name.unwrap_or(Cow::Borrowed(site.name)),
            start_time: start,
            end_time: end,
            attributes: last_of_each(all),
            dropped_attributes_count: rare
                .dropped_attributes
                .saturating_add(u32::try_from(dropped_literals).unwrap_or(u32::MAX)),
            events,
            links,
            status,
            instrumentation_scope: sink.scope.clone(),
        }
    }
}

/// A key that was set twice keeps its place and has its last value, as
/// [Set Attributes](https://opentelemetry.io/docs/specs/otel/trace/api/#set-attributes) says.
fn last_of_each(attributes: Vec<KeyValue>) -> Vec<KeyValue> {
    let is_twice = |at: usize| attributes[at + 1..].iter().any(|later| later.key == attributes[at].key);
    if !(0..attributes.len()).any(is_twice) {
        return attributes;
    }
    let mut kept: Vec<KeyValue> = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        match kept.iter_mut().find(|earlier| earlier.key == attribute.key) {
            Some(earlier) => earlier.value = attribute.value,
            None => kept.push(attribute),
        }
    }
    kept
}
