//! Each recipe, and all of them in one trace, over real sockets.

mod axum;
mod reqwest;
mod shop;
mod sqlx;
mod tonic;

use crate::telemetry;
use otel_runtime::opentelemetry_sdk::trace::InMemorySpanExporter;
use otel_runtime::testing::{ConventionFinding, Recorder, TestSpan, record};
use otel_runtime::{Telemetry, testing};
use std::sync::OnceLock;

/// Records what this test does, set up as the program is. Its runtime has one thread, whose context is the recorder's:
/// servers are part of the test.
fn recorder() -> Recorder {
    static TELEMETRY: OnceLock<Telemetry> = OnceLock::new();
    TELEMETRY.get_or_init(|| {
        tracing::subscriber::set_global_default(telemetry::subscriber()).expect("nobody else sets one");
        telemetry::builder().exporter(InMemorySpanExporter::default()).install().expect("nobody else installs one")
    });
    record()
}

/// That all is one trace and keeps to the conventions, whoever made the spans; but for the event of sqlx, which has the old
/// key `db.statement`.
#[track_caller]
fn assert_good(recorder: &Recorder) {
    let spans = recorder.spans();
    let first = spans[0].span_context.trace_id();
    assert!(spans.iter().all(|span| span.span_context.trace_id() == first), "{}", recorder.tree());
    let findings = testing::conventions(&spans);
    let of_sqlx = |finding: &&ConventionFinding| {
        finding.code() == "OT007" && finding.span() == "UPDATE shelf" && finding.to_string().contains("`db.statement`")
    };
    let ours: Vec<&ConventionFinding> = findings.iter().filter(|finding| !of_sqlx(finding)).collect();
    assert!(ours.is_empty(), "{ours:#?}");
}

/// The parent, and that it came over the wire and not by being in the same process.
#[track_caller]
fn assert_called_by(callee: &TestSpan, caller: &TestSpan) {
    testing::assert_child_of(callee, caller);
    assert!(callee.parent_span_is_remote, "{}", callee.name);
}

/// The tree, without what differs from run to run: ports, and the event of sqlx, which has a time.
fn tree(recorder: &Recorder) -> String {
    let mut tree = recorder.tree();
    for before in ["127.0.0.1:", "server.port: "] {
        tree = replaced(&tree, before, |after| after.len() - after.trim_start_matches(char::is_numeric).len(), "PORT");
    }
    let end_of_event = |event: &str| event.find("elapsed_secs: ").and_then(|at| Some(at + event[at..].find('}')? + 1));
    replaced(&tree, "* event ", |event| end_of_event(event).unwrap_or(event.len()), "of sqlx")
}

/// `text` with `instead` for what is after each `before`, of the length that `length` tells.
fn replaced(text: &str, before: &str, length: impl Fn(&str) -> usize, instead: &str) -> String {
    let mut parts = text.split(before);
    let mut whole = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        whole.extend([before, instead, &part[length(part)..]]);
    }
    whole
}
