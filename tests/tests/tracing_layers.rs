//! `tracing_layer()` in subscribers of all shapes: filtered, reloaded, scoped, beside others of its kind and of
//! `tracing-opentelemetry`, and with each of its settings. Calls have no faces here; see `tracing_faces.rs`.

#[path = "tracing_layers/filters.rs"]
mod filters;
#[path = "tracing_layers/neighbours.rs"]
mod neighbours;
#[path = "tracing_layers/relations.rs"]
mod relations;
#[path = "tracing_layers/settings.rs"]
mod settings;
#[path = "tracing_layers/subscribers.rs"]
mod subscribers;
#[path = "tracing_layers/values.rs"]
mod values;

use otel_runtime::testing::Recorder;
use otel_runtime::traced;

#[test]
fn child() {
    if let Some(state) = otel_tests::child::state() {
        neighbours::wrapped(&state);
    }
}

/// Logs inside a span of ours.
#[traced]
fn ours() {
    tracing::info!("inside");
}

/// A library with one of ours in it, and events around that.
fn library() {
    let _library = tracing::info_span!("library").entered();
    tracing::info!("before");
    ours();
    tracing::info!("after");
}

/// The tree that was recorded, and its events by name alone.
fn tree(recorder: &Recorder) -> String {
    let tree = recorder.tree();
    recorder.clear();
    let short = |line: &str| match line.trim_start().strip_prefix("* ") {
        Some(event) => {
            let name = event.split(" {level").next().unwrap_or_default();
            format!("{}* {name}\n", &line[..line.len() - line.trim_start().len()])
        }
        None => format!("{line}\n"),
    };
    tree.lines().map(short).collect()
}

/// The tree, below a span that is so deep.
fn indented(tree: &str, depth: usize) -> String {
    let indent = "  ".repeat(depth);
    tree.lines().fold(String::new(), |indented, line| indented + &indent + line + "\n")
}

const LIBRARY: &str = "library\n  * before\n  * after\n  ours\n    * inside\n";
