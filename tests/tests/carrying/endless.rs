//! Spawned blocks that never end, and those that only look so.

use super::*;
use std::sync::OnceLock;
use tokio::sync::Notify;

static REAPER: OnceLock<JoinHandle<()>> = OnceLock::new();

#[traced]
async fn reap() {}

#[traced]
async fn request(reaped: Arc<Notify>) {
    REAPER.get_or_init(|| {
        tokio::spawn(async move {
            loop {
                reap().await;
                reaped.notify_one();
                tokio::time::sleep(Duration::from_micros(50)).await;
            }
        })
    });
    work().await;
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reaper_is_no_child_of_the_first_request() {
    let recorder = Recorder::builder().start();
    let reaped = Arc::new(Notify::new());
    for _ in 0..1000 {
        request(reaped.clone()).await;
    }
    reaped.notified().await;
    let spans = recorder.spans();
    let requests: Vec<_> = spans.iter().filter(|span| span.name == "request").collect();
    assert_eq!(requests.len(), 1000);
    for request in requests {
        let trace = request.span_context.trace_id();
        let of_trace: Vec<&str> =
            spans.iter().filter(|span| span.span_context.trace_id() == trace).map(|span| span.name.as_ref()).collect();
        assert_eq!(of_trace, ["work", "request"]);
    }
    REAPER.get().unwrap().abort();
}

#[traced]
async fn handle(_n: u32) {}

/// Endless to look at, it ends with its channel: `carry` says that it belongs to this trace.
#[traced(carry = "parent", allow(endless_carried_task, reason = "it ends with its channel"))]
async fn drain_as_child(mut inbox: tokio::sync::mpsc::Receiver<u32>) {
    let worker = tokio::spawn(async move {
        while let Some(n) = inbox.recv().await {
            handle(n).await;
        }
    });
    worker.await.unwrap();
}

#[traced(carry = "link", allow(endless_carried_task, reason = "it ends with its channel"))]
async fn drain_linked(mut inbox: tokio::sync::mpsc::Receiver<u32>) {
    let worker = tokio::spawn(async move {
        while let Some(n) = inbox.recv().await {
            handle(n).await;
        }
    });
    worker.await.unwrap();
}

#[tokio::test]
async fn what_looks_endless_is_carried_where_carry_says_so() {
    let inbox = || {
        let (sender, inbox) = tokio::sync::mpsc::channel(1);
        sender.try_send(1).unwrap();
        inbox
    };
    let recorder = Recorder::builder().start();
    drain_as_child(inbox()).await;
    assert_eq!(recorder.tree(), "drain_as_child\n  handle\n");
    recorder.clear();
    drain_linked(inbox()).await;
    assert_eq!(recorder.tree(), "drain_linked\nhandle -> drain_linked\n");
}
