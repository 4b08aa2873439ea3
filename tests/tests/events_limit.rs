//! `event!(..; limit = N)`: so many events of one call in one span, and how many there would have been.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::{Sampler, SpanData};
use otel_runtime::opentelemetry::Value;
use otel_runtime::opentelemetry::trace::Event;
use otel_runtime::semconv::own::{EVENT_LIMIT, EVENTS_DROPPED};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{event, span, traced};
use std::cell::Cell;

/// The names of the events, and of the last one whether it says that it is the last.
fn names(span: &SpanData) -> Vec<String> {
    let name = |event: &Event| {
        let limit = event.attributes.iter().find(|attribute| attribute.key.as_str() == EVENT_LIMIT);
        match limit {
            Some(limit) => format!("{} of {}", event.name, limit.value),
            None => event.name.to_string(),
        }
    };
    span.events.iter().map(name).collect()
}

fn dropped(span: &SpanData) -> Vec<Value> {
    let told = span.attributes.iter().filter(|attribute| attribute.key.as_str() == EVENTS_DROPPED);
    told.map(|attribute| attribute.value.clone()).collect()
}

#[test]
fn so_many_and_no_more() {
    #[traced]
    fn import(rows: u32) {
        for row in 0..rows {
            event!("row", "acme.row" = row; limit = 3);
        }
    }
    let recorder = testing::record();
    import(2);
    import(3);
    import(10);
    let spans = recorder.spans();
    assert_eq!(names(&spans[0]), ["row", "row"]);
    assert_eq!(names(&spans[1]), ["row", "row", "row of 3"]);
    assert_eq!(names(&spans[2]), ["row", "row", "row of 3"]);
    assert_eq!([0, 1, 2].map(|at| dropped(&spans[at])), [vec![], vec![], vec![Value::I64(7)]]);
    let rows: Vec<&Value> = spans[2].events.iter().map(|event| &event.attributes[0].value).collect();
    assert_eq!(rows, [&Value::I64(0), &Value::I64(1), &Value::I64(2)], "the first ones");
}

#[test]
fn values_that_nobody_sees_are_not_evaluated() {
    thread_local! {
        static RAN: Cell<u32> = const { Cell::new(0) };
    }
    fn dear() -> u32 {
        RAN.set(RAN.get() + 1);
        RAN.get()
    }
    #[traced]
    fn import() {
        for _ in 0..5 {
            event!("row", "acme.row" = dear(); limit = 2);
        }
    }
    let recorder = testing::record();
    import();
    assert_eq!(RAN.replace(0), 2);
    drop(recorder);
    let recorder = Recorder::builder().sampler(Sampler::AlwaysOff).start();
    import();
    assert_eq!((RAN.get(), recorder.spans().len()), (0, 0));
}

#[test]
fn each_call_of_the_macro_counts_for_itself_and_the_span_tells_of_all() {
    #[traced]
    fn import() {
        for _ in 0..3 {
            event!("good"; limit = 1);
            event!("bad"; limit = 2);
            event!("other");
        }
    }
    let recorder = testing::record();
    import();
    let span = recorder.span("import");
    assert_eq!(names(&span), ["good of 1", "bad", "other", "bad of 2", "other", "other"]);
    assert_eq!(dropped(&span), [Value::I64(3)]);
}

#[test]
fn a_recursive_call_has_a_count_of_its_own() {
    #[traced]
    fn descend(depth: u32) {
        for _ in 0..2 {
            event!("step"; limit = 1);
        }
        if depth > 0 {
            descend(depth - 1);
        }
        event!("up"; limit = 1);
    }
    let recorder = testing::record();
    descend(2);
    let spans = recorder.spans();
    assert_eq!(spans.len(), 3);
    for span in &spans {
        assert_eq!(names(span), ["step of 1", "up of 1"]);
        assert_eq!(dropped(span), [Value::I64(1)]);
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn tasks_and_threads_of_one_call_count_together() {
    #[traced]
    async fn import() {
        let tasks: Vec<_> = (0..4)
            .map(|_| {
                tokio::spawn(async move {
                    for _ in 0..50 {
                        event!("row"; limit = 30);
                        tokio::task::yield_now().await;
                    }
                })
            })
            .collect();
        for task in tasks {
            task.await.expect("the task ends");
        }
    }
    let recorder = testing::record();
    import().await;
    let span = recorder.span("import");
    assert_eq!((span.events.len(), dropped(&span)), (30, vec![Value::I64(170)]));
    assert_eq!(names(&span).iter().filter(|name| *name == "row of 30").count(), 1);
}

#[tokio::test]
async fn spans_round_blocks_and_futures_and_leaves() {
    #[traced(leaf)]
    fn leaf() {
        for _ in 0..3 {
            event!("row"; limit = 1);
        }
    }
    let recorder = testing::record();
    span!("block", {
        for _ in 0..3 {
            event!("row"; limit = 1);
        }
    });
    span!("future", async {
        for _ in 0..3 {
            event!("row"; limit = 1);
            tokio::task::yield_now().await;
        }
    })
    .await;
    leaf();
    for name in ["block", "future", "leaf"] {
        let span = recorder.span(name);
        assert_eq!(names(&span), ["row of 1"], "{name}");
        assert_eq!(dropped(&span), [Value::I64(2)], "{name}");
    }
}

#[test]
fn a_panic_does_not_lose_the_number() {
    #[traced]
    fn import() {
        for row in 0..5 {
            event!("row"; limit = 1);
            assert!(row < 3, "row {row}");
        }
    }
    let recorder = testing::record();
    assert!(std::panic::catch_unwind(import).is_err());
    assert_eq!(dropped(&recorder.span("import")), [Value::I64(3)]);
}

#[test]
fn a_helper_adds_so_many_to_the_span_that_is_current() {
    fn helper() {
        event!("row"; limit = 2);
    }
    #[traced]
    fn import() {
        for _ in 0..5 {
            helper();
        }
    }
    let recorder = testing::record();
    import();
    import();
    for span in recorder.spans() {
        assert_eq!(names(&span), ["row", "row of 2"]);
        assert_eq!(dropped(&span), []);
    }
    helper();
    assert_eq!(recorder.spans().len(), 2);
}
