//! Spans of every kind.

use futures_util::{FutureExt as _, Stream, StreamExt as _, stream};
use otel_runtime::opentelemetry::baggage::BaggageExt as _;
use otel_runtime::opentelemetry::trace::{
    Link, Span as _, SpanContext, SpanId, Status, TraceContextExt as _, TraceFlags, TraceId, TraceState, Tracer as _,
};
use otel_runtime::opentelemetry::{Context, KeyValue, global};
use otel_runtime::{carry_context, carry_fn, event, record, recording_only, set_span_name, set_status, span, traced};
use std::collections::HashMap;
use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{self, Waker};
use std::time::{Duration, SystemTime};

pub(crate) type Scene = (&'static str, fn());

pub(crate) const ALL: &[Scene] = &[
    ("roots and children", roots_and_children),
    ("remote parents", remote_parents),
    ("an ambient remote parent", ambient_remote_parent),
    ("new roots and links", new_roots_and_links),
    ("attributes", attributes),
    ("messaging", messages),
    ("events", events),
    ("outcomes", outcomes),
    ("outcomes of futures", outcomes_of_futures),
    ("streams", streams),
    ("leaves", leaves),
    ("slow calls", slow_calls),
    ("spawned", spawned),
    ("third parties", third_parties),
    ("third parties later", third_parties_later),
    ("beside the SDK", beside_the_sdk),
    ("sampled otherwise", sampled_otherwise),
    ("a key that is set twice", a_key_that_is_set_twice),
    ("the last of several errors", last_of_several_errors),
    ("an end before the start", end_before_the_start),
];

pub(crate) fn stranger(id: u64, flags: u8) -> SpanContext {
    let state = TraceState::from_key_value([("vendor", "1"), ("other", "2")]).unwrap_or_default();
    SpanContext::new(TraceId::from(u128::from(id)), SpanId::from(id), TraceFlags::new(flags), true, state)
}

fn headers(id: u64, flags: u8) -> HashMap<String, String> {
    HashMap::from([
        ("traceparent".to_owned(), format!("00-{id:032x}-{id:016x}-{flags:02x}")),
        ("tracestate".to_owned(), "vendor=1,other=2".to_owned()),
    ])
}

fn number(value: i64) -> i64 {
    value
}

#[traced]
fn plain() {}

#[traced(kind = "client", attrs("acme.text" = "literal", "acme.number" = 7, "acme.float" = 0.5, "acme.is" = true))]
fn literals() {
    plain();
}

#[traced(kind = "server")]
async fn asynchronous() {
    literals();
    std::future::ready(()).await;
    set_span_name("renamed");
    plain();
}

fn roots_and_children() {
    plain();
    literals();
    asynchronous().now_or_never();
    span!("outer", kind = "client", attrs("acme.n" = number(1)), {
        span!("inner", kind = "server", {
            plain();
        });
    });
}

#[traced(kind = "server", parent_from = headers)]
fn serve(headers: &HashMap<String, String>) {
    literals();
}

#[traced(kind = "server", parent_from = headers, public_endpoint)]
fn serve_public(headers: &HashMap<String, String>) {
    plain();
}

#[traced(parent = parent)]
fn under(parent: &SpanContext) {
    plain();
}

fn remote_parents() {
    for (id, flags) in [(1, 0), (2, 1), (3, 3)] {
        serve(&headers(id, flags));
        serve_public(&headers(id, flags));
        under(&stranger(10 + id, flags));
    }
    serve(&HashMap::new());
    under(&SpanContext::NONE);
}

fn ambient_remote_parent() {
    for flags in [0, 1, 3] {
        let _attached = Context::current().with_remote_span_context(stranger(20, flags)).attach();
        literals();
        asynchronous().now_or_never();
    }
}

#[traced(new_root)]
fn job() {
    plain();
}

#[traced(kind = "consumer", link_from = link)]
fn consume(link: Link) {
    drop(link);
}

#[traced(links_from = links.iter())]
fn consume_many(links: &[Link]) {}

fn link(id: u64, attributes: i64) -> Link {
    let attributes = (0..attributes).map(|n| KeyValue::new(format!("acme.{n}"), n)).collect();
    Link::new(stranger(id, 1), attributes, 0)
}

fn new_roots_and_links() {
    job();
    span!("left", {
        job();
        consume(link(30, 1));
    });
    consume(link(31, 200));
    consume_many(&(100..300).map(|id| link(id, 0)).collect::<Vec<_>>());
    span!("linked later", {
        for id in 100..300 {
            Context::current().span().add_link(stranger(id, 0), link(id, 1).attributes);
        }
    });
}

#[traced(start_attrs("acme.start" = number(1)), attrs("acme.literal" = 2, "acme.display" = %value, "acme.debug" = ?value), ret("acme.ret" = *ret))]
fn every_attribute(value: &str) -> usize {
    record!("acme.later" = value.len(), "acme.none" = None::<i64>, "acme.list" = [1_i64, 2].as_slice());
    #[recording_only]
    record!("acme.recording" = true);
    value.len()
}

#[traced(attrs("acme.large" = u64::MAX, "acme.long" = "x".repeat(5_000)))]
fn many_attributes() {
    for n in 0..200_i64 {
        Context::current().span().set_attribute(KeyValue::new(format!("acme.n{n}"), n));
    }
}

#[traced(attrs("acme.literal" = 1, "acme.bad" = panics("no value")))]
fn a_panicking_attribute() {}

#[traced(baggage("tenant.id"))]
fn with_baggage() {}

fn panics(text: &str) -> i64 {
    panic!("{text}")
}

fn attributes() {
    every_attribute("a");
    span!("parent", { every_attribute("ab") });
    many_attributes();
    let _ = catch_unwind(a_panicking_attribute);
    span!("parent", { catch_unwind(a_panicking_attribute) }).unwrap_err();
    let _attached = Context::current_with_baggage([KeyValue::new("tenant.id", "acme")]).attach();
    with_baggage();
}

#[traced(
    kind = "consumer", links_from = links.iter(),
    messaging(system = "nats", destination = destination, operation = "process", consumer_group = "g")
)]
fn process(links: &[Link], destination: &str) {}

