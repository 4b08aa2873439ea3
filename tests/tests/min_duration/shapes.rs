//! Each shape of function, fast and slow.

use super::{SLOW, be_slow, duration, inner, pause, said};
use futures_util::future::BoxFuture;
use futures_util::{Stream, StreamExt as _, stream};
use otel_runtime::testing::{self, TestSpan, assert_child_of};
use otel_runtime::{span, traced};

pub(super) type Alias<T> = Result<T, String>;

struct Bank;

macro_rules! shapes {
    ($module:ident, $min:literal) => {
        mod $module {
            use super::*;

            #[traced(min_duration = $min)]
            pub(super) fn unit() {
                inner();
                be_slow();
            }
            #[traced(min_duration = $min, ret("acme.ret" = *ret))]
            pub(super) fn result(fails: bool) -> Result<u8, String> {
                inner();
                be_slow();
                if fails {
                    return Err("no".to_owned());
                }
                Ok(1)
            }
            #[traced(min_duration = $min)]
            pub(super) fn alias(fails: bool) -> Alias<u8> {
                inner();
                be_slow();
                if fails { Err("no".to_owned()) } else { Ok(1) }
            }
            #[traced(min_duration = $min)]
            #[track_caller]
            pub(super) fn tracked(fails: bool) -> Result<u8, String> {
                inner();
                be_slow();
                if fails { Err("no".to_owned()) } else { Ok(1) }
            }
            #[traced(min_duration = $min, ret("acme.ret" = *ret))]
            pub(super) async fn asynchronous(fails: bool) -> Result<u8, String> {
                inner();
                pause().await;
                be_slow();
                if fails {
                    return Err("no".to_owned());
                }
                Ok(1)
            }
            #[must_use = "the keyword stays"]
            #[traced(min_duration = $min)]
            pub(super) async fn with_the_keyword(fails: bool) -> Result<u8, String> {
                inner();
                be_slow();
                pause().await;
                if fails { Err("no".to_owned()) } else { Ok(1) }
            }
            #[traced(min_duration = $min)]
            pub(super) fn returned(fails: bool) -> impl Future<Output = Result<u8, String>> {
                async move {
                    inner();
                    pause().await;
                    be_slow();
                    if fails { Err("no".to_owned()) } else { Ok(1) }
                }
            }
            #[traced(min_duration = $min)]
            pub(super) fn boxed(fails: bool) -> BoxFuture<'static, Result<u8, String>> {
                Box::pin(async move {
                    inner();
                    be_slow();
                    if fails { Err("no".to_owned()) } else { Ok(1) }
                })
            }
            #[traced(min_duration = $min)]
            pub(super) fn items(fails: bool) -> impl Stream<Item = Result<u8, String>> {
                stream::iter([Ok(1), if fails { Err("no".to_owned()) } else { Ok(2) }, Ok(3)]).inspect(|_| {
                    inner();
                    be_slow();
                })
            }
            impl Bank {
                #[traced(min_duration = $min, attrs("acme.fails" = fails))]
                pub(super) async fn $module(&mut self, fails: bool) -> Alias<u8> {
                    inner();
                    be_slow();
                    pause().await;
                    if fails { Err("no".to_owned()) } else { Ok(1) }
                }
            }
            pub(super) fn block(fails: bool) {
                span!("block", min_duration = $min, attrs("acme.fails" = fails), {
                    inner();
                    be_slow();
                });
            }
            pub(super) async fn later(fails: bool) {
                span!("later", min_duration = $min, attrs("acme.fails" = fails), async {
                    inner();
                    be_slow();
                    pause().await;
                })
                .await;
            }

            /// Calls each; their number.
            pub(super) async fn call(fails: bool) -> usize {
                unit();
                assert_eq!(result(fails).is_err(), fails);
                assert_eq!(alias(fails).is_err(), fails);
                assert_eq!(tracked(fails).is_err(), fails);
                assert_eq!(asynchronous(fails).await.is_err(), fails);
                assert_eq!(with_the_keyword(fails).await.is_err(), fails);
                assert_eq!(returned(fails).await.is_err(), fails);
                assert_eq!(boxed(fails).await.is_err(), fails);
                assert_eq!(items(fails).collect::<Vec<_>>().await.len(), 3);
                assert_eq!(Bank.$module(fails).await.is_err(), fails);
                block(fails);
                later(fails).await;
                12
            }
        }
    };
}
shapes!(fast, "1h");
shapes!(slow, "2ms");

/// The shapes that say how they failed, and what that is.
fn expected(name: &str, fails: bool) -> String {
    let (mut attributes, mut status) = (Vec::new(), "Unset");
    let ret = ["result", "asynchronous"].contains(&name) && !fails;
    match name {
        "unit" => {}
        "block" | "later" => attributes.push(format!("acme.fails={fails}")),
        _ => {
            if name == "slow" {
                attributes.push(format!("acme.fails={fails}"));
            }
            if ret {
                attributes.push("acme.ret=1".to_owned());
            }
            if fails {
                attributes.push("error.type=alloc::string::String".to_owned());
                status = r#"Error { description: "no" }"#;
            }
            if name == "items" {
                attributes.push("otel_runtime.stream.items=3".to_owned());
            }
        }
    }
    format!("{name} {status} [{}]", attributes.join(", "))
}

#[tokio::test]
async fn fast_calls_of_each_shape_have_no_span() {
    for fails in [false, true] {
        let recorder = testing::record();
        let calls = span!("outer", async { fast::call(fails).await }).await;
        let spans = recorder.spans();
        let outer = recorder.span("outer");
        assert_eq!(said(&outer), "outer Unset []");
        assert!(outer.events.is_empty());
        let inner: Vec<_> = spans.iter().filter(|span| span.name == "inner").collect();
        assert_eq!(spans.len(), inner.len() + 1, "{}", recorder.tree());
        // A stream yields three items.
        assert_eq!(inner.len(), calls + 2);
        for inner in inner {
            assert_child_of(inner, &outer);
        }
    }
}

#[tokio::test]
async fn slow_calls_of_each_shape_have_one_span() {
    for fails in [false, true] {
        let recorder = testing::record();
        let calls = span!("outer", async { slow::call(fails).await }).await;
        let outer = recorder.span("outer");
        let spans = recorder.spans();
        let slow: Vec<_> = spans.iter().filter(|span| span.name != "outer" && span.name != "inner").collect();
        assert_eq!(slow.len(), calls, "{}", recorder.tree());
        for span in slow {
            assert_eq!(said(span), expected(&span.name, fails));
            assert_child_of(span, &outer);
            assert!(duration(span) >= SLOW, "{}: {:?}", span.name, duration(span));
            let within = |inner: &&TestSpan| inner.start_time >= span.start_time && inner.end_time <= span.end_time;
            let inner = spans.iter().filter(|span| span.name == "inner").filter(within).count();
            assert_eq!(inner, if span.name == "items" { 3 } else { 1 }, "{}", span.name);
        }
        // Calls inside cannot wait for a span that may never be.
        for inner in spans.iter().filter(|span| span.name == "inner") {
            assert_child_of(inner, &outer);
        }
    }
}
