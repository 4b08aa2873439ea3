//! `#[recording_only]`: what runs only if somebody will see it.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::Context;
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{record, recording_only, span, traced};
use std::cell::Cell;

thread_local! {
    static RAN: Cell<u32> = const { Cell::new(0) };
}

/// Something whose cost can be seen.
fn dear() -> u32 {
    RAN.set(RAN.get() + 1);
    RAN.get()
}

/// How often [`dear`] ran in `act`, with a span that records and with one that does not.
fn recorded_and_not(act: impl Fn()) -> [u32; 2] {
    let count = |recorder: Recorder| {
        RAN.set(0);
        act();
        drop(recorder);
        RAN.get()
    };
    [count(testing::record()), count(Recorder::builder().sampler(Sampler::AlwaysOff).start())]
}

#[test]
fn blocks_statements_and_expressions() {
    #[traced]
    fn block() -> u32 {
        #[recording_only]
        {
            let n = dear();
            record!("acme.n" = n);
        }
        1
    }
    #[traced]
    fn statement() -> u32 {
        #[recording_only]
        record!("acme.n" = dear());
        #[recording_only]
        dear();
        #[recording_only]
        if dear() > 0 {
            dear();
        }
        #[recording_only]
        for _ in 0..2 {
            dear();
        }
        1
    }
    #[traced]
    fn tail() {
        #[recording_only]
        record!("acme.n" = dear())
    }
    #[traced]
    fn value() -> bool {
        let n = #[recording_only]
        dear();
        let pair = (
            #[recording_only]
            dear(),
            7,
        );
        n.is_some() && pair.0.is_some() && pair.1 == 7
    }
    #[traced]
    fn arm(n: u32) {
        match n {
            #[rustfmt::skip]
            0 => #[recording_only] { dear(); }
            _ => {}
        }
    }
    assert_eq!(recorded_and_not(|| assert_eq!(block(), 1)), [1, 0]);
    assert_eq!(recorded_and_not(|| assert_eq!(statement(), 1)), [6, 0]);
    assert_eq!(recorded_and_not(tail), [1, 0]);
    assert_eq!(recorded_and_not(|| assert_eq!(value(), RAN.get() == 2)), [2, 0]);
    assert_eq!(recorded_and_not(|| arm(0)), [1, 0]);
}

/// It is no closure: what it stands on may leave the function, and borrow what it likes.
#[test]
fn control_flow_goes_through() {
    #[traced]
    fn leaves(items: &mut Vec<u32>) -> Result<u32, String> {
        #[recording_only]
        {
            items.push(dear());
            if items.len() > 1 {
                return Ok(2);
            }
            Err("recorded".to_owned())?;
        }
        Ok(1)
    }
    let recorder = testing::record();
    assert_eq!(leaves(&mut vec![7]), Ok(2));
    assert_eq!(leaves(&mut vec![]), Err("recorded".to_owned()));
    drop(recorder);
    let _recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    assert_eq!(leaves(&mut vec![]), Ok(1));
}

#[tokio::test]
async fn in_futures_and_inside_macros() {
    #[traced]
    async fn future() -> u32 {
        #[recording_only]
        {
            tokio::task::yield_now().await;
            dear();
        }
        tokio::select! {
            biased;
            () = std::future::ready(()) => {
                #[recording_only]
                record!("acme.n" = dear());
            }
            () = std::future::pending() => {}
        }
        let (one, ()) = tokio::join!(
            async {
                #[recording_only]
                dear();
                1
            },
            std::future::ready(())
        );
        one
    }
    let recorder = testing::record();
    RAN.set(0);
    assert_eq!(future().await, 1);
    assert_eq!(RAN.get(), 3);
    assert_eq!(recorder.tree(), "future {acme.n: 2}\n");
    drop(recorder);
    let _recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    RAN.set(0);
    assert_eq!(future().await, 1);
    assert_eq!(RAN.get(), 0);
}

/// It means the function's own span, and in a `span!` that one.
#[test]
fn it_never_speaks_of_the_enclosing_span() {
    #[traced]
    fn inner() {
        #[recording_only]
        dear();
    }
    #[traced]
    fn outer() {
        // Suppressed: `inner` has no span, although the current one records.
        let _suppressed = Context::enter_telemetry_suppressed_scope();
        inner();
    }
    #[traced]
    fn around() {
        span!("block", {
            #[recording_only]
            record!("acme.n" = dear());
        });
    }
    let recorder = testing::record();
    RAN.set(0);
    outer();
    assert_eq!(RAN.get(), 0);
    recorder.clear();
    around();
    assert_eq!(recorder.tree(), "around\n  block {acme.n: 1}\n");
}

#[tokio::test]
async fn whole_functions() {
    #[recording_only]
    fn unit() {
        dear();
    }
    #[recording_only]
    fn option(n: u32) -> Option<u32> {
        dear();
        Some(n)
    }
    #[recording_only]
    async fn later(n: &u32) -> Option<&u32> {
        tokio::task::yield_now().await;
        Some(n)
    }
    struct Order(u32);
    impl Order {
        #[recording_only]
        #[allow(unused_qualifications, reason = "a path is a type, too")]
        fn total(&self) -> core::option::Option<u32> {
            Some(self.0)
        }
    }
    #[traced]
    async fn caller() -> [Option<u32>; 3] {
        unit();
        [option(7), later(&8).await.copied(), Order(9).total()]
    }
    assert_eq!(caller().await, [None; 3]);
    let _recorder = testing::record();
    RAN.set(0);
    assert_eq!(caller().await, [Some(7), Some(8), Some(9)]);
    assert_eq!(RAN.get(), 2);
}

/// Under any path, and beside other attributes.
#[test]
fn under_any_path() {
    #[traced]
    fn paths() {
        #[otel_runtime::recording_only]
        dear();
        #[allow(unused_variables)]
        #[recording_only]
        let n = dear();
        #[recording_only]
        #[allow(clippy::let_unit_value)]
        let () = RAN.set(dear());
    }
    assert_eq!(recorded_and_not(paths), [3, 0]);
}
