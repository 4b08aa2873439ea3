//! The hazards of `hazards.rs` under our own pipeline, which starts children in a way of its own.

#[path = "hazards/user_code.rs"]
mod user_code;

use opentelemetry_sdk::trace::InMemorySpanExporter;
use otel_runtime::{Telemetry, traced};
use user_code::{MeddlesWhenDropped, meddle, not_sync, sync};

#[traced]
async fn request() {
    meddle();
    assert_eq!(sync(MeddlesWhenDropped).ok(), Some(5));
    assert!(not_sync(MeddlesWhenDropped).await.is_err());
    drop(not_sync(MeddlesWhenDropped));
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn user_code_never_runs_under_our_borrow_or_lock() {
    let exporter = InMemorySpanExporter::default();
    let telemetry = Telemetry::builder().service("test", "1").exporter(exporter.clone()).install().unwrap();
    request().await;
    telemetry.force_flush().unwrap();
    let spans = exporter.get_finished_spans().unwrap();
    let named = |name: &str| spans.iter().filter(|span| span.name == name).count();
    assert_eq!((named("request"), named("sync"), named("not_sync")), (1, 1, 1));
    assert!(named("traced_leaf") >= 10, "the user's code ran, and was traced");
}
