//! The span itself: [Trace API, Span](https://opentelemetry.io/docs/specs/otel/trace/api/#span), with the
//! limits of the SDK.

use super::Sink;
use super::record::{Open, Rare, Record, literals};
use crate::site::Site;
use opentelemetry::KeyValue;
use opentelemetry::trace::{Event, Link, Span, SpanContext, Status};
use std::borrow::Cow;
use std::time::SystemTime;

pub(super) struct ChildSpan {
    /// What it is known by after its end, too.
    context: SpanContext,
    /// Until it ends.
    open: Option<Open>,
}

impl ChildSpan {
    #[inline]
    pub(super) fn new(context: SpanContext, parent: &SpanContext, site: &'static Site, sink: &'static Sink) -> Self {
        let open = Open {
            site,
            parent: parent.span_id(),
            parent_is_remote: parent.is_remote(),
            start: SystemTime::now(),
            attributes: Vec::new(),
            status: Status::Unset,
            rare: None,
            sink,
        };
        ChildSpan { context, open: Some(open) }
    }
}

impl Open {
    fn rare(&mut self) -> &mut Rare {
        self.rare.get_or_insert_default()
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
        let Some(open) = &mut self.open else { return };
        let limits = open.sink.limits;
        let rare = open.rare();
        if is_full(rare.events.len(), limits.max_events_per_span) {
            rare.dropped_events += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), limits.max_attributes_per_event);
        attributes.truncate(limit);
        rare.events.push(Event::new(name, timestamp, attributes, dropped));
    }

    fn span_context(&self) -> &SpanContext {
        &self.context
    }

    fn is_recording(&self) -> bool {
        self.open.is_some()
    }

    fn set_attribute(&mut self, attribute: KeyValue) {
        let Some(open) = &mut self.open else { return };
        if is_full(literals(open.site) + open.attributes.len(), open.sink.limits.max_attributes_per_span) {
            open.rare().dropped_attributes += 1;
        } else {
            open.attributes.push(attribute);
        }
    }

    fn set_status(&mut self, status: Status) {
        let Some(open) = &mut self.open else { return };
        // Ok is final; among errors the last one counts; unset says nothing.
        if open.status != Status::Ok && status != Status::Unset {
            open.status = status;
        }
    }

    fn update_name<T>(&mut self, new_name: T)
    where
        T: Into<Cow<'static, str>>,
    {
        if let Some(open) = &mut self.open {
            open.rare().name = Some(new_name.into());
        }
    }

    fn add_link(&mut self, span_context: SpanContext, mut attributes: Vec<KeyValue>) {
        let Some(open) = &mut self.open else { return };
        let limits = open.sink.limits;
        let rare = open.rare();
        if is_full(rare.links.len(), limits.max_links_per_span) {
            rare.dropped_links += 1;
            return;
        }
        let (limit, dropped) = over(attributes.len(), limits.max_attributes_per_link);
        attributes.truncate(limit);
        rare.links.push(Link::new(span_context, attributes, dropped));
    }

    fn end_with_timestamp(&mut self, timestamp: SystemTime) {
        if let Some(open) = self.open.take() {
            open.sink.take(Record { context: self.context.clone(), end: timestamp, open });
        }
    }
}

impl Drop for ChildSpan {
    fn drop(&mut self) {
        if self.open.is_some() {
            self.end();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::Source;
    use opentelemetry::InstrumentationScope;
    use opentelemetry::trace::{SpanId, TraceFlags, TraceId, TraceState};
    use opentelemetry_sdk::trace::{SpanData, SpanLimits};

    static SITE: Site =
        Site::new("test", Source { module: "test", file: "test", line: 1, package: None, version: None });

    fn span(limits: SpanLimits) -> ChildSpan {
        let scope = InstrumentationScope::builder("test").build();
        let context = SpanContext::new(TraceId::from(1), SpanId::from(2), TraceFlags::SAMPLED, false, TraceState::NONE);
        let parent = SpanContext::new(TraceId::from(1), SpanId::from(3), TraceFlags::SAMPLED, false, TraceState::NONE);
        ChildSpan::new(
            context,
            &parent,
            &SITE,
            Box::leak(Box::new(Sink { scope, batches: Vec::new(), lanes: None, limits })),
        )
    }

    /// What would be exported if it ended now.
    fn recorded(span: &mut ChildSpan) -> SpanData {
        let open = span.open.take().expect("the span has not ended");
        let copy = Open {
            attributes: open.attributes.clone(),
            status: open.status.clone(),
            rare: open.rare.as_ref().map(|rare| {
                Box::new(Rare {
                    name: rare.name.clone(),
                    events: rare.events.clone(),
                    links: rare.links.clone(),
                    ..**rare
                })
            }),
            ..open
        };
        span.open = Some(open);
        Record { context: span.context.clone(), end: SystemTime::now(), open: copy }.into_data()
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
        let data = recorded(&mut span);
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
        assert_eq!(recorded(&mut span).status, Status::error("a"));
        span.set_status(Status::Ok);
        span.set_status(Status::error("late"));
        assert_eq!(recorded(&mut span).status, Status::Ok);
    }

    #[test]
    fn a_span_that_has_ended_is_known_and_takes_nothing() {
        let mut span = span(SpanLimits::default());
        span.update_name("renamed");
        assert_eq!(recorded(&mut span).name, "renamed");
        assert!(span.is_recording());
        span.end();
        assert!(!span.is_recording());
        span.set_attribute(KeyValue::new("acme.late", 1));
        span.add_event("late", Vec::new());
        span.add_link(SpanContext::NONE, Vec::new());
        span.set_status(Status::Ok);
        span.update_name("late");
        span.end();
        assert!(span.open.is_none());
        assert_eq!(span.span_context().span_id(), SpanId::from(2));
    }
}
