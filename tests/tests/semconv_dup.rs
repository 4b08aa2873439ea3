//! `semconv_dup(..)`: the old keys, the new ones or both, as the environment of the process says, which is why each
//! value of the variable has a process of its own.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use futures_util::FutureExt as _;
use opentelemetry_sdk::trace::{Sampler, SamplingResult, ShouldSample};
use otel_runtime::opentelemetry::trace::{Link, SpanKind, TraceId};
use otel_runtime::opentelemetry::{Context, KeyValue};
use otel_runtime::testing::Recorder;
use otel_runtime::{record, semconv, span, traced};
use otel_tests::child;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

const OPT_IN: &str = "OTEL_SEMCONV_STABILITY_OPT_IN";

static EVALUATED: AtomicUsize = AtomicUsize::new(0);

fn once(value: &str) -> String {
    EVALUATED.fetch_add(1, Ordering::Relaxed);
    value.to_owned()
}

/// A literal, `start_attrs`, `attrs` and `ret`, and keys that stay what they were.
#[traced(
    kind = "client",
    semconv_dup(http),
    start_attrs("server.address" = once("shop")),
    attrs(
        "http.request.method" = "GET",
        semconv::URL_FULL = once("https://shop/"),
        "url.template" = "/",
        "acme.n" = once("n"),
        "db.query.text" = once("other")
    ),
    ret("http.response.status_code" = *ret, "acme.ret" = *ret)
)]
fn call() -> Result<u16, String> {
    // What is recorded inside has the key that it is written with.
    record!("http.request.body.size" = 3);
    Ok(200)
}

/// The same shape as a future, of a server.
#[traced(
    kind = "server",
    semconv_dup(http),
    start_attrs("server.address" = once("shop")),
    attrs("http.request.method" = "GET", "url.scheme" = once("https")),
    ret("http.response.status_code" = *ret)
)]
async fn serve() -> u16 {
    std::future::ready(200).await
}

/// Two categories, each of which moves by itself; a value that sets nothing.
#[traced(
    semconv_dup(http, database),
    attrs(
        "db.system.name" = "mongodb",
        "db.collection.name" = once("orders"),
        "http.request.method" = %"GET",
        "url.full" = None::<String>
    )
)]
fn two() {}

#[traced(
    semconv_dup(messaging),
    messaging(system = "kafka", destination = topic, operation = "process", consumer_group = "g", offset = 7),
    allow(consumer_without_link, reason = "what is asked here is the keys")
)]
fn message(topic: &str) {}

/// Evaluated when the call has ended.
#[traced(min_duration = "1ns", semconv_dup(http), attrs("http.request.method" = "GET", "url.full" = "u"))]
fn slow() {}

#[traced(leaf, semconv_dup(code), attrs("code.line.number" = 7))]
fn leaf() {}

/// What a sampler was shown.
#[derive(Clone, Debug, Default)]
struct Seen(Arc<Mutex<Vec<String>>>);

fn written(attributes: &[KeyValue]) -> String {
    let words: Vec<String> = attributes.iter().map(|kv| format!("{}={}", kv.key, kv.value)).collect();
    words.join(" ")
}

impl ShouldSample for Seen {
    fn should_sample(
        &self,
        parent_context: Option<&Context>,
        trace_id: TraceId,
        name: &str,
        span_kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        self.0.lock().unwrap().push(format!("{name}: {}", written(attributes)));
        Sampler::AlwaysOn.should_sample(parent_context, trace_id, name, span_kind, attributes, links)
    }
}

/// Runs everything once, and says what came of it.
#[test]
fn child() {
    if child::state().is_none() {
        return;
    }
    let seen = Seen::default();
    let recorder = Recorder::builder().sampler(seen.clone()).start();
    call().unwrap();
    serve().now_or_never().unwrap();
    two();
    message("orders");
    slow();
    leaf();
    span!("block", kind = "client", semconv_dup(rpc), attrs("rpc.system.name" = "grpc", "rpc.method" = once("m")), {});
    for said in seen.0.lock().unwrap().iter() {
        println!("sampler {said}");
    }
    for span in recorder.spans() {
        println!("span {}: {}", span.name, written(&span.attributes));
    }
    println!("evaluated {}", EVALUATED.load(Ordering::Relaxed));
}

/// What a process with this value of the variable exports.
struct Exported(Vec<String>);

impl Exported {
    fn with(opt_in: &str) -> Self {
        let said = child::in_state("run", &[(OPT_IN, opt_in)]);
        let exported = Exported(said.lines().map(str::to_owned).collect());
        assert!(exported.0.contains(&"evaluated 8".to_owned()), "each value once: {said}");
        exported
    }

    /// The attributes behind `span NAME` or `sampler NAME`.
    #[track_caller]
    fn of(&self, what: &str) -> Vec<&str> {
        let mut found = self.0.iter().filter_map(|line| line.strip_prefix(what)?.strip_prefix(": "));
        let attributes = found.next().unwrap_or_else(|| panic!("no {what} in {:#?}", self.0));
        let mut attributes: Vec<&str> = attributes.split(' ').collect();
        attributes.sort_unstable();
        attributes
    }
}

