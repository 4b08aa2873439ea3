//! The span itself: [Trace API, Span](https://opentelemetry.io/docs/specs/otel/trace/api/#span), with the
//! limits of the SDK.

use super::live::Live;
use crate::clock;
use crate::outcome::Ending as _;
use crate::start::AT_ONCE;
use opentelemetry::KeyValue;
use opentelemetry::trace::{Span, SpanContext, Status};
use std::borrow::Cow;
use std::mem;
use std::time::SystemTime;

/// A span.
pub(super) struct RecordedSpan(
    /// Until it ends.
    Option<Box<Live>>,
);

impl RecordedSpan {
    #[inline]
    pub(super) fn new(live: Box<Live>) -> Self {
        RecordedSpan(Some(live))
    }

    /// For a leaf, which needs no context.
    #[inline]
    pub(super) fn into_lone(mut self) -> Option<Box<Live>> {
        let live = self.0.take();
        // There is nothing to end.
        mem::forget(self);
        live
    }
}

impl Span for RecordedSpan {
    fn add_event_with_timestamp<T>(&mut self, name: T, timestamp: SystemTime, attributes: Vec<KeyValue>)
    where
        T: Into<Cow<'static, str>>,
    {
        if let Some(live) = &mut self.0 {
            live.add_event(name.into(), timestamp, attributes);
        }
    }

    /// Not asked after its end: what it was started into keeps it.
    fn span_context(&self) -> &SpanContext {
        self.0.as_ref().map_or(&SpanContext::NONE, |live| &live.context)
    }

    fn is_recording(&self) -> bool {
        self.0.is_some()
    }

    fn set_attribute(&mut self, attribute: KeyValue) {
        if let Some(live) = &mut self.0 {
            live.set_attribute(attribute);
        }
    }

    fn set_status(&mut self, status: Status) {
        if let Some(live) = &mut self.0 {
            live.set_status(status);
        }
    }

    fn update_name<T>(&mut self, new_name: T)
    where
        T: Into<Cow<'static, str>>,
    {
        if let Some(live) = &mut self.0 {
            live.update_name(new_name.into());
        }
    }

    fn add_link(&mut self, span_context: SpanContext, attributes: Vec<KeyValue>) {
        if let Some(live) = &mut self.0 {
            live.add_link(span_context, attributes);
        }
    }

    fn end_with_timestamp(&mut self, timestamp: SystemTime) {
        self.finish(if timestamp == AT_ONCE { None } else { Some(clock::nanos(timestamp)) });
    }
}

impl RecordedSpan {
    #[inline]
    fn finish(&mut self, end: Option<u64>) {
        if let Some(live) = self.0.take() {
            live.end(end);
        }
    }
}

impl Drop for RecordedSpan {
    fn drop(&mut self) {
        self.finish(None);
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::desk;
    use super::super::super::intake::Intake;
    use super::super::super::lanes::Lanes;
    use super::super::super::limits::Limits;
    use super::super::live::Identity;
    use super::super::{Out, Sink};
    use super::*;
    use crate::site::{Site, Source};
    use opentelemetry::Context;
    use opentelemetry::trace::{SpanId, TraceFlags, TraceId, TraceState};
    use opentelemetry_sdk::error::OTelSdkResult;
    use opentelemetry_sdk::trace::{SpanData, SpanLimits, SpanProcessor};
    use std::sync::{Arc, Mutex, PoisonError};
    use std::time::Duration;

    static SITE: Site =
        Site::new("test", Source { module: "test", file: "test", line: 1, package: None, version: None });

    /// Keeps what has ended.
    #[derive(Debug, Default)]
    struct Keep(Mutex<Vec<SpanData>>);

    impl Keep {
        fn only(&self) -> SpanData {
            let mut spans = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            assert_eq!(spans.len(), 1);
            spans.remove(0)
        }
    }

    impl SpanProcessor for Keep {
        fn on_start(&self, _: &mut opentelemetry_sdk::trace::Span, _: &Context) {}

        fn on_end(&self, span: SpanData) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(span);
        }

        fn force_flush(&self) -> OTelSdkResult {
            Ok(())
        }

        fn shutdown_with_timeout(&self, _: Duration) -> OTelSdkResult {
            Ok(())
        }
    }

    fn span(limits: SpanLimits) -> (RecordedSpan, Arc<Keep>) {
        let kept = Arc::new(Keep::default());
        (start(Out::Processors(vec![kept.clone()]), limits, TraceFlags::SAMPLED), kept)
    }

    fn start(out: Out, limits: SpanLimits, flags: TraceFlags) -> RecordedSpan {
        let sink = Box::leak(Box::new(Sink { out, limits }));
        let context = |id| SpanContext::new(TraceId::from(1), SpanId::from(id), flags, false, TraceState::NONE);
        let (used, _) = desk::blank();
        RecordedSpan::new(Live::start(used, Identity::of(&context(2)), &context(3), &SITE, sink))
    }

    fn attributes(count: i64) -> Vec<KeyValue> {
        (0..count).map(|n| KeyValue::new(format!("acme.{n}"), n)).collect()
    }

