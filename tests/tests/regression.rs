//! Bugs that were found, each by its cause.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{SpanContext, TraceContextExt as _};
use otel_runtime::testing::Recorder;
use otel_runtime::{extract, record, recording_only, span, testing, traced};

/// The SDK's parent-based sampler took the invalid span that stands for "none" for an unsampled parent.
#[test]
fn an_invalid_span_in_the_context_is_no_parent_that_is_not_sampled() {
    #[traced]
    fn root() {}
    let recorder = testing::record();
    let _cleared = Context::current().with_remote_span_context(SpanContext::NONE).attach();
    root();
    assert_eq!(recorder.tree(), "root\n");
}

/// A block that is not `move` captured the call's number by reference and could not be spawned.
#[tokio::test]
async fn record_in_a_block_that_is_not_move_borrows_nothing_from_the_function() {
    #[traced]
    async fn spawns() {
        tokio::spawn(async { record!("acme.task" = 1) }).await.unwrap();
    }
    let recorder = testing::record();
    spawns().await;
    assert_eq!(recorder.tree(), "spawns {acme.task: 1}\n");
}

/// The SDK's propagator parses ids of any length.
#[test]
fn ids_with_a_digit_missing_are_refused() {
    let propagator = opentelemetry_sdk::propagation::TraceContextPropagator::new();
    opentelemetry::global::set_text_map_propagator(propagator);
    for value in [
        "00-af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-7ad6b7169203331-01",
        "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-1",
        "00-+af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
    ] {
        let context = extract(&[("traceparent", value)]);
        assert!(!context.span().span_context().is_valid(), "{value}");
    }
    let sound = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
    assert!(extract(&[("traceparent", sound)]).span().span_context().is_valid());
    let later_version = format!("01{}-more", &sound[2..]);
    assert!(extract(&[("traceparent", later_version)]).span().span_context().is_valid());
}

/// `&mut (carrier)` needed a `mut` variable even where the variable was a `&mut` reference, and
/// `&(collection)` was no iterator where it was a reference.
#[test]
fn carriers_behind_references_need_no_mut_variable() {
    type Headers = Vec<(String, String)>;
    struct Message {
        headers: Headers,
    }
    #[traced(inject_into = headers)]
    fn variable(headers: &mut Headers) -> usize {
        headers.len()
    }
    #[traced(inject_into = message.headers)]
    fn field(message: &mut Message) -> usize {
        message.headers.len()
    }
    #[traced(inject_into = message.headers)]
    fn owned(mut message: Message) -> usize {
        message.headers.retain(|(key, _)| !key.is_empty());
        message.headers.len()
    }
    #[traced(links_from = batch)]
    fn slice(batch: &[Headers]) -> usize {
        batch.len()
    }
    let _recorder = testing::record();
    let mut message = Message { headers: Headers::new() };
    let counts = (variable(&mut message.headers), field(&mut message), owned(message), slice(&[Headers::new()]));
    // The propagator is global, and other tests may have set one or not.
    assert!(counts.0 <= 1 && counts.1 <= 1 && counts.2 <= 1 && counts.3 == 1);
}

/// The site was emitted twice, as two statics, and the body waited for a wrapper of the other one.
#[tokio::test]
async fn the_body_and_the_wrapper_of_a_future_mean_the_same_site() {
    #[traced(start_attrs("acme.n" = n))]
    async fn evaluated_in_the_body(n: u32) -> u32 {
        n
    }
    let recorder = testing::record();
    assert_eq!(evaluated_in_the_body(3).await, 3);
    assert_eq!(recorder.tree(), "evaluated_in_the_body {acme.n: 3}\n");
    let value = span!("block", attrs("acme.n" = 4), async { 5 }).await;
    assert_eq!(value, 5);
}