fn messages() {
    process(&[link(40, 0), link(41, 2)], "orders");
    span!("parent", { process(&[], "orders") });
}

#[traced(allow(unbounded_events, reason = "the limit of the span is what is asked for"))]
fn many_events() {
    for n in 0..200_i64 {
        event!("tick", "acme.n" = n);
    }
}

#[traced]
fn limited_events() {
    for n in 0..5_i64 {
        event!("tick", "acme.n" = n);
    }
    let attributes = (0..200).map(|n| KeyValue::new(format!("acme.{n}"), n)).collect();
    Context::current().span().add_event("large", attributes);
    let later = SystemTime::now() + Duration::from_secs(1);
    Context::current().span().add_event_with_timestamp("later", later, Vec::new());
    Context::current().span().record_error(&std::fmt::Error);
}

fn events() {
    many_events();
    span!("parent", { limited_events() });
}

#[traced]
fn ok() -> Result<u8, String> {
    Ok(1)
}

#[traced(attrs("acme.literal" = 1))]
fn err() -> Result<u8, String> {
    Err("no luck".to_owned())
}

#[traced]
fn panicking() {
    panic!("no work")
}

#[traced]
fn said() {
    set_status(Status::error("said"));
    set_status(Status::Unset);
}

#[traced]
fn ok_is_final() -> Result<u8, String> {
    set_status(Status::Ok);
    Err("late".to_owned())
}

fn outcomes() {
    let each = || {
        let _ = ok();
        let _ = err();
        let _ = catch_unwind(panicking);
        said();
        let _ = ok_is_final();
    };
    each();
    span!("parent", { each() });
    let _ = catch_unwind(|| span!("through", { panicking() }));
}

#[traced]
async fn failing() -> Result<u8, String> {
    std::future::ready(()).await;
    Err("no luck".to_owned())
}

#[traced]
async fn cancelled() {
    record!("acme.n" = 1);
    pending::<()>().await;
}

#[traced]
async fn panicking_later(polls: &mut u32) {
    std::future::poll_fn(|_| {
        *polls += 1;
        assert!(*polls < 2, "no second poll");
        task::Poll::<()>::Pending
    })
    .await;
}

fn outcomes_of_futures() {
    let each = || {
        let _ = failing().now_or_never();
        let mut context = task::Context::from_waker(Waker::noop());
        assert!(pin!(cancelled()).poll(&mut context).is_pending());
        let mut polls = 0;
        let mut future = Box::pin(panicking_later(&mut polls));
        assert!(future.as_mut().poll(&mut context).is_pending());
        let _ = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut context)));
    };
    each();
    span!("parent", { each() });
}

#[traced]
fn numbers(count: u8) -> impl Stream<Item = Result<u8, String>> {
    stream::iter((0..count).map(|n| if n < 3 { Ok(n) } else { Err("too many".to_owned()) })).inspect(|_| plain())
}

fn streams() {
    let each = || {
        assert_eq!(numbers(2).count().now_or_never(), Some(2));
        assert_eq!(numbers(4).count().now_or_never(), Some(4));
        let mut left = Box::pin(numbers(4));
        left.next().now_or_never();
    };
    each();
    span!("parent", { each() });
}

#[traced(leaf, kind = "client", attrs("acme.literal" = 1, "acme.n" = n))]
fn leaf(n: i64) -> Result<(), String> {
    record!("acme.later" = n);
    plain();
    if n > 1 { Err("no luck".to_owned()) } else { Ok(()) }
}

fn leaves() {
    let _ = leaf(1);
    span!("parent", {
        let _ = leaf(2);
    });
}

#[traced(kind = "client", min_duration = "1us", attrs("acme.literal" = 1, "acme.n" = n))]
fn slow(n: i64) -> Result<(), String> {
    std::thread::sleep(Duration::from_millis(1));
    if n > 1 { Err("no luck".to_owned()) } else { Ok(()) }
}