    #[test]
    fn what_is_over_a_limit_is_dropped_and_counted() {
        let (mut span, kept) = span(SpanLimits {
            max_attributes_per_span: 2,
            max_events_per_span: 1,
            max_links_per_span: 1,
            max_attributes_per_event: 1,
            max_attributes_per_link: 0,
        });
        span.set_attributes(attributes(5));
        for _ in 0..3 {
            span.add_event("event", attributes(3));
            span.add_link(SpanContext::NONE, attributes(2));
        }
        span.end();
        let data = kept.only();
        assert_eq!((data.attributes.len(), data.dropped_attributes_count), (2, 3));
        assert_eq!((data.events.len(), data.events.dropped_count), (1, 2));
        assert_eq!((data.events[0].attributes.len(), data.events[0].dropped_attributes_count), (1, 2));
        assert_eq!((data.links.len(), data.links.dropped_count), (1, 2));
        assert_eq!((data.links[0].attributes.len(), data.links[0].dropped_attributes_count), (0, 2));
    }

    #[test]
    fn the_last_error_counts_and_unset_says_nothing() {
        let (mut span, kept) = span(SpanLimits::default());
        span.set_status(Status::error("z"));
        span.set_status(Status::error("a"));
        span.set_status(Status::Unset);
        span.end();
        assert_eq!(kept.only().status, Status::error("a"));
    }

    #[test]
    fn ok_is_final() {
        let (mut span, kept) = span(SpanLimits::default());
        span.set_status(Status::error("early"));
        span.set_status(Status::Ok);
        span.set_status(Status::error("late"));
        span.end();
        assert_eq!(kept.only().status, Status::Ok);
    }

    #[test]
    fn a_key_that_is_set_twice_is_kept_once_with_its_last_value() {
        let (mut span, kept) = span(SpanLimits::default());
        span.set_attributes([KeyValue::new("acme.a", 1), KeyValue::new("acme.b", 2), KeyValue::new("acme.a", 3)]);
        span.end();
        assert_eq!(kept.only().attributes, [KeyValue::new("acme.a", 3), KeyValue::new("acme.b", 2)]);
    }

    #[test]
    fn a_key_that_is_set_again_and_again_takes_the_room_of_one() {
        let (mut span, kept) = span(SpanLimits { max_attributes_per_span: 3, ..SpanLimits::default() });
        span.set_attribute(KeyValue::new("acme.first", 0));
        for n in 0..10 {
            span.set_attribute(KeyValue::new("acme.progress", n));
        }
        span.set_attributes([KeyValue::new("acme.result", 1), KeyValue::new("acme.over", 1)]);
        span.set_attributes([KeyValue::new("acme.first", 1), KeyValue::new("acme.over", 2)]);
        span.end();
        let data = kept.only();
        let expected = [("acme.first", 1), ("acme.progress", 9), ("acme.result", 1)];
        assert_eq!(data.attributes, expected.map(|(key, value)| KeyValue::new(key, value)));
        assert_eq!(data.dropped_attributes_count, 2);
    }

    #[test]
    fn a_span_that_has_ended_takes_nothing_and_ends_once() {
        let (mut span, kept) = span(SpanLimits::default());
        span.update_name("renamed");
        assert!(span.is_recording());
        assert_eq!(span.span_context().span_id(), SpanId::from(2));
        span.end();
        assert!(!span.is_recording());
        span.set_attribute(KeyValue::new("acme.late", 1));
        span.add_event("late", Vec::new());
        span.add_link(SpanContext::NONE, Vec::new());
        span.set_status(Status::Ok);
        span.update_name("late");
        span.end();
        drop(span);
        let data = kept.only();
        assert_eq!((data.name.as_ref(), data.span_context.span_id()), ("renamed", SpanId::from(2)));
        assert!(data.attributes.is_empty() && data.events.is_empty() && data.links.is_empty());
    }

    #[test]
    fn a_span_on_a_used_node_has_nothing_of_the_one_before() {
        let (mut first, kept) = span(SpanLimits::default());
        first.set_attributes(attributes(3));
        first.add_event("event", Vec::new());
        first.set_status(Status::error("failed"));
        first.update_name("first");
        first.end();
        kept.only();
        let (mut second, kept) = span(SpanLimits::default());
        second.end();
        let data = kept.only();
        assert!(data.attributes.is_empty() && data.events.is_empty());
        assert_eq!((data.status, data.name.as_ref()), (Status::Unset, "test"));
    }

    #[test]
    fn a_span_that_nobody_takes_leaves_nothing_to_the_next() {
        let limits = Limits { queue: 10, batch: 10, delay: Duration::from_secs(1) };
        let lanes = Arc::new(Lanes::new(Arc::new(Intake::new(limits))));
        let mut recording_only = start(Out::Lanes(lanes.clone()), SpanLimits::default(), TraceFlags::NOT_SAMPLED);
        recording_only.set_attribute(KeyValue::new("acme.a", 1));
        recording_only.update_name("nobody's");
        recording_only.end();
        assert_eq!(lanes.len(), 0);
        let (mut next, kept) = span(SpanLimits::default());
        next.end();
        let data = kept.only();
        assert!(data.attributes.is_empty());
        assert_eq!(data.name, "test");
    }

    #[test]
    fn a_span_may_last_longer_than_fits_beside_it() {
        for seconds in [1, 4, 5, 100_000] {
            let (mut span, kept) = span(SpanLimits::default());
            span.set_attribute(KeyValue::new("acme.a", 1));
            let end = SystemTime::now() + Duration::from_secs(seconds);
            span.end_with_timestamp(end);
            let data = kept.only();
            assert_eq!(clock::nanos(data.end_time), clock::nanos(end));
            assert_eq!((data.attributes.len(), data.status), (1, Status::Unset));
        }
        let (mut span, kept) = span(SpanLimits::default());
        span.end_with_timestamp(SystemTime::UNIX_EPOCH + Duration::from_secs(1));
        let data = kept.only();
        assert_eq!(data.end_time, data.start_time, "before it began");
    }
}