/// `ret` was a word of the attribute, and not of the one who wrote the value.
#[test]
fn ret_is_found_in_values_that_come_through_a_macro() {
    macro_rules! service {
        ($name:ident, $($value:tt)*) => {
            #[traced(ret("acme.given" = $($value)*, "acme.own" = ret.len()))]
            fn $name() -> Vec<u8> {
                vec![1, 2, 3]
            }
        };
    }
    macro_rules! expression {
        ($name:ident, $value:expr) => {
            #[traced(ret("acme.given" = $value))]
            fn $name() -> Result<Vec<u8>, String> {
                Ok(vec![1, 2, 3])
            }
        };
    }
    macro_rules! annotated {
        ($(#[$attribute:meta])* $name:ident) => {
            $(#[$attribute])*
            fn $name() -> Vec<u8> {
                vec![1, 2, 3]
            }
        };
    }
    service!(tokens, ret[0]);
    service!(formatted, format!("{ret:?}"));
    expression!(parsed, ret.iter().sum::<u8>());
    annotated!(
        #[traced(ret("acme.given" = ret.len()))]
        whole
    );
    let recorder = testing::record();
    tokens();
    formatted();
    parsed().unwrap();
    whole();
    assert_eq!(
        recorder.tree(),
        "tokens {acme.given: 1, acme.own: 3}\n\
         formatted {acme.given: [1, 2, 3], acme.own: 3}\n\
         parsed {acme.given: 6}\n\
         whole {acme.given: 3}\n"
    );
}

/// A stream of tokens with a part of a `macro_rules!` in it was passed on as it was, and `record!` in it spoke of
/// the current span, `#[recording_only]` of nothing, and spawns were not carried.
#[tokio::test]
async fn functions_that_a_macro_writes_round_its_parts_are_rewritten() {
    macro_rules! traced_as {
        ($name:ident, $value:expr, $kind:ty, $pattern:pat, $body:block, $last:stmt) => {
            #[traced]
            async fn $name() -> $kind {
                let n: $kind = $value * 2;
                record!("acme.value" = $value * 2, "acme.body" = $body);
                let kept = #[recording_only]
                $value
                    * 3;
                record!("acme.kept" = kept);
                tokio::spawn(async { record!("acme.spawned" = matches!(4, $pattern)) }).await.unwrap();
                $last;
                if let $pattern = n { n } else { n + $value }
            }
        };
    }
    traced_as!(written, 1 + 2, i64, 6 | 7, { 4 + 4 }, record!("acme.last" = 1));
    #[traced]
    async fn around() {
        let recorder = Recorder::builder().sampler_unwrapped(Sampler::AlwaysOff).start();
        assert_eq!(written().await, 6);
        drop(recorder);
    }
    let recorder = testing::record();
    assert_eq!(written().await, 6);
    around().await;
    assert_eq!(
        recorder.tree(),
        "written {acme.body: 8, acme.kept: 9, acme.last: 1, acme.spawned: false, acme.value: 6}\n\
         around\n"
    );
}

/// `$value * 2` with `1 + 2` for `$value` was 5.
#[tokio::test]
async fn parts_of_a_macro_are_operands_in_annotations_and_in_bodies_that_are_opened() {
    macro_rules! twice {
        ($plain:ident, $later:ident, $lints:ident, $value:expr) => {
            #[traced(attrs("acme.n" = $value * 2), ret("acme.ret" = $value * *ret))]
            fn $plain() -> i64 {
                span!("inner", attrs("acme.n" = $value * 2), {
                    record!("acme.m" = $value * 2);
                    $value * 2
                })
            }
            #[traced(attrs("acme.n" = $value * 2))]
            fn $later() -> impl Future<Output = i64> {
                let n = $value * 2;
                async move { n + $value * 2 }
            }
            #[traced]
            fn $lints() -> i64 {
                #![allow(unused)]
                $value * 2
            }
        };
    }
    twice!(plain, later, lints, 1 + 2);
    let recorder = testing::record();
    assert_eq!((plain(), later().await, lints()), (6, 12, 6));
    assert_eq!(
        recorder.tree(),
        "plain {acme.n: 6, acme.ret: 18}\n  inner {acme.m: 6, acme.n: 6}\nlater {acme.n: 6}\nlints\n"
    );
}

/// `tracing-opentelemetry` starts a new trace under a parent that it does not see.
#[test]
fn a_parent_that_is_filtered_off_leaves_its_children_in_the_trace() {
    use tracing_subscriber::filter::LevelFilter;
    use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};

    let recorder = testing::record();
    let subscriber = tracing_subscriber::registry()
        .with(otel_runtime::tracing_layer().with_filter(LevelFilter::INFO))
        // Wants the span that the other does not see.
        .with(tracing_subscriber::fmt::layer().with_writer(std::io::sink));
    tracing::subscriber::with_default(subscriber, || {
        let _outer = tracing::info_span!("outer").entered();
        let _unseen = tracing::debug_span!("unseen").entered();
        drop(tracing::info_span!(parent: &tracing::Span::current(), "inner"));
        tracing::info!(parent: &tracing::Span::current(), "event");
    });
    assert_eq!(recorder.tree(), "outer\n  * event {level: INFO, target: regression}\n  inner\n");
}

/// OpenTelemetry panics where a context is attached while the current one is lent out.
#[test]
fn a_call_while_the_current_context_is_lent_out_goes_on_without_being_current() {
    #[traced(attrs("acme.n" = n))]
    fn lent(n: i64) -> i64 {
        inside();
        n + 1
    }

    #[traced]
    fn inside() {}

    let recorder = testing::record();
    let outcome = otel_runtime::span!("around", {
        opentelemetry::trace::get_active_span(|_| lent(1) + otel_runtime::carry_fn(|| lent(2))())
    });
    assert_eq!(outcome, 5);
    assert_eq!(
        recorder.tree(),
        "around\n  lent {acme.n: 1}\n  inside\n  lent {acme.n: 2}\n  inside\n",
        "what is inside is placed under the span that stays the current one"
    );
}
