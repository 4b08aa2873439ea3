//! When faces open and close.

use crate::{World, ours};
use otel_runtime::{TracingSpans, traced, tracing_layer};
use std::panic::catch_unwind;
use tokio::task::yield_now;
use tracing::subscriber::{set_default, with_default};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

#[traced]
async fn waiting() {
    tracing::info!("begun");
    yield_now().await;
    ours();
}

#[traced]
fn detaching() -> [tokio::task::JoinHandle<()>; 1] {
    [tokio::spawn(async {
        yield_now().await;
        tracing::info!("late");
    })]
}

#[traced(carry = "link")]
fn linking() -> [tokio::task::JoinHandle<()>; 1] {
    [tokio::spawn(async {
        yield_now().await;
        ours();
    })]
}

#[tokio::test]
async fn a_face_stays_open_for_what_was_spawned_inside() {
    let world = World::new(TracingSpans::Recorded);
    let _subscriber = set_default(registry().with(tracing_layer()).with(world.scopes.clone()));
    let [task] = detaching();
    assert_eq!(world.scopes.open(), 1, "the task has it");
    task.await.expect("it does not panic");
    // The call has ended, and its span takes no more.
    assert_eq!(world.text(), "detaching; late: detaching");
}

#[tokio::test]
async fn a_face_does_not_stay_open_for_what_is_linked() {
    let world = World::new(TracingSpans::Recorded);
    let _subscriber = set_default(registry().with(tracing_layer()).with(world.scopes.clone()));
    let [task] = linking();
    assert_eq!(world.scopes.open(), 0, "the task has none of it");
    task.await.expect("it does not panic");
    assert_eq!(world.text(), "linking ours[inside@INFO]; inside: ours");
}

#[tokio::test]
async fn a_future_that_is_dropped_closes_its_face() {
    let world = World::new(TracingSpans::Recorded);
    let _subscriber = set_default(registry().with(tracing_layer()).with(world.scopes.clone()));
    drop(waiting());
    let mut future = Box::pin(waiting());
    assert!(futures_util::poll!(&mut future).is_pending());
    assert_eq!(world.scopes.open(), 1);
    assert!(tracing::Span::current().is_none(), "it is entered while it is polled");
    drop(future);
    let (tree, scopes) = world.seen();
    assert!(tree.starts_with("waiting") && tree.contains("[begun@INFO"), "{tree}");
    assert_eq!((scopes.len(), world.scopes.open()), (1, 0));
}

#[tokio::test]
async fn futures_that_take_turns_have_each_their_own() {
    let world = World::new(TracingSpans::Recorded);
    let _subscriber = set_default(registry().with(tracing_layer()).with(world.scopes.clone()));
    tokio::join!(waiting(), waiting(), waiting());
    let (tree, scopes) = world.seen();
    assert_eq!(tree, ["waiting[begun@INFO](ours[inside@INFO])"; 3].join(" "));
    let expected = [["begun: waiting"; 3], ["inside: waiting>ours"; 3]].concat();
    assert_eq!((scopes, world.scopes.open()), (expected.into_iter().map(str::to_owned).collect(), 0));
}

#[traced]
fn panics() {
    ours();
    panic!("the call panics");
}

#[test]
fn a_call_that_panics_closes_its_face() {
    let world = World::new(TracingSpans::Recorded);
    with_default(registry().with(tracing_layer()).with(world.scopes.clone()), || {
        assert!(catch_unwind(panics).is_err());
        ours();
    });
    let (tree, scopes) = world.seen();
    assert!(tree.ends_with("(ours[inside@INFO]) ours[inside@INFO]"), "{tree}");
    assert_eq!(scopes, ["inside: panics>ours", "inside: ours"]);
    assert_eq!(world.scopes.open(), 0);
}

/// Who has begun with faces ends with them, whatever has been set meanwhile.
#[test]
fn telemetry_goes_in_the_middle_of_a_call() {
    #[traced]
    fn ending(world: &mut Option<World>) {
        tracing::info!("before");
        drop(world.take());
        tracing::info!("after");
    }
    let world = World::new(TracingSpans::Always);
    let scopes = world.scopes.clone();
    with_default(registry().with(tracing_layer()).with(scopes.clone()), || ending(&mut Some(world)));
    assert_eq!(scopes.take(), ["before: ending", "after: ending"]);
    assert_eq!(scopes.open(), 0);
}
