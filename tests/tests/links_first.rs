//! `sampler::links_first`: a root is sampled as the spans that it is linked to.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::global;
use otel_runtime::opentelemetry::trace::{SpanContext, SpanId, TraceFlags, TraceId, TraceState};
use otel_runtime::propagators::TraceContext;
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{sampler, span, traced};

fn remote(number: u64, sampled: bool) -> SpanContext {
    let flags = TraceFlags::default().with_sampled(sampled);
    SpanContext::new(TraceId::from(u128::from(number)), SpanId::from(number), flags, true, TraceState::NONE)
}

fn recorder(inner: Sampler) -> Recorder {
    Recorder::builder().sampler(sampler::links_first(inner)).start()
}

#[traced(kind = "consumer", links_from = batch)]
fn process(batch: &[SpanContext]) {
    inner();
}

#[traced]
fn inner() {}

const KEPT: &str = "process consumer\n  inner\n";

#[test]
fn one_sampled_link_keeps_the_batch() {
    for sampled in [vec![true], vec![false, true], vec![true, false], vec![false, false, true, false]] {
        let recorder = recorder(Sampler::AlwaysOff);
        let batch: Vec<SpanContext> = (1..).zip(&sampled).map(|(n, sampled)| remote(n, *sampled)).collect();
        process(&batch);
        assert_eq!(recorder.spans().len(), 2, "{sampled:?}");
        assert_eq!(recorder.span("process").links.len(), sampled.len(), "all are linked");
        testing::assert_no_parent(&recorder.span("process"));
    }
}

#[test]
fn links_to_nothing_that_is_sampled_drop_the_root_and_its_children() {
    for batch in [vec![remote(1, false)], vec![remote(1, false), remote(2, false)]] {
        let recorder = recorder(Sampler::AlwaysOn);
        process(&batch);
        assert_eq!(recorder.tree(), "");
    }
}

#[test]
fn without_a_valid_link_the_inner_sampler_decides() {
    for batch in [vec![], vec![SpanContext::NONE]] {
        let on = recorder(Sampler::AlwaysOn);
        process(&batch);
        assert_eq!(on.tree(), KEPT);
        drop(on);
        let off = recorder(Sampler::AlwaysOff);
        process(&batch);
        assert_eq!(off.tree(), "");
    }
}

#[test]
fn children_follow_their_parent_whatever_they_are_linked_to() {
    let recorder = recorder(Sampler::AlwaysOn);
    span!("request", { process(&[remote(1, false)]) });
    assert_eq!(recorder.spans().len(), 3);
    recorder.clear();
    #[traced(parent = parent)]
    fn under(parent: &SpanContext) {
        process(&[remote(1, true)]);
    }
    under(&remote(2, false));
    assert_eq!(recorder.tree(), "");
}

/// Asked for every span, it leaves those with a parent to the inner sampler.
#[test]
fn unwrapped_it_decides_for_roots_alone() {
    let recorder = Recorder::builder().sampler_unwrapped(sampler::links_first(Sampler::AlwaysOff)).start();
    process(&[remote(1, true)]);
    assert_eq!(recorder.spans().len(), 1, "and not the child");
}

/// Its link is a stranger's, who would decide what we keep.
#[test]
fn a_public_endpoint_is_not_sampled_by_its_caller() {
    global::set_text_map_propagator(TraceContext::new());
    #[traced(kind = "server", parent_from = headers, public_endpoint)]
    fn serve(headers: &[(&str, &str)]) {}
    let header = |flags: &str| format!("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-{flags}");
    let off = recorder(Sampler::AlwaysOff);
    serve(&[("traceparent", &header("01"))]);
    assert_eq!(off.tree(), "");
    drop(off);
    let on = recorder(Sampler::AlwaysOn);
    serve(&[("traceparent", &header("00"))]);
    assert_eq!(on.span("serve").links.len(), 1);
}

#[tokio::test]
async fn work_that_is_carried_as_a_link_is_kept_with_its_spawner() {
    #[traced(links_from = batch, carry = "link")]
    fn request(batch: &[SpanContext], done: tokio::sync::oneshot::Sender<()>) {
        tokio::spawn(async move {
            span!("refresh", {});
            done.send(())
        });
    }
    let recorder = recorder(Sampler::AlwaysOff);
    let (done, is_done) = tokio::sync::oneshot::channel();
    request(&[remote(1, true)], done);
    is_done.await.unwrap();
    assert_eq!(recorder.tree(), "request -> (not recorded)\nrefresh -> request\n");
}

/// A cron job: a trace of its own for each run, linked to whoever has left the records that it finds.
struct Record {
    left_by: SpanContext,
}

#[traced(name = "nightly settlement", new_root, links_from = records.iter().map(|record| &record.left_by))]
fn settle(records: &[Record]) -> usize {
    records.iter().map(settle_one).sum()
}

#[traced]
fn settle_one(record: &Record) -> usize {
    usize::from(record.left_by.is_valid())
}

#[test]
fn a_cron_job_is_kept_when_one_of_its_records_is() {
    let records = |sampled: &[bool]| -> Vec<Record> {
        (1..).zip(sampled).map(|(n, sampled)| Record { left_by: remote(n, *sampled) }).collect()
    };
    let recorder = recorder(Sampler::AlwaysOff);
    assert_eq!(settle(&records(&[false, true, false])), 3);
    let run = recorder.span("nightly settlement");
    assert_eq!(run.links.len(), 3);
    testing::assert_no_parent(&run);
    assert_eq!(recorder.spans().len(), 4, "the run and its records");
    recorder.clear();
    assert_eq!(settle(&records(&[false, false])), 2);
    assert_eq!(settle(&[]), 0);
    assert_eq!(recorder.tree(), "");
}

/// The scheduler's tick is left and linked, too: a job that a sampled tick starts is kept.
#[test]
fn a_new_root_is_kept_with_the_span_that_it_leaves() {
    let recorder = Recorder::builder().sampler(sampler::links_first(Sampler::AlwaysOn)).start();
    span!("tick", { settle(&[]) });
    assert_eq!(recorder.tree(), "tick\nnightly settlement -> tick\n");
}
