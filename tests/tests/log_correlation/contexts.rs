//! The ids are those of the current context, whoever has made it.

use crate::calls::{charge, waiting};
use crate::layers::{dispatch, lines_of, plain};
use crate::named::named;
use opentelemetry_sdk::trace::{InMemorySpanExporter, Sampler, SdkTracerProvider, SpanData};
use otel_runtime::opentelemetry::Context;
use otel_runtime::opentelemetry::trace::{
    SpanContext, TraceContextExt as _, TraceFlags, TraceState, Tracer as _, TracerProvider as _,
};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{carry_fn, logs, traced};
use otel_tests::lines::Lines;
use std::cell::Cell;
use std::mem;
use std::thread;
use tracing::dispatcher::{get_default, with_default};
use tracing::{Dispatch, info};
use tracing_subscriber::layer::SubscriberExt as _;

fn lines(log: impl FnOnce()) -> String {
    lines_of(|layer| layer.with_target(false).map_event_format(logs::text), log)
}

fn line(span: &SpanContext, rest: &str) -> String {
    let (trace_id, span_id, flags) = (span.trace_id(), span.span_id(), span.trace_flags());
    format!("trace_id={trace_id} span_id={span_id} trace_flags={flags:02x}  INFO {rest}\n")
}

#[test]
fn traces_that_are_not_sampled() {
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    let mut span = SpanContext::NONE;
    let text = lines(|| span = charge());
    assert!(recorder.spans().is_empty() && span.is_valid() && !span.is_sampled());
    assert_eq!(text, line(&span, "charged"));
    assert!(text.contains(" trace_flags=00 "), "{text}");
}

#[test]
fn remote_parents_without_an_sdk() {
    let state = TraceState::from_key_value([("vendor", "value")]).unwrap();
    let caller = SpanContext::new(0x4bf9.into(), 0xf067.into(), TraceFlags::new(3), true, state);
    let _attached = Context::new().with_remote_span_context(caller.clone()).attach();
    assert_eq!(lines(|| drop(charge())), line(&caller, "charged"));
    assert!(
        lines(|| info!("x"))
            .starts_with("trace_id=00000000000000000000000000004bf9 span_id=000000000000f067 trace_flags=03 ")
    );
}

#[test]
fn no_span_at_all() {
    assert_eq!(lines(|| info!("alone")), " INFO alone\n");
    let half = SpanContext::new(7.into(), 0.into(), TraceFlags::SAMPLED, true, TraceState::NONE);
    let _attached = Context::new().with_remote_span_context(half).attach();
    assert_eq!(lines(|| info!("half")), " INFO half\n");
}

#[test]
fn spawned_threads_that_the_context_was_carried_to() {
    let recorder = testing::record();
    #[traced]
    fn spawning() {
        let here = get_default(Dispatch::clone);
        let carried = carry_fn(|| with_default(&here, || info!("carried")));
        thread::scope(|scope| scope.spawn(carried).join().unwrap());
        thread::scope(|scope| scope.spawn(|| with_default(&here, || info!("alone"))).join().unwrap());
    }
    let text = lines(spawning);
    let span = recorder.span("spawning").span_context.clone();
    assert_eq!(text, line(&span, "carried") + " INFO alone\n");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tasks_on_whatever_thread_they_are_polled() {
    let recorder = testing::record();
    let sink = Lines::default();
    let layer = plain(&sink).with_target(false).map_event_format(logs::text);
    let guard = tracing::dispatcher::set_default(&dispatch(layer));
    waiting().await;
    info!("over");
    drop(guard);
    let (waiting, nested) = (recorder.span("waiting"), recorder.span("nested"));
    let expected = [
        line(&waiting.span_context, "before"),
        line(&nested.span_context, "nested"),
        line(&waiting.span_context, "behind"),
        " INFO over\n".to_owned(),
    ];
    assert_eq!(sink.text(), expected.concat());
}

#[test]
fn spans_of_tracing_opentelemetry() {
    #[tracing::instrument]
    fn theirs() {
        info!("theirs");
        ours();
    }
    #[traced]
    fn ours() {
        info!("ours");
    }
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let recorder = testing::record();
    let sink = Lines::default();
    let subscriber = tracing_subscriber::registry()
        .with(plain(&sink).with_target(false).map_event_format(logs::text))
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("theirs")));
    tracing::subscriber::with_default(subscriber, || {
        theirs();
        provider.tracer("by hand").in_span("by hand", |_| info!("by hand"));
    });
    let theirs = exporter.get_finished_spans().unwrap();
    let theirs: Vec<&SpanData> = theirs.iter().collect();
    let text = named(named(sink.text(), &theirs), &recorder.spans());
    assert_eq!(
        text,
        "trace_id=<trace> span_id=<theirs> trace_flags=01  INFO theirs: theirs\n\
         trace_id=<trace> span_id=<ours> trace_flags=01  INFO theirs: ours\n\
         trace_id=<trace> span_id=<by hand> trace_flags=01  INFO by hand\n"
    );
}

