//! Parents, links and the sampler.

use super::{be_slow, inner, pause};
use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::trace::{Link, SpanContext, SpanKind, TraceContextExt as _, TraceId, TraceState};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::{Sampler, SamplingDecision, SamplingResult, ShouldSample};
use otel_runtime::testing::{self, Recorder, assert_child_of, assert_no_parent};
use otel_runtime::{carry_fn, current_span_context, span, traced};
use std::pin::{Pin, pin};
use std::sync::{Arc, Mutex};
use std::task::{self, Waker};

fn poll(future: Pin<&mut impl Future>) -> bool {
    future.poll(&mut task::Context::from_waker(Waker::noop())).is_ready()
}

/// The parent is the span that was current when the call began.
#[test]
fn a_future_that_wanders_stays_where_it_was_polled_first() {
    #[traced(min_duration = "2ms", baggage("tenant.id"))]
    async fn wanders() {
        pause().await;
        be_slow();
    }
    #[traced(min_duration = "2ms")]
    async fn is_dropped() {
        pause().await;
    }
    let recorder = testing::record();
    let mut future = pin!(wanders());
    let mut dropped = Box::pin(is_dropped());
    span!("first", {
        let tenant = Context::current_with_baggage([KeyValue::new("tenant.id", "acme")]).attach();
        assert!(!poll(future.as_mut()));
        assert!(!poll(dropped.as_mut()));
        drop(tenant);
    });
    span!("second", {
        assert!(poll(future.as_mut()));
        drop(dropped);
    });
    assert_child_of(&recorder.span("wanders"), &recorder.span("first"));
    assert_child_of(&recorder.span("is_dropped"), &recorder.span("first"));
    assert_eq!(recorder.span("wanders").attribute("tenant.id").as_deref(), Some("acme"));
}

#[test]
fn relations_are_those_of_other_spans() {
    #[traced(min_duration = "2ms", parent = parent)]
    fn elsewhere(parent: &Context) -> SpanContext {
        be_slow();
        current_span_context()
    }
    #[traced(min_duration = "2ms", new_root, link_from = link)]
    fn apart(link: &SpanContext) {
        be_slow();
    }
    #[traced(min_duration = "2ms")]
    fn alone() {
        inner();
        be_slow();
    }
    let recorder = testing::record();
    alone();
    assert_no_parent(&recorder.span("alone"));
    assert_no_parent(&recorder.span("inner"));
    let other = span!("other", { Context::current() });
    let (outer, seen) = span!("outer", {
        let seen = elsewhere(&other);
        apart(other.span().span_context());
        (current_span_context(), seen)
    });
    assert_eq!(outer, seen);
    assert_child_of(&recorder.span("elsewhere"), &recorder.span("other"));
    let apart = recorder.span("apart");
    assert_no_parent(&apart);
    let links: Vec<_> = apart.links.iter().map(|link| link.span_context.span_id()).collect();
    assert_eq!(links, [outer.span_id(), other.span().span_context().span_id()]);
}

#[tokio::test]
async fn spawned_work_goes_to_the_enclosing_span() {
    #[traced(min_duration = "2ms")]
    async fn spawns() {
        tokio::spawn(async { inner() }).await.expect("it does not panic");
        std::thread::spawn(carry_fn(inner)).join().expect("it does not panic");
        be_slow();
    }
    let recorder = testing::record();
    span!("outer", async { spawns().await }).await;
    let spans = recorder.spans();
    let outer = recorder.span("outer");
    let inner: Vec<_> = spans.iter().filter(|span| span.name == "inner").collect();
    assert_eq!(inner.len(), 2);
    for inner in inner {
        assert_child_of(inner, &outer);
    }
    assert_child_of(&recorder.span("spawns"), &outer);
}

#[test]
fn the_sampler_is_asked_when_the_call_was_slow() {
    #[derive(Debug, Clone, Default)]
    struct Asked(Arc<Mutex<Vec<String>>>);
    impl ShouldSample for Asked {
        fn should_sample(
            &self,
            _: Option<&Context>,
            _: TraceId,
            name: &str,
            _: &SpanKind,
            attributes: &[KeyValue],
            _: &[Link],
        ) -> SamplingResult {
            let attributes: Vec<String> = attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
            let mut asked = self.0.lock().expect("nobody panics under it");
            asked.push(format!("{name} [{}]", attributes.join(", ")));
            SamplingResult { decision: SamplingDecision::Drop, attributes: Vec::new(), trace_state: TraceState::NONE }
        }
    }
    #[traced(min_duration = "1h", start_attrs("acme.n" = n))]
    fn fast(n: u64) {}
    #[traced(min_duration = "2ms", start_attrs("acme.n" = n), attrs("acme.flag" = true))]
    fn slow(n: u64) {
        be_slow();
    }
    let asked = Asked::default();
    let recorder = Recorder::builder().sampler(asked.clone()).start();
    fast(1);
    slow(2);
    assert_eq!(*asked.0.lock().expect("nobody panics under it"), ["slow [acme.flag=true, acme.n=2]"]);
    assert!(recorder.spans().is_empty());
}

#[test]
fn an_unsampled_parent_has_no_slow_children() {
    #[traced(min_duration = "2ms")]
    fn slow() -> SpanContext {
        be_slow();
        current_span_context()
    }
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    let (outer, seen) = span!("outer", { (current_span_context(), slow()) });
    assert!(outer.is_valid());
    assert_eq!(outer, seen);
    assert!(recorder.spans().is_empty());
}
