//! Futures that are dropped before their end.

use super::Alias;
use otel_runtime::opentelemetry::trace::Status;
use otel_runtime::{record, testing, traced};
use std::time::Duration;

#[traced]
fn in_drop() {}

struct Cleanup;
impl Drop for Cleanup {
    fn drop(&mut self) {
        in_drop();
    }
}

#[traced]
async fn slow() -> Alias<u8> {
    let _cleanup = Cleanup;
    record!("acme.step" = 1);
    tokio::time::sleep(Duration::from_secs(3600)).await;
    record!("acme.step" = 2);
    Ok(1)
}

#[traced]
async fn parent() -> Option<Alias<u8>> {
    tokio::time::timeout(Duration::from_millis(1), slow()).await.ok()
}

#[tokio::test]
async fn a_timeout_leaves_a_cancelled_span_and_its_drop_under_it() {
    let recorder = testing::record();
    assert!(parent().await.is_none());
    assert_eq!(recorder.tree(), "parent\n  slow {acme.step: 1, otel_runtime.cancelled: true}\n    in_drop\n");
    assert_eq!(recorder.span("slow").status, Status::Unset);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn select_cancels_the_branch_that_lost() {
    let recorder = testing::record();
    tokio::select! {
        _ = slow() => unreachable!(),
        () = tokio::time::sleep(Duration::from_millis(1)) => {}
    }
    assert_eq!(recorder.tree(), "slow {acme.step: 1, otel_runtime.cancelled: true}\n  in_drop\n");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_aborted_task_ends_its_span() {
    let recorder = testing::record();
    #[otel_runtime::carry_context]
    fn start() -> tokio::task::JoinHandle<Alias<u8>> {
        tokio::spawn(slow())
    }
    let task = start();
    task.abort();
    assert!(task.await.unwrap_err().is_cancelled());
    // Aborted before its first poll it has no span; after it, a cancelled one.
    let tree = recorder.tree();
    assert!(tree.is_empty() || tree.contains("otel_runtime.cancelled: true"), "{tree}");
}