/// Their spans are not in the current context, or not yet.
#[test]
fn leaves_and_spans_of_slow_calls() {
    #[traced]
    fn outer() {
        leaf();
        slow();
    }
    #[traced(leaf)]
    fn leaf() {
        info!("leaf");
    }
    #[traced(min_duration = "1h")]
    fn slow() {
        info!("slow");
    }
    let recorder = testing::record();
    let text = lines(outer);
    let span = recorder.span("outer").span_context.clone();
    assert_eq!(text, line(&span, "leaf") + &line(&span, "slow"));
}

#[test]
fn the_parent_that_an_event_names_is_not_asked() {
    #[traced]
    fn outer(elsewhere: &tracing::Span) {
        info!(parent: elsewhere, "inner");
    }
    let recorder = testing::record();
    let exporter = InMemorySpanExporter::default();
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter.clone()).build();
    let sink = Lines::default();
    let subscriber = tracing_subscriber::registry()
        .with(plain(&sink).with_target(false).map_event_format(logs::text))
        .with(tracing_opentelemetry::layer().with_tracer(provider.tracer("theirs")));
    tracing::subscriber::with_default(subscriber, || outer(&tracing::info_span!("elsewhere")));
    assert_eq!(sink.text(), line(&recorder.span("outer").span_context, "elsewhere: inner"));
}

/// Logs when the thread is torn down.
struct Late(Dispatch);

impl Drop for Late {
    fn drop(&mut self) {
        assert!(logs::trace_fields().is_empty());
        with_default(&self.0, || info!("late"));
    }
}

#[test]
fn threads_that_are_torn_down() {
    thread_local!(static LATE: Cell<Option<Late>> = const { Cell::new(None) });
    let sink = Lines::default();
    let dispatch = dispatch(plain(&sink).with_target(false).map_event_format(logs::text));
    let plainly = crate::layers::dispatch(plain(&Lines::default()));
    let caller = SpanContext::new(7.into(), 7.into(), TraceFlags::SAMPLED, true, TraceState::NONE);
    let parent = Context::new().with_remote_span_context(caller.clone());
    thread::spawn(move || {
        // What the destructor needs of others is made before it, and what it must do without behind it.
        with_default(&plainly, || info!("makes the layer's buffer"));
        LATE.set(Some(Late(dispatch.clone())));
        // For all of its life.
        mem::forget(parent.attach());
        with_default(&dispatch, || info!("early"));
    })
    .join()
    .unwrap();
    assert_eq!(sink.text(), line(&caller, "early") + " INFO late\n");
}

#[test]
fn back_ends_without_tracing() {
    let recorder = testing::record();
    #[traced]
    fn logging() -> String {
        logs::trace_fields().to_string()
    }
    let text = logging();
    assert_eq!(named(text, &recorder.spans()), "trace_id=<trace> span_id=<logging> trace_flags=01");
    assert_eq!(logs::trace_fields().to_string(), "");
}

/// The API warns while it holds the current context.
#[test]
fn what_the_api_says_of_itself() {
    let _recorder = testing::record();
    #[traced]
    fn warned() {
        info!(target: "opentelemetry", "from inside");
    }
    assert_eq!(lines(warned), " INFO from inside\n");
}
