//! `filter`: sites that are off start no span, and pass contexts on all the same.

use opentelemetry_sdk::propagation::TraceContextPropagator;
use otel_runtime::filter::{self, FilterError, SiteInfo};
use otel_runtime::opentelemetry::trace::SpanContext;
use otel_runtime::testing::{self, Recorder, assert_child_of};
use otel_runtime::{current_span_context, event, record, span, traced};
use otel_tests::child;
use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// The filter is the process's: one test at a time, and none is left behind.
struct Alone(#[allow(dead_code, reason = "held")] MutexGuard<'static, ()>);

fn alone() -> Alone {
    static ALONE: Mutex<()> = Mutex::new(());
    Alone(ALONE.lock().unwrap_or_else(PoisonError::into_inner))
}

impl Drop for Alone {
    fn drop(&mut self) {
        filter::set("").expect("nothing is well formed");
        filter::measure(false);
    }
}

mod db {
    use super::{record, traced};

    #[traced]
    pub(crate) fn query() {
        super::below();
    }

    #[traced(attrs("acme.n" = n))]
    pub(crate) async fn query_later(n: u64) {
        tokio::task::yield_now().await;
        record!("acme.m" = n);
        super::below();
    }

    #[traced(attrs("acme.n" = n))]
    pub(crate) fn boxed(n: u64) -> futures_util::future::BoxFuture<'static, u64> {
        let m = n + 1;
        Box::pin(std::future::ready(m))
    }

    #[traced(leaf)]
    pub(crate) fn leaf() {
        super::below();
    }
}

#[traced]
fn below() {}

async fn all() {
    span!("outer", async {
        db::query();
        db::query_later(1).await;
        assert_eq!(db::boxed(1).await, 2);
        db::leaf();
    })
    .await;
}

fn names(recorder: &Recorder) -> Vec<String> {
    let mut names: Vec<String> = recorder.spans().iter().map(|span| span.name.to_string()).collect();
    names.sort_unstable();
    names.dedup();
    names
}

#[tokio::test]
async fn sites_go_off_and_on_while_the_program_runs() {
    let _alone = alone();
    let everything = ["below", "boxed", "leaf", "outer", "query", "query_later"];
    for (filter, expected) in [
        ("", &everything[..]),
        ("filter::db=off", &["below", "outer"]),
        ("filter::db::q*=off", &["below", "boxed", "leaf", "outer"]),
        ("filter::*=off, filter::db::query=on", &["query"]),
        ("*=off,filter::db=on", &["boxed", "leaf", "query", "query_later"]),
        ("*=on", &everything[..]),
    ] {
        filter::set(filter).expect(filter);
        let recorder = testing::record();
        all().await;
        assert_eq!(names(&recorder), expected, "{filter}");
    }
}

#[tokio::test]
async fn calls_inside_attach_to_the_enclosing_span() {
    let _alone = alone();
    filter::set("filter::db=off").expect("it is well formed");
    let recorder = testing::record();
    all().await;
    let outer = recorder.span("outer");
    assert!(outer.attributes.is_empty() && outer.events.is_empty());
    let spans = recorder.spans();
    let below: Vec<_> = spans.iter().filter(|span| span.name == "below").collect();
    assert_eq!(below.len(), 3);
    for span in below {
        assert_child_of(span, &outer);
    }
}

fn unreachable() -> i64 {
    panic!("nothing records")
}

#[traced(attrs("acme.n" = unreachable()))]
fn silent() -> SpanContext {
    record!("acme.n" = unreachable());
    event!("silent", "acme.n" = unreachable());
    current_span_context()
}

#[traced(parent_from = headers, inject_into = out)]
fn forwards(headers: &HashMap<String, String>, out: &mut HashMap<String, String>) -> SpanContext {
    record!("acme.n" = unreachable());
    current_span_context()
}

#[traced(parent_from = headers, inject_into = out)]
async fn forwards_later(headers: &HashMap<String, String>, out: &mut HashMap<String, String>) -> SpanContext {
    record!("acme.n" = unreachable());
    tokio::task::yield_now().await;
    current_span_context()
}

#[tokio::test]
async fn contexts_go_on_and_nothing_is_evaluated() {
    let _alone = alone();
    filter::set("*=off, *::outer=on").expect("it is well formed");
    opentelemetry::global::set_text_map_propagator(TraceContextPropagator::new());
    let recorder = testing::record();
    let traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    let headers = HashMap::from([("traceparent".to_owned(), traceparent.to_owned())]);
    let (mut out, mut later) = (HashMap::new(), HashMap::new());
    let (outer, seen, remote, remote_later) = span!("outer", async {
        let remote_later = forwards_later(&headers, &mut later).await;
        (current_span_context(), silent(), forwards(&headers, &mut out), remote_later)
    })
    .await;
    assert_eq!(outer, seen);
    assert_eq!(remote.span_id().to_string(), "b7ad6b7169203331");
    assert_eq!(remote, remote_later);
    assert_eq!(out.get("traceparent").map(String::as_str), Some(traceparent));
    assert_eq!(later.get("traceparent").map(String::as_str), Some(traceparent));
    assert_eq!(names(&recorder), ["outer"]);
}

