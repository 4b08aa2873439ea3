//! What callers say of a trace, through the pipeline of `Telemetry`, which makes children of sampled spans
//! in a way of its own. Alone in its process, where others want no provider.

use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler};
use otel_runtime::propagators::{B3, Baggage, Jaeger, TraceContext, XRay};
use otel_runtime::{Telemetry, extract, inject, traced};
use std::collections::HashMap;

type Headers = HashMap<String, String>;

const IDS: &str = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";

#[traced(kind = "server", parent_from = incoming)]
fn serve(incoming: &Headers) -> Headers {
    call()
}

#[traced(kind = "client")]
fn call() -> Headers {
    let mut outgoing = Headers::new();
    inject(&mut outgoing);
    outgoing
}

fn flags(outgoing: &Headers) -> &str {
    outgoing["traceparent"].rsplit('-').next().unwrap_or_default()
}

#[test]
fn flags_and_decisions_are_passed_on() {
    let exporter = InMemorySpanExporter::default();
    let telemetry = Telemetry::builder()
        .service("test", "1")
        .exporter(exporter.clone())
        .sampler(Sampler::AlwaysOn)
        .propagator(TraceContext::new())
        .propagator(Baggage::new())
        .propagator(B3::single())
        .propagator(Jaeger::new())
        .propagator(XRay::new())
        .install()
        .unwrap();
    let of = |flags: &str| Headers::from([("traceparent".to_owned(), format!("00-{IDS}-{flags}"))]);
    assert_eq!(flags(&serve(&of("03"))), "03");
    assert_eq!(flags(&serve(&of("02"))), "02");
    // A root of our own: the SDK makes its ids at random and does not say so, and neither do we.
    assert_eq!(flags(&call()), "01");
    // A context that middleware has attached, and that leaves the decision to us.
    let undecided = Headers::from([("b3".to_owned(), IDS.to_owned())]);
    let outgoing = {
        let _attached = extract(&undecided).attach();
        call()
    };
    assert!(outgoing["b3"].starts_with(&IDS[..32]) && outgoing["b3"].ends_with("-1"), "{outgoing:?}");
    telemetry.force_flush().unwrap();
    let spans = exporter.get_finished_spans().unwrap();
    let names: Vec<&str> = spans.iter().map(|span| &*span.name).collect();
    assert_eq!(names, ["call", "serve", "call", "call"]);
    let flags: Vec<u8> = spans.iter().map(|span| span.span_context.trace_flags().to_u8()).collect();
    assert_eq!(flags, [3, 3, 1, 1]);
}
