//! A span that has ended, until it is exported.

use super::live::Rare;
use crate::settings;
use crate::site::{Kind, Site};
use opentelemetry::KeyValue;
use opentelemetry::trace::{Link, SpanContext, SpanId, Status, TraceFlags, TraceId, TraceState};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanLinks};
use std::borrow::Cow;
use std::time::{Duration, SystemTime};

/// What has become of a span. One line of a cache, because it goes from the thread that it ran on to another one, by way of
/// the memory between; its attributes and links go beside it, and what most spans do not have lies elsewhere.
#[repr(align(64))]
pub(in crate::telemetry) struct Record {
    pub(super) trace: TraceId,
    pub(super) span: SpanId,
    pub(super) parent: SpanId,
    /// Nanoseconds since the Unix epoch.
    pub(super) start: u64,
    pub(super) site: &'static Site,
    pub(super) rare: Option<Box<Rare>>,
    /// Nanoseconds; [`Rare::lasted`] says how long a span took that took longer than fits.
    pub(super) lasted: u32,
    /// How many go beside it; its [`Origin`] says how many links.
    pub(super) attributes: u8,
    pub(super) traits: Traits,
}

/// What is a byte each; copied as one.
#[derive(Clone, Copy)]
pub(super) struct Traits {
    pub(super) flags: TraceFlags,
    pub(super) kind: Kind,
    pub(super) origin: Origin,
}

/// Where it comes from: two bits, and above them how many links go beside it.
#[derive(Clone, Copy)]
pub(super) struct Origin(u8);

const PARENT_IS_REMOTE: u8 = 1;
const HAS_LITERALS: u8 = 2;
const LINKS: u32 = 2;

impl Origin {
    /// With the literal attributes of its site.
    #[inline]
    pub(super) fn of_child(parent_is_remote: bool) -> Self {
        Origin(HAS_LITERALS | if parent_is_remote { PARENT_IS_REMOTE } else { 0 })
    }

    #[inline]
    pub(super) fn parent_is_remote(self) -> bool {
        self.0 & PARENT_IS_REMOTE != 0
    }

    /// Whether the site's literal attributes are the span's, besides its own; they stay in the site.
    #[inline]
    pub(super) fn has_literals(self) -> bool {
        self.0 & HAS_LITERALS != 0
    }

    pub(super) fn without_literals(self) -> Self {
        Origin(self.0 & !HAS_LITERALS)
    }

    /// At most 63.
    #[inline]
    #[allow(clippy::cast_possible_truncation, reason = "what is more is set apart")]
    pub(super) fn with_links(self, count: usize) -> Self {
        Origin(self.0 | (count as u8) << LINKS)
    }

    #[inline]
    fn links(self) -> usize {
        usize::from(self.0 >> LINKS)
    }
}

const _: () = assert!(size_of::<Record>() == 64);

impl Record {
    /// How many attributes go beside it.
    pub(in crate::telemetry) fn attribute_count(&self) -> usize {
        usize::from(self.attributes)
    }

    /// The same of links.
    pub(in crate::telemetry) fn link_count(&self) -> usize {
        self.traits.origin.links()
    }

    /// The span as the SDK's exporters want it, with what goes beside it.
    pub(in crate::telemetry) fn into_data(
        mut self,
        attributes: impl Iterator<Item = KeyValue>,
        links: impl Iterator<Item = Link>,
    ) -> SpanData {
        let mut data = match self.rare.take() {
            Some(rare) => self.rare_data(*rare, attributes),
            None => self.plain_data(attributes),
        };
        if self.link_count() > 0 {
            let mut beside = Vec::with_capacity(self.link_count());
            beside.extend(links);
            data.links.links = beside;
        }
        data
    }

    /// Whether it is all of the span, with its attributes.
    pub(in crate::telemetry) fn is_plain(&self) -> bool {
        self.rare.is_none() && self.link_count() == 0
    }

    /// The same as [`into_data`](Self::into_data) of one that [is plain](Self::is_plain). In line, so that it is made where
    /// it goes: it is large.
    #[inline(always)]
    #[allow(clippy::inline_always, reason = "a tenth of what a span costs the process")]
    pub(in crate::telemetry) fn plain_data(&self, attributes: impl Iterator<Item = KeyValue>) -> SpanData {
        let has_some = self.attributes > 0 || self.literals() > 0;
        self.data(if has_some { self.all(attributes) } else { Box::default() })
    }

