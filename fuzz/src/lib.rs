//! What the fuzz targets do. In a file of its own, so that the tests of the workspace drive it over the
//! seeds with any compiler; libFuzzer needs a nightly one.

mod annotations;

pub use annotations::annotations;

use opentelemetry::baggage::BaggageExt as _;
use opentelemetry::propagation::TextMapCompositePropagator;
use opentelemetry::trace::TraceContextExt as _;
use opentelemetry::{Context, global};
use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};
use std::sync::Once;

/// Headers as they come off a wire: names and values are bytes.
type Headers = Vec<(Vec<u8>, Vec<u8>)>;

/// Lines of `name: value`, of any bytes; a line without a colon is a name without a value.
fn headers(input: &[u8]) -> Headers {
    let lines = input.split(|byte| *byte == b'\n');
    let header = |line: &[u8]| {
        let colon = line.iter().position(|byte| *byte == b':').unwrap_or(line.len());
        let value = line.get(colon + 1..).unwrap_or_default();
        (line[..colon].to_vec(), value.strip_prefix(b" ").unwrap_or(value).to_vec())
    };
    lines.filter(|line| !line.is_empty()).map(header).collect()
}

fn propagate() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        global::set_text_map_propagator(TextMapCompositePropagator::new(vec![
            Box::new(TraceContextPropagator::new()),
            Box::new(BaggagePropagator::new()),
        ]));
    });
}

fn is_field(key: &[u8]) -> bool {
    ["traceparent", "tracestate", "baggage"].iter().any(|field| key.eq_ignore_ascii_case(field.as_bytes()))
}

fn others(headers: &Headers) -> Headers {
    headers.iter().filter(|(key, _)| !is_field(key)).cloned().collect()
}

/// Reads any headers, and passes on what was found in them.
///
/// # Panics
/// If what was found is not a valid remote context or nothing, if it is not the same after it was written
/// and read again, or if a header of another name has changed.
pub fn extract(input: &[u8]) {
    propagate();
    let mut carrier = headers(input);
    let before = others(&carrier);
    let found = otel_runtime::extract(&carrier);
    let span = found.span().span_context().clone();
    assert_eq!(span.is_valid(), span.is_remote(), "a valid remote context, or nothing");
    assert!(found.baggage().len() <= 64, "no more baggage than the specification allows");
    assert_eq!(otel_runtime::link_from(&carrier).is_some(), span.is_valid(), "a link is what a parent would be");

    let attached = found.attach();
    otel_runtime::inject(&mut carrier);
    drop(attached);
    assert_eq!(others(&carrier), before, "other headers stay, and their order");
    if span.is_valid() {
        let again = otel_runtime::extract(&carrier);
        assert_eq!(again.span().span_context(), &span, "what was written is what was read");
    }
    assert!(!Context::current().span().span_context().is_valid(), "nothing stays attached");
}
