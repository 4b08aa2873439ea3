//! The test kit itself: what it records, and what it says when an assertion fails.

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{TraceContextExt as _, Tracer as _, TracerProvider as _};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{carry, event, is_recording, link_from, record, set_span_name, set_status, traced};
use std::panic::{AssertUnwindSafe, catch_unwind};

#[traced(kind = "producer")]
fn send() -> Context {
    Context::current()
}

#[traced(kind = "consumer", link_from = from)]
fn process(from: &Context) {}

#[traced(attrs("acme.b" = 2, "acme.a" = true))]
fn outer() {
    inner();
    event!("halfway", "acme.n" = 1);
}

#[traced]
fn inner() {
    set_span_name("renamed");
    set_status(opentelemetry::trace::Status::error("on purpose"));
}

#[traced]
fn records() -> bool {
    is_recording()
}

fn message(case: impl FnOnce()) -> String {
    let payload = catch_unwind(AssertUnwindSafe(case)).expect_err("the assertion fails");
    payload.downcast_ref::<String>().cloned().unwrap_or_default()
}

#[test]
fn trees_show_what_happened_and_nothing_that_varies() {
    let recorder = testing::record();
    let sent = send();
    process(&sent);
    outer();
    assert_eq!(
        recorder.tree(),
        "send producer\n\
         process consumer -> send\n\
         outer {acme.a: true, acme.b: 2}\n\
         \x20 * halfway {acme.n: 1}\n\
         \x20 renamed ! \"on purpose\"\n"
    );
    recorder.clear();
    assert_eq!(recorder.tree(), "");
    assert!(link_from(&sent).is_some());
}

#[test]
fn spans_that_end_inside_an_executor_of_futures_are_recorded() {
    let recorder = testing::record();
    futures_executor::block_on(async { outer() });
    assert_eq!(recorder.spans().len(), 2);
}

#[test]
fn relations_hold_or_the_message_shows_the_tree() {
    let recorder = testing::record();
    let sent = send();
    process(&sent);
    outer();
    let (producer, process) = (recorder.span("send"), recorder.span("process"));
    let (outer, renamed) = (recorder.span("outer"), recorder.span("renamed"));
    testing::assert_linked(&process, &producer);
    testing::assert_child_of(&renamed, &outer);
    testing::assert_no_parent(&outer);
    let tree = recorder.tree();
    let says = |text: &str, case: &dyn Fn()| {
        let message = message(case);
        assert!(message.contains(text) && message.contains(&tree), "{message}");
    };
    says("`outer` is not linked to `send`", &|| testing::assert_linked(&outer, &producer));
    says("`send` is not a child of `outer` (another trace)", &|| testing::assert_child_of(&producer, &outer));
    says("`outer` is not a child of `renamed` in", &|| testing::assert_child_of(&outer, &renamed));
    says("`renamed` has a parent", &|| testing::assert_no_parent(&renamed));
    says("expected one span `nobody`, found 0", &|| drop(recorder.span("nobody")));
}

#[test]
fn two_spans_of_a_name_are_not_one() {
    let recorder = testing::record();
    send();
    send();
    assert!(message(|| drop(recorder.span("send"))).contains("expected one span `send`, found 2"));
    assert_eq!(recorder.spans().len(), 2);
}

#[test]
fn a_link_inside_the_same_trace_is_no_relation_across_a_queue() {
    #[traced]
    fn both() {
        process(&send());
    }
    let recorder = testing::record();
    both();
    let text = message(|| testing::assert_linked(&recorder.span("process"), &recorder.span("send")));
    assert!(text.contains("in its trace, too"), "{text}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn recording_follows_carried_work_and_a_context_that_is_attached() {
    let recorder = testing::record();
    tokio::spawn(carry(async { outer() })).await.unwrap();
    tokio::spawn(async { outer() }).await.unwrap();
    assert_eq!(recorder.spans().len(), 2, "only the carried task is recorded");
    let context = recorder.context();
    std::thread::spawn(move || {
        let _attached = context.attach();
        outer();
    })
    .join()
    .unwrap();
    assert_eq!(recorder.spans().len(), 4);
}

#[test]
fn recording_ends_with_the_recorder_and_recorders_nest() {
    let first = testing::record();
    {
        let second = testing::record();
        send();
        assert_eq!(second.spans().len(), 1);
    }
    assert_eq!(first.spans().len(), 0);
    send();
    assert_eq!(first.spans().len(), 1);
    assert!(records());
    drop(first);
    assert!(!records());
    assert!(!is_recording());
    record!("acme.nobody" = unreachable());
}

fn unreachable() -> u8 {
    panic!("evaluated for nobody")
}

#[test]
fn samplers_and_other_tracers_join_in() {
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    outer();
    assert_eq!(recorder.tree(), "");
    let recorder = testing::record();
    let tracer = recorder.provider().tracer("by hand");
    tracer.in_span("by hand", |context| {
        assert!(context.span().span_context().is_sampled());
        outer();
    });
    assert!(recorder.tree().starts_with("by hand\n  outer"));
}
