//! What annotations and bodies say.

use super::{be_slow, pause, said};
use otel_runtime::{event, is_recording, record, recording_only, span, testing, traced};
use std::cell::Cell;
use std::future::Future;
use std::pin::Pin;

/// Expressions hold copies: of references, and of fields, whatever becomes of the rest.
#[tokio::test]
async fn expressions_see_what_the_body_has_used_up() {
    struct Order {
        id: u64,
        items: Vec<u64>,
    }
    #[traced(min_duration = "2ms", attrs("acme.id" = order.id, "acme.text" = text.len()))]
    fn takes(order: Order, text: &str) -> usize {
        be_slow();
        let Order { items, .. } = order;
        usize::try_from(items.into_iter().sum::<u64>()).unwrap_or_default() + text.len()
    }
    #[traced(min_duration = "2ms", attrs("acme.id" = order.id, "acme.n" = n, "acme.m" = m))]
    async fn takes_later(order: Order, (n, _): (u64, u64), mut m: u64) -> usize {
        be_slow();
        drop(order);
        m += n;
        pause().await;
        usize::try_from(m).unwrap_or_default()
    }
    let recorder = testing::record();
    assert_eq!(takes(Order { id: 7, items: vec![1, 1] }, "abc"), 5);
    assert_eq!(takes_later(Order { id: 8, items: vec![] }, (1, 2), 3).await, 4);
    assert_eq!(said(&recorder.span("takes")), "takes Unset [acme.id=7, acme.text=3]");
    assert_eq!(said(&recorder.span("takes_later")), "takes_later Unset [acme.id=8, acme.n=1, acme.m=3]");
}

#[tokio::test]
async fn what_the_body_would_record_is_not_recorded_anywhere() {
    thread_local!(static EVALUATED: Cell<u32> = const { Cell::new(0) });
    fn value() -> u32 {
        EVALUATED.set(EVALUATED.get() + 1);
        1
    }
    #[traced(min_duration = "2ms", allow(record_before_span, reason = "tested here"))]
    fn speaks() -> bool {
        record!("acme.n" = value());
        event!("spoken", "acme.n" = value());
        let kept = #[recording_only]
        value();
        assert!(kept.is_none());
        be_slow();
        is_recording()
    }
    #[traced(min_duration = "2ms", allow(record_before_span, reason = "tested here"))]
    async fn speaks_later() {
        pause().await;
        record!("acme.n" = value());
        event!("spoken", "acme.n" = value());
        #[recording_only]
        value();
        be_slow();
    }
    #[traced(min_duration = "2ms", allow(record_before_span, reason = "tested here"))]
    fn hands_out() -> impl Future<Output = ()> {
        std::convert::identity(async {
            record!("acme.n" = value());
            be_slow();
        })
    }
    #[traced(min_duration = "2ms", attrs("acme.early" = early), allow(record_before_span, reason = "tested here"))]
    fn hands_out_boxes(early: bool) -> Pin<Box<dyn Future<Output = ()>>> {
        if early {
            return Box::pin(async { event!("spoken", "acme.n" = value()) });
        }
        Box::pin(async {
            record!("acme.n" = value());
            be_slow();
        })
    }
    let recorder = testing::record();
    span!("outer", async {
        // The span around it, whose helpers may ask.
        assert!(speaks());
        speaks_later().await;
        hands_out().await;
        hands_out_boxes(true).await;
        hands_out_boxes(false).await;
        span!("block", min_duration = "2ms", allow(record_before_span, reason = "tested here"), {
            record!("acme.n" = value());
            be_slow();
        });
    })
    .await;
    assert_eq!(EVALUATED.get(), 0);
    assert_eq!(
        recorder.tree(),
        "outer\n  speaks\n  speaks_later\n  hands_out\n  hands_out_boxes {acme.early: false}\n  block\n"
    );
}

/// What a `macro_rules!` was given stays one operand in the copies that are held.
#[tokio::test]
async fn parts_of_a_macro_are_operands() {
    macro_rules! twice {
        ($plain:ident, $later:ident, $value:expr) => {
            #[traced(min_duration = "2ms", attrs("acme.n" = $value * 2), ret("acme.ret" = $value * *ret))]
            fn $plain() -> i64 {
                be_slow();
                $value * 2
            }
            #[traced(min_duration = "2ms", attrs("acme.n" = $value * 2))]
            fn $later() -> impl Future<Output = i64> {
                let n = $value * 2;
                async move {
                    be_slow();
                    n + $value * 2
                }
            }
        };
    }
    twice!(plain, later, 1 + 2);
    let recorder = testing::record();
    assert_eq!((plain(), later().await), (6, 12));
    assert_eq!(recorder.tree(), "plain {acme.n: 6, acme.ret: 18}\nlater {acme.n: 6}\n");
}
