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
