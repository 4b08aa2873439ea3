//! An async body begins its call inside its first poll and leaves it to the wrapper that polls it: each
//! wrapper finds its own body's, whatever other bodies do during that poll.

use expect_test::expect;
use futures_util::FutureExt as _;
use otel_runtime::{record, testing, traced};
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

fn refuse() -> i64 {
    // Not `panic!`, which would print.
    resume_unwind(Box::new("refused"))
}

#[traced(attrs("acme.n" = n))]
async fn leaf(n: u64) {
    futures_util::pending!();
}

#[traced(attrs("acme.refused" = refuse()))]
async fn refused() {}

#[traced(attrs("acme.n" = n))]
async fn outer(n: u64) {
    let caught = AssertUnwindSafe(refused()).catch_unwind().await;
    record!("acme.caught" = caught.is_err());
    leaf(n).await;
    record!("acme.end" = true);
}

#[traced(attrs("acme.n" = n))]
async fn ready(n: u64) {}

#[traced(attrs("acme.n" = n))]
async fn panics(n: u64) {
    ready(n).await;
    resume_unwind(Box::new("panicked"))
}

#[traced(attrs("acme.depth" = depth))]
async fn nested(depth: u64) {
    if depth > 0 {
        Box::pin(nested(depth - 1)).await;
    }
    record!("acme.left" = depth);
}

fn run(future: impl Future<Output = ()>) {
    let mut future = std::pin::pin!(future);
    while future.as_mut().now_or_never().is_none() {}
}

#[test]
fn that_fail_in_an_annotation_take_nothing_from_the_call_around() {
    let recorder = testing::record();
    run(outer(1));
    run(leaf(2));
    expect![[r"
        outer {acme.caught: true, acme.end: true, acme.n: 1}
          refused !panic
          leaf {acme.n: 1}
        leaf {acme.n: 2}
    "]]
    .assert_eq(&recorder.tree());
}

#[test]
fn of_others_do_not_hide_a_panic() {
    let recorder = testing::record();
    let caught = catch_unwind(|| run(panics(3)));
    assert!(caught.is_err());
    run(leaf(4));
    expect![[r"
        panics {acme.n: 3} !panic
          ready {acme.n: 3}
        leaf {acme.n: 4}
    "]]
    .assert_eq(&recorder.tree());
}

#[test]
fn of_bodies_within_bodies_find_their_own() {
    let recorder = testing::record();
    run(nested(3));
    expect![[r"
        nested {acme.depth: 3, acme.left: 3}
          nested {acme.depth: 2, acme.left: 2}
            nested {acme.depth: 1, acme.left: 1}
              nested {acme.depth: 0, acme.left: 0}
    "]]
    .assert_eq(&recorder.tree());
}

/// Nothing that they need has been dropped by then, which would abort the process.
#[test]
fn of_a_thread_that_ends_are_plain() {
    struct AtExit;
    impl Drop for AtExit {
        fn drop(&mut self) {
            run(ready(1));
        }
    }
    thread_local! {
        static AT_EXIT: AtExit = const { AtExit };
    }
    std::thread::spawn(|| {
        // Before anything of ours, so that it is dropped behind that.
        AT_EXIT.with(|_| ());
        let recorder = testing::record();
        run(ready(2));
        assert_eq!(recorder.tree(), "ready {acme.n: 2}\n");
    })
    .join()
    .unwrap();
}
