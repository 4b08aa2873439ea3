//! The span itself: [Trace API, Span](https://opentelemetry.io/docs/specs/otel/trace/api/#span), with the
//! limits of the SDK.

use super::Sink;
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, Span, SpanContext, Status};
use opentelemetry_sdk::trace::SpanData;
use std::borrow::Cow;
use std::sync::Arc;
use std::time::SystemTime;

pub(super) struct ChildSpan {
    /// What it is known by after its end, too.
    context: SpanContext,
    /// Until it ends.
    data: Option<SpanData>,
    sink: Arc<Sink>,
}

impl ChildSpan {
    #[inline]
    pub(super) fn new(data: SpanData, sink: Arc<Sink>) -> Self {
        ChildSpan { context: data.span_context.clone(), data: Some(data), sink }
    }
}

/// How many of `count` attributes are over the limit of an event or link.
fn over(count: usize, limit: u32) -> (usize, u32) {
    let limit = usize::try_from(limit).unwrap_or(usize::MAX);
    (limit, u32::try_from(count.saturating_sub(limit)).unwrap_or(u32::MAX))
}

fn is_full(count: usize, limit: u32) -> bool {
    u32::try_from(count).is_ok_and(|count| count >= limit)
}

impl Span for ChildSpan {
    fn add_event_with_timestamp<T>(&mut self, name: T, timestamp: SystemTime, mut attributes: Vec<KeyValue>)
    where
        T: Into<Cow<'static, str>>,
    {
        let Some(data) = &mut self.data else { return };
        if is_full(data.events.len(), self.sink.limits.max_events_per_span) {
            data.events.dropped_count += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), self.sink.limits.max_attributes_per_event);
        attributes.truncate(limit);
        data.events.events.push(Event::new(name, timestamp, attributes, dropped));
    }

    fn span_context(&self) -> &SpanContext {
        &self.context
    }

    fn is_recording(&self) -> bool {
        self.data.is_some()
    }

    fn set_attribute(&mut self, attribute: KeyValue) {
        let Some(data) = &mut self.data else { return };
        if is_full(data.attributes.len(), self.sink.limits.max_attributes_per_span) {
            data.dropped_attributes_count += 1;
        } else {
            data.attributes.push(attribute);
        }
    }

    fn set_status(&mut self, status: Status) {
        let Some(data) = &mut self.data else { return };
        // Ok is final; among errors the last one counts; unset says nothing.
        if data.status != Status::Ok && status != Status::Unset {
            data.status = status;
        }
    }

    fn update_name<T>(&mut self, new_name: T)
    where
        T: Into<Cow<'static, str>>,
    {
        if let Some(data) = &mut self.data {
            data.name = new_name.into();
        }
    }

    fn add_link(&mut self, span_context: SpanContext, mut attributes: Vec<KeyValue>) {
        let Some(data) = &mut self.data else { return };
        if is_full(data.links.len(), self.sink.limits.max_links_per_span) {
            data.links.dropped_count += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), self.sink.limits.max_attributes_per_link);
        attributes.truncate(limit);
        data.links.links.push(Link::new(span_context, attributes, dropped));
    }

    fn end_with_timestamp(&mut self, timestamp: SystemTime) {
        if let Some(mut data) = self.data.take() {
            data.end_time = timestamp;
            self.sink.take(data);
        }
    }
}

impl Drop for ChildSpan {
    fn drop(&mut self) {
        if self.data.is_some() {
            self.end();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use opentelemetry::InstrumentationScope;
    use opentelemetry::trace::{SpanId, SpanKind, TraceFlags, TraceId, TraceState};
    use opentelemetry_sdk::trace::{SpanEvents, SpanLimits, SpanLinks};

    fn span(limits: SpanLimits) -> ChildSpan {
        let scope = InstrumentationScope::builder("test").build();
        let context = SpanContext::new(TraceId::from(1), SpanId::from(2), TraceFlags::SAMPLED, false, TraceState::NONE);
        let now = SystemTime::now();
        let data = SpanData {
            span_context: context,
            parent_span_id: SpanId::from(3),
            parent_span_is_remote: false,
            span_kind: SpanKind::Internal,
            name: "test".into(),
            start_time: now,
            end_time: now,
            attributes: Vec::new(),
            dropped_attributes_count: 0,
            events: SpanEvents::default(),
            links: SpanLinks::default(),
            status: Status::Unset,
            instrumentation_scope: scope.clone(),
        };
        ChildSpan::new(data, Arc::new(Sink { scope, batches: Vec::new(), limits }))
    }

    fn recorded(span: &ChildSpan) -> &SpanData {
        span.data.as_ref().expect("the span has not ended")
    }

    fn attributes(count: i64) -> Vec<KeyValue> {
        (0..count).map(|n| KeyValue::new(format!("acme.{n}"), n)).collect()
    }

    #[test]
    fn what_is_over_a_limit_is_dropped_and_counted() {
        let mut span = span(SpanLimits {
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
        let data = recorded(&span);
        assert_eq!((data.attributes.len(), data.dropped_attributes_count), (2, 3));
        assert_eq!((data.events.len(), data.events.dropped_count), (1, 2));
        assert_eq!((data.events[0].attributes.len(), data.events[0].dropped_attributes_count), (1, 2));
        assert_eq!((data.links.len(), data.links.dropped_count), (1, 2));
        assert_eq!((data.links[0].attributes.len(), data.links[0].dropped_attributes_count), (0, 2));
    }

    #[test]
    fn ok_is_final_and_the_last_error_counts() {
        let mut span = span(SpanLimits::default());
        span.set_status(Status::error("z"));
        span.set_status(Status::error("a"));
        span.set_status(Status::Unset);
        assert_eq!(recorded(&span).status, Status::error("a"));
        span.set_status(Status::Ok);
        span.set_status(Status::error("late"));
        assert_eq!(recorded(&span).status, Status::Ok);
    }

    #[test]
    fn a_span_that_has_ended_is_known_and_takes_nothing() {
        let mut span = span(SpanLimits::default());
        span.update_name("renamed");
        assert_eq!(recorded(&span).name, "renamed");
        assert!(span.is_recording());
        span.end();
        assert!(!span.is_recording());
        span.set_attribute(KeyValue::new("acme.late", 1));
        span.add_event("late", Vec::new());
        span.add_link(SpanContext::NONE, Vec::new());
        span.set_status(Status::Ok);
        span.update_name("late");
        span.end();
        assert!(span.data.is_none());
        assert_eq!(span.span_context().span_id(), SpanId::from(2));
    }
}
