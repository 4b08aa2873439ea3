//! Each recipe, and all of them in one trace, over real sockets.

#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

mod axum;
mod reqwest;
mod shop;
mod sqlx;
mod tonic;

use crate::telemetry;
use otel_runtime::opentelemetry::global;
use otel_runtime::propagators::TraceContext;
use otel_runtime::testing::{Conventions, Recorder, TestSpan};
use otel_runtime::{TracingSpans, testing};
use std::sync::Once;

/// Records what this test does, set up as the program is. Its runtime has one thread, whose context is the recorder's:
/// servers are part of the test.
fn recorder() -> Recorder {
    static LISTENING: Once = Once::new();
    LISTENING.call_once(|| {
        global::set_text_map_propagator(TraceContext::new());
        tracing::subscriber::set_global_default(telemetry::subscriber()).expect("nobody else sets one");
    });
    Recorder::builder().tracing_spans(TracingSpans::Recorded).start()
}

/// That all is one trace and keeps to the conventions, whoever made the spans; but for the event of sqlx, which has the old
/// key `db.statement`.
#[track_caller]
fn assert_good(recorder: &Recorder) {
    let spans = recorder.spans();
    let first = spans[0].span_context.trace_id();
    assert!(spans.iter().all(|span| span.span_context.trace_id() == first), "{}", recorder.tree());
    Conventions::new().allow_for("deprecated_key", "db.statement").assert(&spans);
}

/// The parent, and that it came over the wire and not by being in the same process.
#[track_caller]
fn assert_called_by(server: &TestSpan, client: &TestSpan) {
    testing::assert_child_of(server, client);
    assert!(server.parent_span_is_remote, "{}", server.name);
}

/// The tree, without what differs from run to run: ports, and the time that the event of sqlx tells.
fn tree(recorder: &Recorder) -> String {
    let mut tree = recorder.tree();
    for before in ["127.0.0.1:", "server.port: "] {
        tree = replaced(&tree, before, |after| ("PORT".to_owned(), after.trim_start_matches(char::is_numeric)));
    }
    replaced(&tree, "* sqlx::query ", |after| {
        let (event, rest) = after.split_once("elapsed_secs: ").expect("an event of sqlx");
        let rows = event.split_once("rows_returned: ").and_then(|(_, rows)| rows.split(',').next());
        let (_, rest) = rest.split_once('}').expect("its time is the last of it");
        (format!("rows_returned: {}", rows.unwrap_or("?")), rest)
    })
}

/// `text`, where what is after each `before` is what `instead` tells of it, and what is left.
fn replaced(text: &str, before: &str, instead: impl Fn(&str) -> (String, &str)) -> String {
    let mut parts = text.split(before);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let (instead, rest) = instead(part);
        whole.extend([before, &instead, rest]);
    }
    whole
}