const CALL_REST: [&str; 5] =
    ["acme.n=n", "acme.ret=200", "db.query.text=other", "http.request.body.size=3", "url.template=/"];

/// The attributes of `call` that the variable decides about.
#[track_caller]
fn call_of(exported: &Exported) -> Vec<&str> {
    let mut attributes = exported.of("span call");
    for rest in CALL_REST {
        assert!(attributes.contains(&rest), "{rest} in {attributes:?}");
    }
    attributes.retain(|attribute| !CALL_REST.contains(attribute));
    attributes
}

const CALL_OLD: [&str; 4] = ["http.method=GET", "http.status_code=200", "http.url=https://shop/", "net.peer.name=shop"];
const CALL_NEW: [&str; 4] =
    ["http.request.method=GET", "http.response.status_code=200", "server.address=shop", "url.full=https://shop/"];

fn both<'a>(old: &[&'a str], new: &[&'a str]) -> Vec<&'a str> {
    let mut both = [old, new].concat();
    both.sort_unstable();
    both
}

#[test]
fn unset_or_of_others_is_the_old_keys() {
    for opt_in in ["", " , ", "gen_ai_latest_experimental", "HTTP,https,http/old", "database/other"] {
        let exported = Exported::with(opt_in);
        assert_eq!(call_of(&exported), CALL_OLD, "{opt_in:?}");
        let served = ["http.method=GET", "http.scheme=https", "http.status_code=200", "net.host.name=shop"];
        assert_eq!(exported.of("span serve"), served);
        assert_eq!(exported.of("span two"), ["db.mongodb.collection=orders", "db.system=mongodb", "http.method=GET"]);
        assert_eq!(exported.of("span slow"), ["http.method=GET", "http.url=u"]);
        assert_eq!(exported.of("span leaf"), ["code.lineno=7"]);
        assert_eq!(exported.of("span block"), ["rpc.method=m", "rpc.system=grpc"]);
    }
}

#[test]
fn a_category_is_the_new_keys_of_that_one() {
    let exported = Exported::with("http");
    assert_eq!(call_of(&exported), CALL_NEW);
    let served =
        ["http.request.method=GET", "http.response.status_code=200", "server.address=shop", "url.scheme=https"];
    assert_eq!(exported.of("span serve"), served);
    let two = ["db.mongodb.collection=orders", "db.system=mongodb", "http.request.method=GET"];
    assert_eq!(exported.of("span two"), two);
    assert_eq!(exported.of("span leaf"), ["code.lineno=7"]);
}

#[test]
fn dup_is_both() {
    // It wins, in whatever order the two stand.
    for opt_in in ["http/dup", "http,http/dup", "http/dup , http"] {
        let exported = Exported::with(opt_in);
        assert_eq!(call_of(&exported), both(&CALL_OLD, &CALL_NEW), "{opt_in:?}");
        assert_eq!(
            exported.of("span slow"),
            ["http.method=GET", "http.request.method=GET", "http.url=u", "url.full=u"]
        );
    }
}

#[test]
fn categories_move_by_themselves() {
    let exported = Exported::with("database/dup,http,code,rpc/dup");
    let two = [
        "db.collection.name=orders",
        "db.mongodb.collection=orders",
        "db.system.name=mongodb",
        "db.system=mongodb",
        "http.request.method=GET",
    ];
    assert_eq!(exported.of("span two"), two);
    assert_eq!(exported.of("span leaf"), ["code.line.number=7"]);
    assert_eq!(exported.of("span block"), ["rpc.method=m", "rpc.system.name=grpc", "rpc.system=grpc"]);
    assert_eq!(call_of(&exported), CALL_NEW);
}

#[test]
fn what_messaging_sets_moves_too() {
    let fixed = ["messaging.destination.name=orders", "messaging.operation.name=process", "messaging.system=kafka"];
    let old = ["messaging.kafka.consumer.group=g", "messaging.kafka.message.offset=7", "messaging.operation=process"];
    let new = ["messaging.consumer.group.name=g", "messaging.kafka.offset=7", "messaging.operation.type=process"];
    for (opt_in, moved) in [("", both(&old, &[])), ("messaging", both(&[], &new)), ("messaging/dup", both(&old, &new))]
    {
        // The name has a blank in it, and stays what it is.
        assert_eq!(Exported::with(opt_in).of("span process orders"), both(&fixed, &moved), "{opt_in:?}");
    }
}

#[test]
fn samplers_see_what_is_exported() {
    for (opt_in, expected) in [
        ("", vec!["http.method=GET", "net.peer.name=shop", "url.template=/"]),
        ("http", vec!["http.request.method=GET", "server.address=shop", "url.template=/"]),
        (
            "http/dup",
            vec![
                "http.method=GET",
                "http.request.method=GET",
                "net.peer.name=shop",
                "server.address=shop",
                "url.template=/",
            ],
        ),
    ] {
        assert_eq!(Exported::with(opt_in).of("sampler call"), expected, "{opt_in:?}");
    }
}
