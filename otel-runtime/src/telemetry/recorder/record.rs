//! A span that has ended, until it is exported.

use super::Sink;
use super::live::Rare;
use crate::settings;
use crate::site::{Kind, Site};
use opentelemetry::KeyValue;
use opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanLinks};
use std::borrow::Cow;
use std::time::{Duration, SystemTime};

/// What has become of a span. Small, because it goes from the thread that it ran on to another one, by way of the
/// memory between; its attributes go beside it, and what most spans do not have lies elsewhere.
pub(in crate::telemetry) struct Record {
    pub(super) trace: TraceId,
    pub(super) span: SpanId,
    pub(super) parent: SpanId,
    /// Nanoseconds since the Unix epoch, as the end.
    pub(super) start: u64,
    pub(super) end: u64,
    pub(super) site: &'static Site,
    pub(super) sink: &'static Sink,
    pub(super) rare: Option<Box<Rare>>,
    /// How many go beside it.
    pub(super) attributes: u32,
    pub(super) traits: Traits,
}

/// What is a byte each; copied as one.
#[derive(Clone, Copy)]
pub(super) struct Traits {
    pub(super) flags: TraceFlags,
    pub(super) parent_is_remote: bool,
    /// Whether the site's literal attributes are the span's, besides its own; they stay in the site.
    pub(super) has_literals: bool,
    pub(super) kind: Kind,
}

const _: () = assert!(size_of::<Record>() == 80, "a line of a cache and a quarter");

impl Record {
    /// How many attributes go beside it.
    pub(in crate::telemetry) fn attribute_count(&self) -> usize {
        usize::try_from(self.attributes).unwrap_or(usize::MAX)
    }

    /// The span as the SDK's exporters want it, with the attributes beside it.
    #[inline]
    pub(in crate::telemetry) fn into_data(mut self, attributes: impl Iterator<Item = KeyValue>) -> SpanData {
        let (mut all, dropped) = self.literals();
        all.extend(attributes);
        match self.rare.take() {
            None => self.data(Rare::default(), last_of_each(all), dropped),
            Some(rare) => self.rare_data(*rare, all, dropped),
        }
    }

    #[cold]
    #[inline(never)]
    fn rare_data(self, mut rare: Rare, mut attributes: Vec<KeyValue>, dropped: u32) -> SpanData {
        attributes.append(&mut rare.attributes);
        let dropped = dropped.saturating_add(rare.dropped_attributes);
        self.data(rare, last_of_each(attributes), dropped)
    }

    /// In line and at once, so that it is made where it goes: it is large.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a tenth of what a span costs the process")]
    fn data(self, rare: Rare, attributes: Vec<KeyValue>, dropped_attributes_count: u32) -> SpanData {
        let time = |nanos| SystemTime::UNIX_EPOCH + Duration::from_nanos(nanos);
        let (mut events, mut links) = (SpanEvents::default(), SpanLinks::default());
        (events.events, events.dropped_count) = (rare.events, rare.dropped_events);
        (links.links, links.dropped_count) = (rare.links, rare.dropped_links);
        SpanData {
            span_context: SpanContext::new(self.trace, self.span, self.traits.flags, false, rare.trace_state),
            parent_span_id: self.parent,
            parent_span_is_remote: self.traits.parent_is_remote,
            span_kind: self.traits.kind.into(),
            name: rare.name.unwrap_or(Cow::Borrowed(self.site.name)),
            start_time: time(self.start),
            // A clock that was set back meanwhile does not make it end before it began.
            end_time: time(self.end.max(self.start)),
            attributes,
            dropped_attributes_count,
            events,
            links,
            status: rare.status,
            instrumentation_scope: self.sink.scope.clone(),
        }
    }

    /// The attributes of the site, with room for the others, and how many were over the limit.
    fn literals(&self) -> (Vec<KeyValue>, u32) {
        let mut all =
            Vec::with_capacity(self.attribute_count() + if self.traits.has_literals { literals(self.site) } else { 0 });
        if !self.traits.has_literals {
            return (all, 0);
        }
        all.extend(self.site.literal_attributes());
        if settings::code_location() {
            all.extend(self.site.code_attributes());
        }
        let (most, dropped) = over(all.len(), self.sink.limits.max_attributes_per_span);
        all.truncate(most);
        (all, dropped)
    }
}

/// How many there may be, and how many of `count` are over that.
pub(super) fn over(count: usize, limit: u32) -> (usize, u32) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    (limit, u32::try_from(count.saturating_sub(limit)).unwrap_or(u32::MAX))
}

/// How many attributes a site gives by itself.
pub(super) fn literals(site: &Site) -> usize {
    site.attributes.len() + if settings::code_location() { 3 } else { 0 }
}

/// A key that was set twice keeps its place and has its last value, as
/// [Set Attributes](https://opentelemetry.io/docs/specs/otel/trace/api/#set-attributes) says.
#[inline]
pub(super) fn last_of_each(attributes: Vec<KeyValue>) -> Vec<KeyValue> {
    if attributes.len() < 2 { attributes } else { last_of_several(attributes) }
}

fn last_of_several(attributes: Vec<KeyValue>) -> Vec<KeyValue> {
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
