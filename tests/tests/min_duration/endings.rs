//! Calls that end by a panic or by being dropped.

use super::shapes::Alias;
use super::{be_slow, pause, said};
use futures_util::{FutureExt as _, Stream, StreamExt as _, stream};
use otel_runtime::{current_span_context, span, testing, traced};
use std::panic::{AssertUnwindSafe, catch_unwind};

#[tokio::test]
async fn panics_and_interruptions_are_told_if_they_come_late() {
    macro_rules! endings {
        ($module:ident, $min:literal) => {
            mod $module {
                use super::*;

                #[traced(min_duration = $min)]
                pub(super) fn panics() {
                    be_slow();
                    std::panic::resume_unwind(Box::new("on purpose"));
                }
                #[traced(min_duration = $min)]
                pub(super) fn panics_in_a_closure() -> Alias<()> {
                    be_slow();
                    std::panic::resume_unwind(Box::new("on purpose"));
                }
                #[traced(min_duration = $min)]
                pub(super) async fn panics_later() {
                    pause().await;
                    be_slow();
                    std::panic::resume_unwind(Box::new("on purpose"));
                }
                #[traced(min_duration = $min)]
                pub(super) fn panicking_items() -> impl Stream<Item = u8> {
                    stream::iter([1, 2]).inspect(|item| {
                        be_slow();
                        if *item == 2 {
                            std::panic::resume_unwind(Box::new("on purpose"));
                        }
                    })
                }
                #[traced(min_duration = $min)]
                pub(super) async fn waits() {
                    be_slow();
                    std::future::pending::<()>().await;
                }
                #[traced(min_duration = $min)]
                pub(super) fn left_items() -> impl Stream<Item = u8> {
                    stream::iter([1, 2]).inspect(|_| be_slow())
                }
                #[traced(min_duration = $min)]
                pub(super) fn failing_items() -> impl Stream<Item = Result<u8, String>> {
                    stream::iter([Err("no".to_owned()), Ok(2)]).inspect(|_| be_slow())
                }

                pub(super) async fn end_all() {
                    assert!(catch_unwind(panics).is_err());
                    assert!(catch_unwind(panics_in_a_closure).is_err());
                    assert!(AssertUnwindSafe(panics_later()).catch_unwind().await.is_err());
                    let items = AssertUnwindSafe(panicking_items().collect::<Vec<_>>());
                    assert!(items.catch_unwind().await.is_err());
                    assert!(waits().now_or_never().is_none());
                    assert_eq!(Box::pin(left_items()).next().await, Some(1));
                    assert!(matches!(Box::pin(failing_items()).next().await, Some(Err(_))));
                    drop(waits());
                }
            }
        };
    }
    endings!(early, "1h");
    endings!(late, "2ms");

    let recorder = testing::record();
    span!("outer", async { early::end_all().await }).await;
    assert_eq!(recorder.tree(), "outer\n");
    recorder.clear();
    span!("outer", async { late::end_all().await }).await;
    let mut spans: Vec<String> = recorder.spans().iter().map(said).collect();
    spans.sort();
    let panicked = r#"Error { description: "" } ["#;
    let expected = [
        "failing_items Error { description: \"no\" } [error.type=alloc::string::String, \
         otel_runtime.stream.items=1]"
            .to_owned(),
        "left_items Unset [otel_runtime.stream.items=1, otel_runtime.cancelled=true]".to_owned(),
        "outer Unset []".to_owned(),
        format!("panicking_items {panicked}otel_runtime.stream.items=1, error.type=panic]"),
        format!("panics {panicked}error.type=panic]"),
        format!("panics_in_a_closure {panicked}error.type=panic]"),
        format!("panics_later {panicked}error.type=panic]"),
        "waits Unset [otel_runtime.cancelled=true]".to_owned(),
    ];
    assert_eq!(spans, expected);
    assert!(!current_span_context().is_valid());
}

/// The outcome of a call that runs in a destructor while another one unwinds is its own.
#[test]
fn a_call_during_an_unwinding_has_not_panicked() {
    struct Calls;
    impl Drop for Calls {
        fn drop(&mut self) {
            #[traced(min_duration = "2ms")]
            fn in_drop() {
                be_slow();
            }
            in_drop();
        }
    }
    let recorder = testing::record();
    let unwound = catch_unwind(|| {
        let _calls = Calls;
        std::panic::resume_unwind(Box::new("on purpose"));
    });
    assert!(unwound.is_err());
    assert_eq!(said(&recorder.span("in_drop")), "in_drop Unset []");
}

/// A value's expression is evaluated when the call has ended, by a destructor if that unwinds: a second
/// panic would end the process.
#[tokio::test]
async fn an_expression_that_panics_while_the_call_unwinds_ends_no_process() {
    fn bad() -> u32 {
        std::panic::resume_unwind(Box::new("no value"))
    }
    #[traced(min_duration = "2ms", attrs("acme.n" = bad()))]
    fn panics() {
        be_slow();
        std::panic::resume_unwind(Box::new("no work"));
    }
    #[traced(min_duration = "2ms", attrs("acme.n" = bad()))]
    async fn panics_later() {
        be_slow();
        std::panic::resume_unwind(Box::new("no work"));
    }
    #[traced(min_duration = "2ms", attrs("acme.n" = bad()))]
    async fn waits() {
        be_slow();
        std::future::pending::<()>().await;
    }
    #[traced(min_duration = "2ms", attrs("acme.n" = bad()))]
    fn returns() {
        be_slow();
    }
    let recorder = testing::record();
    let message = |panicked: Result<(), Box<dyn std::any::Any + Send>>| {
        panicked.expect_err("it panics").downcast_ref::<&str>().copied().unwrap_or_default()
    };
    assert_eq!(message(catch_unwind(panics)), "no work");
    assert_eq!(message(AssertUnwindSafe(panics_later()).catch_unwind().await), "no work");
    assert!(waits().now_or_never().is_none());
    assert_eq!(message(catch_unwind(returns)), "no value");
    assert!(recorder.spans().iter().all(|span| span.attribute("error.type").as_deref() == Some("panic")));
}
