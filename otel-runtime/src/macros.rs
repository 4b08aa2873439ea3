//! The function-like macros. They pass `$crate` on, so that they work under any name of this crate.

/// Sets attributes on the span of the annotated function around it; in a function without
/// annotation, on the current span.
///
/// The values are evaluated only if that span records. Inside `#[traced]` it means that function's
/// span wherever it is written, in closures and spawned tasks too; if the function has no span now
/// (filtered, not sampled, `min_duration`) it does nothing, and never falls through to the enclosing span. A nested
/// `fn` is a function of its own.
///
/// Keys are string literals or paths of constants; `%value` records the `Display` form and `?value`
/// the `Debug` form; `None` sets nothing.
///
/// ```
/// use otel_runtime::record;
///
/// fn summarize(items: &[u32]) {
///     record!("acme.order.items" = items.len(), "acme.order.list" = ?items);
/// }
/// summarize(&[1, 2, 3]);
/// ```
#[macro_export]
macro_rules! record {
    () => {
        $crate::__private_0_1_0::core::compile_error!(
            "nothing to record\nhelp: write `record!(\"acme.order.items\" = items)`"
        )
    };
    ($($input:tt)*) => {
        $crate::__private_0_1_0::record_at!([$crate] $($input)*)
    };
}

/// Adds an event to the span that [`record!`] would mean.
///
/// ```
/// use otel_runtime::event;
///
/// fn retry(attempt: u32) {
///     event!("retrying", "acme.retry.attempt" = attempt);
/// }
/// retry(2);
/// ```
///
/// `; limit = 10`, behind the attributes, is for events in loops: this `event!` adds ten to a span at most. The tenth
/// has `otel_runtime.event.limit = 10`; the values of those that follow are not evaluated, and when the annotated
/// function or the `span!` around ends, its span gets their number as `otel_runtime.events.dropped`. A nested call has
/// a span, and a count, of its own. In a function without annotation, whose span is somebody else's, each
/// thread counts by itself, for the 256 spans that it has seen last, and the number of those left out is not told.
///
/// ```
/// use otel_runtime::{event, testing, traced};
///
/// #[traced]
/// fn import(rows: &[&str]) {
///     for row in rows {
///         if row.is_empty() {
///             event!("acme.row.skipped", "acme.row" = *row; limit = 2);
///         }
///     }
/// }
///
/// let recorder = testing::record();
/// import(&["", "a", "", ""]);
/// assert_eq!(recorder.span("import").events.len(), 2);
/// ```
#[macro_export]
macro_rules! event {
    () => {
        $crate::__private_0_1_0::core::compile_error!(
            "an event has a name\nhelp: write `event!(\"order.retried\")`"
        )
    };
    ($($input:tt)*) => {
        $crate::__private_0_1_0::event_at!([$crate] $($input)*)
    };
}

/// A span round a block: `span!("name", kind = "client", attrs(..), { body })`, whose value is the
/// block's, or round a future: `span!("name", async { body })`, whose value is a future.
///
/// Takes the arguments of `#[traced]` but those that read a function's returned value. `record!` and
/// `event!` in the body mean this span. `return` and `?` in a plain block leave the function around
/// it.
///
/// ```
/// use otel_runtime::span;
///
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let sum = span!("acme.sum", attrs("acme.sum.terms" = 3), { 1 + 2 + 3 });
/// assert_eq!(sum, 6);
/// let later = span!("acme.later", kind = "client", async { 7 });
/// assert_eq!(later.await, 7);
/// # }
/// ```
#[macro_export]
macro_rules! span {
    () => {
        $crate::__private_0_1_0::core::compile_error!(
            "a span has a name and goes round a body\nhelp: write `span!(\"acme.sum\", { .. })`"
        )
    };
    ($($input:tt)*) => {
        $crate::__private_0_1_0::span_at!([$crate] $($input)*)
    };
}
