//! What goes to the exporter beside a span: as many attributes and links as there may be.

use crate::kept::Kept;
use opentelemetry::trace::{Link, SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use opentelemetry::{Context, KeyValue, Value};
use otel_runtime::traced;

const SPANS: usize = 400;
/// More than go beside a span, and with the others less than the specification's limit.
const MOST_LINKS: usize = 70;
const LATER_LINKS: usize = 5;
const MOST_ATTRIBUTES: usize = 20;

fn linked(span: usize, link: usize) -> SpanContext {
    let trace = TraceId::from(u128::try_from(span + 1).unwrap());
    SpanContext::new(trace, SpanId::from(u64::try_from(link + 1).unwrap()), TraceFlags::SAMPLED, true, TraceState::NONE)
}

fn links(span: usize) -> Vec<Link> {
    let link = |link| Link::new(linked(span, link), vec![KeyValue::new("acme.link", 1)], 0);
    (0..span % MOST_LINKS).map(link).collect()
}

#[traced(kind = "consumer", links_from = links(span), start_attrs("acme.early" = span), attrs("acme.span" = span))]
fn consume(span: usize) {
    let context = Context::current();
    for link in 0..span % LATER_LINKS {
        context.span().add_link(linked(span, MOST_LINKS + link), Vec::new());
    }
    for attribute in 0..span % MOST_ATTRIBUTES {
        context.span().set_attribute(KeyValue::new(format!("acme.{attribute}"), i64::try_from(attribute).unwrap()));
    }
}

#[traced]
fn root() {
    (0..SPANS).for_each(consume);
}

pub(crate) fn attributes_and_links_stay_with_their_span() {
    let (kept, telemetry) = Kept::installed();
    root();
    telemetry.force_flush().unwrap();
    let spans = kept.taken();
    assert_eq!(spans.len(), SPANS + 1);
    for (span, data) in spans.iter().filter(|data| data.name == "consume").enumerate() {
        let late = (0..span % LATER_LINKS).map(|link| linked(span, MOST_LINKS + link));
        let expected: Vec<_> = links(span).into_iter().map(|link| link.span_context).chain(late).collect();
        let found: Vec<_> = data.links.links.iter().map(|link| link.span_context.clone()).collect();
        assert_eq!(found, expected, "the links of span {span}");
        assert_eq!(data.links.dropped_count, 0);
        let with_attribute = data.links.links.iter().filter(|link| link.attributes.len() == 1).count();
        assert_eq!(with_attribute, span % MOST_LINKS);
        let mut expected = vec![("acme.early".to_owned(), span), ("acme.span".to_owned(), span)];
        expected.extend((0..span % MOST_ATTRIBUTES).map(|n| (format!("acme.{n}"), n)));
        let as_text = |(key, value): &(String, usize)| (key.clone(), Value::I64(i64::try_from(*value).unwrap()));
        let found: Vec<_> = data.attributes.iter().map(|found| (found.key.to_string(), found.value.clone())).collect();
        assert_eq!(found, expected.iter().map(as_text).collect::<Vec<_>>(), "the attributes of span {span}");
    }
}
