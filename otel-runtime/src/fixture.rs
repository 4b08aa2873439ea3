//! Finished spans made by hand, with fixed times, for the tests of this crate.
#![allow(dead_code)] // which parts are used depends on the features

use std::borrow::Cow;
use std::time::{Duration, SystemTime};

use opentelemetry::trace::{Event, Link, SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceId, TraceState};
use opentelemetry::{InstrumentationScope, KeyValue};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanLinks};

/// Midnight, some day: all times of the fixtures count from here.
fn epoch() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_700_000_000)
}

/// Ids that differ in their first digits, which are the ones that pictures show.
pub(crate) fn context(trace: u64, span: u64) -> SpanContext {
    let trace = u128::from(trace) << 96 | u128::from(trace);
    SpanContext::new(TraceId::from(trace), SpanId::from(span), TraceFlags::SAMPLED, false, TraceState::default())
}

pub(crate) struct Fixture(SpanData);

/// A span of that trace and id below `parent` (0: none), of no duration.
pub(crate) fn span(name: impl Into<Cow<'static, str>>, trace: u64, id: u64, parent: u64) -> Fixture {
    Fixture(SpanData {
        span_context: context(trace, id),
        parent_span_id: SpanId::from(parent),
        parent_span_is_remote: false,
        span_kind: SpanKind::Internal,
        name: name.into(),
        start_time: epoch(),
        end_time: epoch(),
        attributes: Vec::new(),
        dropped_attributes_count: 0,
        events: SpanEvents::default(),
        links: SpanLinks::default(),
        status: Status::Unset,
        instrumentation_scope: InstrumentationScope::default(),
    })
}

impl Fixture {
    /// Start and duration, in microseconds.
    pub(crate) fn at(mut self, start: u64, duration: u64) -> Self {
        self.0.start_time = epoch() + Duration::from_micros(start);
        self.0.end_time = self.0.start_time + Duration::from_micros(duration);
        self
    }

    pub(crate) fn remote(mut self) -> Self {
        self.0.parent_span_is_remote = true;
        self
    }

    pub(crate) fn kind(mut self, kind: SpanKind) -> Self {
        self.0.span_kind = kind;
        self
    }

    pub(crate) fn link(mut self, trace: u64, span: u64) -> Self {
        self.0.links.links.push(Link::with_context(context(trace, span)));
        self
    }

    pub(crate) fn status(mut self, status: Status) -> Self {
        self.0.status = status;
        self
    }

    pub(crate) fn attribute(mut self, attribute: KeyValue) -> Self {
        self.0.attributes.push(attribute);
        self
    }

    pub(crate) fn event(mut self, name: &'static str, at: u64, attributes: Vec<KeyValue>) -> Self {
        self.0.events.events.push(Event::new(name, epoch() + Duration::from_micros(at), attributes, 0));
        self
    }

    pub(crate) fn build(self) -> SpanData {
        self.0
    }
}
