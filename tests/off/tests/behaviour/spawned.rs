//! Spawned work runs, and takes nothing along.

use otel_runtime::opentelemetry::{Context, ContextGuard};
use otel_runtime::{Carried, CarryExt as _, JoinSetExt as _, carry, carry_callback, carry_context, carry_fn, traced};
use std::future::{Future, ready};
use tokio::task::JoinSet;

#[derive(Debug, PartialEq)]
struct Mark;

fn is_marked() -> bool {
    Context::current().get::<Mark>().is_some()
}

fn marked() -> ContextGuard {
    Context::current_with_value(Mark).attach()
}

#[traced]
fn on_a_thread() -> bool {
    std::thread::spawn(is_marked).join().expect("the thread ends")
}

#[carry_context]
async fn on_a_task() -> bool {
    tokio::spawn(async { is_marked() }).await.expect("the task ends")
}

#[tokio::test(flavor = "current_thread")]
async fn is_not_carried() {
    let guard = marked();
    assert!(is_marked());
    assert!(!on_a_thread());
    let by_hand = [
        std::thread::spawn(carry_fn(is_marked)),
        std::thread::spawn(is_marked.carry()),
        std::thread::spawn(is_marked.carry_linked()),
    ];
    assert!(by_hand.into_iter().all(|thread| !thread.join().expect("the thread ends")));
    let callback = carry_callback(|()| is_marked());
    assert!(!std::thread::spawn(move || callback(())).join().expect("the thread ends"));
    assert!(!otel_runtime::thread_scope(|scope| scope.spawn(is_marked).join().expect("the thread ends")));
    let mut tasks = JoinSet::new();
    tasks.spawn_carried(async { is_marked() });
    tasks.spawn_linked(async { is_marked() });
    tasks.spawn(carry(async { is_marked() }));
    let envelope = Carried::new(7);
    let future = on_a_task();
    drop(guard);
    assert!(!envelope.as_ref().child(|_| is_marked()) && !envelope.linked(|_| is_marked()));
    assert!(!future.await);
    assert_eq!(tasks.join_all().await, [false; 3]);
}

fn size_of_output<F: Future>(_: &F) -> usize {
    size_of::<Option<F>>()
}

#[test]
fn grows_by_nothing() {
    let bytes = [0_u8; 64];
    let future = async move {
        ready(()).await;
        bytes.len()
    };
    let size = size_of_output(&future);
    assert_eq!(size_of_val(&carry(future)), size);
    assert_eq!(size_of::<Carried<u64>>(), size_of::<u64>());
    let closure = move || bytes.len();
    assert_eq!(size_of_val(&carry_fn(closure)), size_of_val(&closure));
}