    #[inline(always)]
    #[allow(clippy::inline_always, reason = "as above")]
    fn data(&self, attributes: Box<[KeyValue]>) -> SpanData {
        let start = SystemTime::UNIX_EPOCH + Duration::from_nanos(self.start);
        SpanData {
            span_context: SpanContext::new(self.trace, self.span, self.traits.flags, false, TraceState::NONE),
            parent_span_id: self.parent,
            parent_span_is_remote: self.traits.origin.parent_is_remote(),
            span_kind: self.traits.kind.into(),
            name: Cow::Borrowed(self.site.name),
            start_time: start,
            end_time: start + Duration::from_nanos(u64::from(self.lasted)),
            attributes: attributes.into_vec(),
            dropped_attributes_count: 0,
            events: SpanEvents::default(),
            links: SpanLinks::default(),
            status: Status::Unset,
            instrumentation_scope: self.site.scope(),
        }
    }

    #[cold]
    #[inline(never)]
    fn rare_data(&self, rare: Rare, attributes: impl Iterator<Item = KeyValue>) -> SpanData {
        let mut data = self.data(self.all(attributes.chain(rare.beside.attributes)));
        data.span_context = SpanContext::new(self.trace, self.span, self.traits.flags, false, rare.trace_state);
        if let Some(name) = rare.name {
            data.name = name;
        }
        if let Some(lasted) = rare.lasted {
            data.end_time = data.start_time + lasted;
        }
        data.dropped_attributes_count = rare.dropped_attributes;
        (data.events.events, data.events.dropped_count) = (rare.events, rare.dropped_events);
        (data.links.links, data.links.dropped_count) = (rare.beside.links, rare.dropped_links);
        data.status = rare.status;
        data
    }

    /// How many attributes the site gives it.
    #[inline]
    fn literals(&self) -> usize {
        if self.traits.origin.has_literals() { literals(self.site) } else { 0 }
    }

    /// The attributes of the site and the others. Given back in two registers: what a call leaves
    /// in memory by parts, and is copied as a whole, is waited for.
    #[inline(never)]
    fn all(&self, others: impl Iterator<Item = KeyValue>) -> Box<[KeyValue]> {
        let literals = self.literals();
        let mut all = Vec::with_capacity(self.attribute_count() + literals);
        if literals > 0 {
            put_literals(&mut all, self.site);
        }
        all.extend(others);
        last_of_each(all).into_boxed_slice()
    }
}

/// How many there may be, and how many of `count` are over that.
pub(super) fn over(count: usize, limit: u32) -> (usize, u32) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    (limit, u32::try_from(count.saturating_sub(limit)).unwrap_or(u32::MAX))
}

/// So many attributes tell where a site stands.
pub(super) const CODE_LOCATION: usize = 3;

/// How many attributes a site gives by itself.
pub(super) fn literals(site: &Site) -> usize {
    site.attributes.len() + if settings::code_location() { CODE_LOCATION } else { 0 }
}

/// Adds them.
pub(super) fn put_literals(all: &mut Vec<KeyValue>, site: &Site) {
    all.extend(site.literal_attributes());
    if settings::code_location() {
        all.extend(site.code_attributes());
    }
}

/// A key that was set twice keeps its place and has its last value, as
/// [Set Attributes](https://opentelemetry.io/docs/specs/otel/trace/api/#set-attributes) says.
#[inline]
pub(super) fn last_of_each(attributes: Vec<KeyValue>) -> Vec<KeyValue> {
    if has_twice(&attributes) { without_earlier(attributes) } else { attributes }
}

fn has_twice(mut attributes: &[KeyValue]) -> bool {
    while let [first, others @ ..] = attributes {
        let key = first.key.as_str();
        if others.iter().any(|other| other.key.as_str() == key) {
            return true;
        }
        attributes = others;
    }
    false
}

#[cold]
fn without_earlier(attributes: Vec<KeyValue>) -> Vec<KeyValue> {
    let mut kept: Vec<KeyValue> = Vec::with_capacity(attributes.len());
    for attribute in attributes {
        match kept.iter_mut().find(|earlier| earlier.key.as_str() == attribute.key.as_str()) {
            Some(earlier) => earlier.value = attribute.value,
            None => kept.push(attribute),
        }
    }
    kept
}
