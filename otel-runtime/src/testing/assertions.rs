//! Relations between spans.

use super::TestSpan;
use opentelemetry::SpanId;

/// Asserts that `child` is in the trace of `parent` and names it as its parent.
///
/// ```
/// # use otel_runtime::{testing, traced};
/// # #[traced] fn inner() {}
/// # #[traced] fn outer() { inner() }
/// let recorder = testing::record();
/// outer();
/// testing::assert_child_of(&recorder.span("inner"), &recorder.span("outer"));
/// ```
///
/// # Panics
/// If not; the message shows the tree.
#[track_caller]
pub fn assert_child_of(child: &TestSpan, parent: &TestSpan) {
    let same_trace = child.span_context.trace_id() == parent.span_context.trace_id();
    assert!(
        same_trace && child.parent_span_id == parent.span_context.span_id(),
        "`{}` is not a child of `{}`{} in\n{}",
        child.name,
        parent.name,
        if same_trace { "" } else { " (another trace)" },
        child.tree()
    );
}

/// Asserts that `consumer` is linked to `producer` and in a trace of its own.
///
/// ```
/// # use otel_runtime::{opentelemetry::Context, testing, traced};
/// #[traced(kind = "producer")]
/// fn send() -> Context {
///     Context::current()
/// }
///
/// #[traced(kind = "consumer", link_from = sent)]
/// fn process(sent: &Context) {}
///
/// let recorder = testing::record();
/// process(&send());
/// testing::assert_linked(&recorder.span("process"), &recorder.span("send"));
/// ```
///
/// # Panics
/// If not; the message shows the tree.
#[track_caller]
pub fn assert_linked(consumer: &TestSpan, producer: &TestSpan) {
    let source = &producer.span_context;
    let linked = consumer.links.iter().any(|link| {
        link.span_context.trace_id() == source.trace_id() && link.span_context.span_id() == source.span_id()
    });
    assert!(linked, "`{}` is not linked to `{}` in\n{}", consumer.name, producer.name, consumer.tree());
    assert!(
        consumer.span_context.trace_id() != source.trace_id(),
        "`{}` is linked to `{}` and in its trace, too, in\n{}",
        consumer.name,
        producer.name,
        consumer.tree()
    );
}

/// Asserts that `span` began its trace.
///
/// ```
/// let recorder = otel_runtime::testing::record();
/// otel_runtime::span!("root", {});
/// otel_runtime::testing::assert_no_parent(&recorder.span("root"));
/// ```
///
/// # Panics
/// If not; the message shows the tree.
#[track_caller]
pub fn assert_no_parent(span: &TestSpan) {
    assert!(span.parent_span_id == SpanId::INVALID, "`{}` has a parent in\n{}", span.name, span.tree());
}
