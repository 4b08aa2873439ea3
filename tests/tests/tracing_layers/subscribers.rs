//! Which subscriber is there: none, one for a scope, several in turn, in each other, and on threads.

use crate::{LIBRARY, indented, library, ours, tree};
use otel_runtime::{testing, traced, tracing_layer};
use std::thread::{JoinHandle, scope};
use tracing::Dispatch;
use tracing::dispatcher::{get_default, with_default as with_dispatch};
use tracing::subscriber::{NoSubscriber, with_default};
use tracing_subscriber::layer::SubscriberExt as _;
use tracing_subscriber::registry;

const NOT_SEEN: &str = "ours\n";

fn subscriber() -> Dispatch {
    Dispatch::new(registry().with(tracing_layer()))
}

#[test]
fn without_a_subscriber_ours_is_there() {
    let recorder = testing::record();
    with_default(NoSubscriber::new(), library);
    assert_eq!(tree(&recorder), NOT_SEEN);
    with_default(registry(), library);
    assert_eq!(tree(&recorder), NOT_SEEN);
}

#[test]
fn one_after_another() {
    let recorder = testing::record();
    with_dispatch(&subscriber(), library);
    with_dispatch(&subscriber(), library);
    library();
    with_dispatch(&subscriber(), library);
    assert_eq!(tree(&recorder), format!("{LIBRARY}{LIBRARY}{NOT_SEEN}{LIBRARY}"));
}

#[traced]
fn switching(to: &Dispatch) {
    tracing::info!("of the first");
    with_dispatch(to, library);
    tracing::info!("of the first");
}

#[test]
fn one_in_another() {
    let recorder = testing::record();
    let (first, second) = (subscriber(), subscriber());
    with_dispatch(&first, || {
        let _outer = tracing::info_span!("outer").entered();
        switching(&second);
        with_default(NoSubscriber::new(), ours);
    });
    let inner = indented(LIBRARY, 2);
    let expected = format!("outer\n  switching\n    * of the first\n    * of the first\n{inner}  ours\n");
    assert_eq!(tree(&recorder), expected);
}

#[test]
fn one_for_each_thread() {
    let recorder = testing::record();
    scope(|threads| {
        for _ in 0..8 {
            let context = recorder.context();
            threads.spawn(move || {
                let _attached = context.attach();
                with_dispatch(&subscriber(), library);
            });
        }
    });
    assert_eq!(tree(&recorder), LIBRARY.repeat(8));
}

#[traced]
fn handing_on() -> JoinHandle<()> {
    let dispatch = get_default(Clone::clone);
    std::thread::spawn(move || with_dispatch(&dispatch, library))
}

#[test]
fn one_is_taken_along_by_hand_and_the_context_by_us() {
    let recorder = testing::record();
    with_dispatch(&subscriber(), || handing_on().join().expect("it does not panic"));
    assert_eq!(tree(&recorder), "handing_on\n  library\n    * before\n    * after\n    ours\n      * inside\n");
}

#[test]
fn a_span_goes_on_in_a_thread_that_has_no_subscriber() {
    let recorder = testing::record();
    with_dispatch(&subscriber(), || {
        let span = tracing::info_span!("library");
        let context = recorder.context();
        let there = span.clone();
        let thread = std::thread::spawn(move || {
            let _attached = context.attach();
            there.in_scope(|| {
                tracing::info!("nobody hears it");
                ours();
            });
        });
        thread.join().expect("it does not panic");
        span.in_scope(|| tracing::info!("heard"));
    });
    assert_eq!(tree(&recorder), "library\n  * heard\n  ours\n");
}

#[test]
fn a_subscriber_goes_before_its_spans() {
    let recorder = testing::record();
    let span = with_dispatch(&subscriber(), || tracing::info_span!("library"));
    span.in_scope(ours);
    drop(span);
    assert_eq!(tree(&recorder), "library\n  ours\n");
}