fn site(name: &str) -> SiteInfo {
    let sites = filter::sites();
    *sites.iter().find(|site| site.name == name).expect("the site has been met")
}

#[tokio::test]
async fn sites_are_listed_with_what_was_recorded() {
    #[traced]
    fn counted() {}
    #[traced(leaf)]
    async fn counted_later() {
        tokio::task::yield_now().await;
    }
    #[traced]
    fn never_called() {}
    let _alone = alone();
    let _recorder = testing::record();
    assert!(!filter::sites().iter().any(|site| site.name == "counted"));
    counted();
    assert_eq!((site("counted").spans, site("counted").time), (0, Duration::ZERO));
    filter::measure(true);
    span!("outer", async {
        counted();
        counted();
        counted_later().await;
    })
    .await;
    assert_eq!((site("counted").spans, site("counted_later").spans), (2, 1));
    assert!(site("counted_later").time > Duration::ZERO);
    filter::set("filter::counted=off").expect("it is well formed");
    counted();
    let info = site("counted");
    assert_eq!((info.module, info.is_on, info.spans), ("filter", false, 2));
    assert_eq!(filter::sites().iter().filter(|site| site.name == "counted").count(), 1);
    let _ = never_called as fn();
    assert!(!filter::sites().iter().any(|site| site.name == "never_called"));
}

#[test]
fn a_malformed_filter_changes_nothing() {
    let _alone = alone();
    filter::set("*::silent=off").expect("it is well formed");
    let entry = |entry: &str| entry.to_owned();
    for (text, error) in [
        ("*=on,shop", FilterError::NoState { entry: entry("shop") }),
        ("*=on,shop=of", FilterError::UnknownState { entry: entry("shop=of"), state: entry("of") }),
        ("*=on,=off", FilterError::NoPattern { entry: entry("=off") }),
    ] {
        assert_eq!(filter::set(text), Err(error));
    }
    let recorder = testing::record();
    silent();
    assert!(recorder.spans().is_empty());
}

/// Runs in a process of its own, by the test below.
#[test]
fn under_the_environment() {
    if std::env::var_os("OTEL_RUST_TRACED_FILTER").is_none() {
        return;
    }
    let recorder = testing::record();
    db::query();
    println!("recorded: {:?}, ignored: {}", names(&recorder), otel_runtime::stats().settings_ignored);
    filter::set("").expect("nothing is well formed");
    db::query();
    println!("then: {:?}", names(&recorder));
}

#[test]
fn the_environment_has_a_filter_until_one_is_set() {
    let program = std::env::current_exe().expect("the test is a program");
    let variables = [("OTEL_RUST_TRACED_FILTER", "filter::db=off, nonsense, *::below=perhaps")];
    let arguments = ["--exact", "under_the_environment", "--nocapture"];
    let outcome = child::run(program.to_str().expect("its path is text"), &arguments, &variables);
    assert!(outcome.status.success(), "{outcome:?}");
    assert!(outcome.stdout.contains("recorded: [\"below\"], ignored: 2"), "{outcome:?}");
    assert!(outcome.stdout.contains("then: [\"below\", \"query\"]"), "{outcome:?}");
    for warned in ["`nonsense` does not say whether it is on or off", "`perhaps` in `*::below=perhaps` is neither"] {
        assert!(outcome.stderr.contains(warned), "{outcome:?}");
    }
}

/// Values of a future from elsewhere are read at the call or never: the arguments are gone afterwards. Whether there
/// is a span is decided at the first poll, as for every future.
#[tokio::test]
async fn a_future_from_elsewhere_has_the_values_that_its_call_could_read() {
    #[traced(attrs("acme.n" = n), ret("acme.ret" = *ret))]
    fn handed(n: u64) -> impl Future<Output = u64> {
        std::future::ready(n)
    }
    #[traced(attrs("acme.n" = n))]
    fn own(n: u64) -> impl Future<Output = u64> {
        async move { n }
    }
    let _alone = alone();
    let recorder = testing::record();
    filter::set("filter::handed=off, filter::own=off").expect("it is well formed");
    let (first, second) = (handed(1), own(1));
    filter::set("").expect("nothing is well formed");
    let (third, fourth) = (handed(2), own(2));
    first.await;
    second.await;
    filter::set("filter::handed=off, filter::own=off").expect("it is well formed");
    third.await;
    fourth.await;
    assert_eq!(recorder.tree(), "handed {acme.ret: 1}\nown {acme.n: 1}\n");
}