#[traced(min_duration = "1h")]
fn fast() {}

fn slow_calls() {
    let _ = slow(1);
    span!("parent", {
        let _ = slow(2);
        fast();
    });
}

#[traced]
async fn spawning() {
    let task = tokio::spawn(async { literals() });
    task.await.unwrap();
    std::thread::spawn(plain).join().unwrap();
    std::thread::spawn(carry_fn(|| span!("carried", {}))).join().unwrap();
}

#[carry_context]
async fn carrying() {
    tokio::task::spawn_blocking(plain).await.unwrap();
}

#[traced(carry = "link")]
async fn linking() {
    tokio::spawn(async { literals() }).await.unwrap();
}

fn spawned() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).build().unwrap();
    runtime.block_on(async {
        spawning().await;
        carrying().await;
        linking().await;
        span!("parent", async {
            spawning().await;
            linking().await;
        })
        .await;
    });
}

/// By what sees the span as any other.
fn meddle() {
    let context = Context::current();
    let span = context.span();
    assert!(span.is_recording());
    span.set_attribute(KeyValue::new("acme.theirs", 1));
    span.set_attributes([KeyValue::new("acme.more", "x"), KeyValue::new("acme.most", true)]);
    span.add_event("theirs", vec![KeyValue::new("acme.n", 1)]);
    span.add_link(stranger(50, 1), vec![KeyValue::new("acme.n", 1)]);
    span.set_status(Status::error("theirs"));
    span.update_name("theirs");
}

#[traced(kind = "server", attrs("acme.literal" = 1))]
fn meddled_with() {
    meddle();
    record!("acme.ours" = 2);
}

fn third_parties() {
    meddled_with();
    span!("parent", { meddled_with() });
}

#[traced(attrs("acme.literal" = 1))]
fn ended_early() -> Result<(), String> {
    let context = Context::current();
    context.span().end_with_timestamp(SystemTime::now() + Duration::from_secs(1));
    assert!(!context.span().is_recording());
    assert!(context.span().span_context().is_valid());
    context.span().end();
    record!("acme.late" = 1);
    plain();
    Err("too late".to_owned())
}

/// What is done to a context that outlives its call comes too late, and nothing comes of it.
fn third_parties_later() {
    for context in [span!("kept", { Context::current() }), span!("parent", { span!("kept", { Context::current() }) })] {
        let span = context.span();
        assert!(!span.is_recording());
        span.set_attribute(KeyValue::new("acme.late", 1));
        span.add_event("late", Vec::new());
        span.add_link(stranger(60, 1), Vec::new());
        span.set_status(Status::Ok);
        span.update_name("late");
        span.end();
        let _attached = context.clone().attach();
        span!("below what has ended", {});
    }
    let _ = ended_early();
    let _ = span!("parent", { ended_early() });
}

fn beside_the_sdk() {
    let tracer = global::tracer("theirs");
    tracer.in_span("their root", |_| {
        literals();
        let _ = leaf(2);
        tracer.in_span("their child", |_| plain());
    });
    span!("our root", {
        tracer.in_span("their child", |context| {
            context.span().set_attribute(KeyValue::new("acme.n", 1));
            literals();
        });
        let mut span = tracer.start("by hand");
        span.add_event("theirs", Vec::new());
    });
}

/// The samplers of the test go by these names.
fn sampled_otherwise() {
    span!("dropped", {
        plain();
        tracer_child();
    });
    span!("record only", {
        let context = Context::current();
        let span = context.span();
        println!("| recording: {}, sampled: {}", span.is_recording(), span.span_context().is_sampled());
        record!("acme.n" = 1);
        literals();
    });
    span!("parent", {
        span!("dropped", { plain() });
        span!("record only", { plain() });
        span!("decorated", attrs("acme.n" = number(1), "acme.literal" = 2), { literals() });
    });
    span!("decorated", attrs("acme.n" = number(1), "acme.literal" = 2), { literals() });
    serve(&headers(70, 1));
    serve(&headers(71, 2));
}

fn tracer_child() {
    global::tracer("theirs").in_span("their child", |_| plain());
}

#[traced(attrs("acme.twice" = 1, "acme.once" = 1))]
fn literal_and_record() {
    record!("acme.twice" = number(2));
}

#[traced(start_attrs("acme.twice" = number(1)), attrs("acme.once" = number(1)))]
fn start_attribute_and_third_party() {
    Context::current().span().set_attribute(KeyValue::new("acme.twice", 2));
}

fn a_key_that_is_set_twice() {
    literal_and_record();
    start_attribute_and_third_party();
}

fn last_of_several_errors() {
    span!("two errors", {
        set_status(Status::error("z"));
        set_status(Status::error("a"));
    });
    span!("two errors in the alphabet", {
        set_status(Status::error("a"));
        set_status(Status::error("z"));
    });
}

fn end_before_the_start() {
    span!("ended at the epoch", {
        Context::current().span().end_with_timestamp(SystemTime::UNIX_EPOCH);
    });
}
