//! `#[traced(methods(..))]` on `impl` blocks: the methods that are named have spans, and no others.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use async_trait::async_trait;
use futures_executor::block_on;
use otel_runtime::opentelemetry::Value;
use otel_runtime::opentelemetry::trace::{SpanKind, Status};
use otel_runtime::testing::{self, Recorder, assert_child_of};
use otel_runtime::traced;
use std::future::ready;

fn work() {
    std::hint::black_box(());
}

fn names(recorder: &Recorder) -> Vec<String> {
    recorder.spans().iter().map(|span| span.name.to_string()).collect()
}

struct Gateway {
    id: i64,
}

#[traced(methods(charge, refund, r#async), kind = "client", attrs("acme.gateway.id" = self.id))]
impl Gateway {
    const LIMIT: [u8; 2] = {
        let one = 1;
        [one, 2]
    };

    #[allow(clippy::unnecessary_wraps, reason = "one of them fails")]
    fn charge(&self) -> Result<i64, String> {
        work();
        if self.id == 0 { Err("no gateway".to_owned()) } else { Ok(self.refund()) }
    }

    fn refund(&self) -> i64 {
        work();
        i64::from(Self::LIMIT[1])
    }

    async fn r#async(&self) -> i64 {
        ready(self.id).await
    }

    fn plain(&self) -> i64 {
        work();
        self.id
    }
}

#[test]
fn those_that_are_named_have_spans() {
    let recorder = testing::record();
    let gateway = Gateway { id: 7 };
    assert_eq!(gateway.charge(), Ok(2));
    assert_eq!(block_on(gateway.r#async()), 7);
    assert_eq!(gateway.plain(), 7);
    assert_eq!(names(&recorder), ["refund", "charge", "async"]);
    assert_child_of(&recorder.span("refund"), &recorder.span("charge"));
    for span in recorder.spans() {
        assert_eq!(span.span_kind, SpanKind::Client);
        let ids: Vec<&Value> = span.attributes.iter().map(|attribute| &attribute.value).collect();
        assert_eq!(ids, [&Value::I64(7)], "{}", span.name);
    }
}

#[test]
fn outcomes_are_read_as_ever() {
    let recorder = testing::record();
    assert!(Gateway { id: 0 }.charge().is_err());
    assert_eq!(recorder.span("charge").status, Status::error("no gateway"));
}

trait Charges<T> {
    fn charge(&self, value: T) -> T;
    fn refund(&self, value: T) -> T;
}

#[traced(methods(charge))]
impl<T: Clone, const N: usize> Charges<T> for [Gateway; N]
where
    T: Send,
{
    fn charge(&self, value: T) -> T {
        value.clone()
    }

    fn refund(&self, value: T) -> T {
        value.clone()
    }
}

#[test]
fn blocks_of_traits_and_generics() {
    let recorder = testing::record();
    let gateways = [Gateway { id: 1 }, Gateway { id: 2 }];
    assert_eq!(gateways.refund(gateways.charge(3)), 3);
    assert_eq!(names(&recorder), ["charge"]);
}

#[async_trait]
trait Later {
    async fn charge(&self) -> i64;
}

#[traced(methods(charge))]
#[async_trait]
impl Later for Gateway {
    async fn charge(&self) -> i64 {
        ready(self.id).await
    }
}

struct Other;

#[async_trait]
#[traced(methods(charge))]
impl Later for Other {
    async fn charge(&self) -> i64 {
        ready(8).await
    }
}

#[test]
fn beside_async_trait_in_both_orders() {
    let recorder = testing::record();
    assert_eq!(block_on(Later::charge(&Gateway { id: 5 })), 5);
    assert_eq!(block_on(Other.charge()), 8);
    assert_eq!(names(&recorder), ["charge", "charge"]);
}

#[test]
fn blocks_that_a_macro_writes() {
    macro_rules! gateway {
        ($name:ident, $($method:ident => $value:expr),*) => {
            struct $name;

            #[traced(methods($($method),*))]
            impl $name {
                $(fn $method(&self) -> u32 {
                    work();
                    $value
                })*
            }
        };
    }
    gateway!(Made, one => 1, two => 1 + 1);
    let recorder = testing::record();
    assert_eq!(Made.one() + Made.two(), 3);
    assert_eq!(names(&recorder), ["one", "two"]);
}

#[test]
fn a_method_of_another_name_may_have_an_annotation_of_its_own() {
    struct Mixed;

    #[traced(methods(one))]
    impl Mixed {
        fn one() {
            work();
        }

        #[traced(name = "second", kind = "server")]
        fn two() {
            work();
        }
    }
    let recorder = testing::record();
    Mixed::one();
    Mixed::two();
    assert_eq!(names(&recorder), ["one", "second"]);
}
