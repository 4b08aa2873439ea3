//! One span for the life of a stream, and what it says of how the stream ended.

use futures_util::stream::{self, BoxStream};
use futures_util::{FutureExt as _, Stream, StreamExt as _, TryStreamExt as _};
use otel_runtime::testing;
use otel_runtime::traced;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};

#[derive(Debug, PartialEq)]
struct Refused(u8);

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "refused {}", self.0)
    }
}

/// Cannot be shown.
#[derive(Debug, PartialEq)]
struct Opaque;

type Items = Vec<Result<u8, Refused>>;

#[traced]
fn numbers(count: u8) -> impl Stream<Item = u8> {
    stream::iter(0..count)
}

#[traced]
fn results(items: Items) -> impl Stream<Item = Result<u8, Refused>> {
    stream::iter(items).then(async |item| {
        tokio::task::yield_now().await;
        item
    })
}

#[traced]
fn boxed(items: Items) -> BoxStream<'static, Result<u8, Refused>> {
    stream::iter(items).boxed()
}

#[traced]
fn opaque() -> impl Stream<Item = Result<u8, Opaque>> + Send {
    stream::iter([Ok(1), Err(Opaque)])
}

#[traced]
fn opaque_and_boxed() -> BoxStream<'static, Result<u8, Opaque>> {
    stream::iter([Ok(1), Err(Opaque)]).boxed()
}

#[traced(no_err)]
fn unread(items: Items) -> impl Stream<Item = Result<u8, Refused>> {
    stream::iter(items)
}

#[traced(no_err)]
fn unread_and_boxed(items: Items) -> BoxStream<'static, Result<u8, Refused>> {
    stream::iter(items).boxed()
}

#[traced]
fn generic<T, E: fmt::Display>(items: Vec<Result<T, E>>) -> impl Stream<Item = Result<T, E>> {
    stream::iter(items)
}

#[traced]
fn panicking(after: u8) -> impl Stream<Item = u8> {
    stream::iter(0..).inspect(move |n| assert!(*n < after, "on purpose"))
}

#[traced]
fn panicking_and_boxed(after: u8) -> BoxStream<'static, u8> {
    stream::iter(0..).inspect(move |n| assert!(*n < after, "on purpose")).boxed()
}

const TYPE: &str = "streams::Refused";

#[tokio::test]
async fn an_end_is_no_outcome() {
    let recorder = testing::record();
    assert_eq!(numbers(3).collect::<Vec<_>>().await, [0, 1, 2]);
    assert_eq!(results(vec![Ok(1)]).try_collect::<Vec<_>>().await, Ok(vec![1]));
    assert_eq!(boxed(vec![]).count().await, 0);
    assert_eq!(
        recorder.tree(),
        "numbers {otel_runtime.stream.items: 3}\n\
         results {otel_runtime.stream.items: 1}\n\
         boxed {otel_runtime.stream.items: 0}\n"
    );
}

#[tokio::test]
async fn the_error_that_a_consumer_stops_at_is_the_outcome() {
    let recorder = testing::record();
    let items = || vec![Ok(1), Err(Refused(2)), Ok(3)];
    assert_eq!(results(items()).try_collect::<Vec<_>>().await, Err(Refused(2)));
    assert_eq!(boxed(items()).try_collect::<Vec<_>>().await, Err(Refused(2)));
    assert_eq!(generic(items()).try_collect::<Vec<_>>().await, Err(Refused(2)));
    assert_eq!(
        recorder.tree(),
        format!(
            "results {{otel_runtime.stream.items: 2}} !{TYPE} \"refused 2\"\n\
             boxed {{otel_runtime.stream.items: 2}} !{TYPE} \"refused 2\"\n\
             generic {{otel_runtime.stream.items: 2}} !{TYPE} \"refused 2\"\n"
        )
    );
}

#[tokio::test]
async fn items_after_an_error_are_counted_and_the_first_error_stays() {
    let recorder = testing::record();
    let items = vec![Ok(1), Err(Refused(2)), Ok(3), Err(Refused(4)), Ok(5)];
    assert_eq!(results(items).count().await, 5);
    assert_eq!(recorder.tree(), format!("results {{otel_runtime.stream.items: 5}} !{TYPE} \"refused 2\"\n"));
}

#[tokio::test]
async fn a_drop_before_the_end_is_told_and_is_no_error() {
    let recorder = testing::record();
    assert_eq!(numbers(3).take(2).collect::<Vec<_>>().await, [0, 1]);
    assert_eq!(boxed(vec![Ok(1), Ok(2)]).next().await, Some(Ok(1)));
    // Interrupted while it waited.
    assert!(Box::pin(results(vec![Ok(1)])).next().now_or_never().is_none());
    // Never polled: it never was.
    drop(numbers(3));
    assert_eq!(
        recorder.tree(),
        "numbers {otel_runtime.cancelled: true, otel_runtime.stream.items: 2}\n\
         boxed {otel_runtime.cancelled: true, otel_runtime.stream.items: 1}\n\
         results {otel_runtime.cancelled: true, otel_runtime.stream.items: 0}\n"
    );
}

#[tokio::test]
async fn a_drop_some_items_after_an_error_is_both() {
    let recorder = testing::record();
    let mut stream = boxed(vec![Err(Refused(1)), Ok(2), Ok(3)]);
    assert_eq!((stream.next().await, stream.next().await), (Some(Err(Refused(1))), Some(Ok(2))));
    drop(stream);
    assert_eq!(
        recorder.tree(),
        format!("boxed {{otel_runtime.cancelled: true, otel_runtime.stream.items: 2}} !{TYPE} \"refused 1\"\n")
    );
}

#[tokio::test]
async fn errors_that_cannot_be_shown_have_a_type_and_unread_ones_nothing() {
    let recorder = testing::record();
    assert_eq!((opaque().count().await, opaque_and_boxed().count().await), (2, 2));
    assert_eq!(
        (unread(vec![Err(Refused(1))]).count().await, unread_and_boxed(vec![Err(Refused(1))]).count().await),
        (1, 1)
    );
    assert_eq!(
        recorder.tree(),
        "opaque {otel_runtime.stream.items: 2} !streams::Opaque\n\
         opaque_and_boxed {otel_runtime.stream.items: 2} !streams::Opaque\n\
         unread {otel_runtime.stream.items: 1}\n\
         unread_and_boxed {otel_runtime.stream.items: 1}\n"
    );
}

#[test]
fn a_panic_in_a_poll_ends_the_span_with_an_error() {
    let recorder = testing::record();
    let poll = |stream: BoxStream<'static, u8>| {
        let mut stream = AssertUnwindSafe(stream);
        let payload = catch_unwind(move || while stream.next().now_or_never().is_some() {});
        assert_eq!(payload.expect_err("it panics").downcast_ref(), Some(&"on purpose"));
    };
    poll(panicking(2).boxed());
    poll(panicking_and_boxed(0));
    assert_eq!(
        recorder.tree(),
        "panicking {otel_runtime.stream.items: 2} !panic\n\
         panicking_and_boxed {otel_runtime.stream.items: 0} !panic\n"
    );
}
