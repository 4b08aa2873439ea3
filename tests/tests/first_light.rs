//! The main job, from end to end, as pictures.

use expect_test::expect;
use otel_runtime::testing;
use otel_runtime::{event, inject, record, span, traced};
use std::collections::HashMap;
use std::fmt;

type Headers = HashMap<String, String>;

#[derive(Debug)]
struct Declined;

impl fmt::Display for Declined {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("card declined")
    }
}

#[traced(kind = "client")]
fn charge(cents: u64) -> Result<u64, Declined> {
    if cents > 100 { Err(Declined) } else { Ok(cents) }
}

#[traced(kind = "producer", inject_into = headers)]
fn send(headers: &mut Headers) {}

#[traced(attrs("acme.order.items" = items, "acme.flag" = true))]
async fn reserve(items: usize) {
    tokio::task::yield_now().await;
    record!("acme.order.reserved" = items);
    event!("reserved", "acme.order.items" = items);
}

#[traced(name = "POST /orders", kind = "server", parent_from = headers)]
async fn order(headers: Headers) -> Headers {
    let _ = charge(50);
    let _ = charge(500);
    // Last, for the picture is drawn in the order of starts.
    tokio::spawn(reserve(3)).await.unwrap();
    span!("acme.block", { record!("acme.inner" = 1) });
    let mut out = Headers::new();
    send(&mut out);
    out
}

#[traced(kind = "consumer", link_from = headers)]
async fn process(headers: &Headers) -> u8 {
    7
}

#[traced(kind = "consumer", links_from = batch.iter(), ret("acme.settled" = ret))]
fn settle(batch: &[Headers]) -> usize {
    batch.len()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn requests_become_correct_traces() {
    opentelemetry::global::set_text_map_propagator(opentelemetry_sdk::propagation::TraceContextPropagator::new());
    let recorder = testing::record();
    let mut incoming = Headers::new();
    inject(&mut incoming);
    assert!(incoming.is_empty());
    incoming.insert("traceparent".into(), "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".into());
    let headers = order(incoming).await;
    assert_eq!(process(&headers).await, 7);
    settle(&[headers.clone(), headers]);
    expect![[r#"
        POST /orders server (remote parent)
          charge client
          charge client !first_light::Declined "card declined"
          reserve {acme.flag: true, acme.order.items: 3, acme.order.reserved: 3}
            * reserved {acme.order.items: 3}
          acme.block {acme.inner: 1}
          send producer
        process consumer -> send
        settle consumer {acme.settled: 2} -> send -> send
    "#]]
    .assert_eq(&recorder.tree());
    testing::assert_linked(&recorder.span("process"), &recorder.span("send"));
}
