//! How lines are read.

use opentelemetry_sdk::trace::SpanData;
use std::ops::Deref;

/// `text` with the names of `spans` for their ids, so that the rest can be written down. Ids that are no
/// recorded span's stay, and no text that is written down has them.
pub(crate) fn named<S: Deref<Target = SpanData>>(mut text: String, spans: &[S]) -> String {
    for span in spans {
        text = text.replace(&span.span_context.span_id().to_string(), &format!("<{}>", span.name));
        text = text.replace(&span.span_context.trace_id().to_string(), "<trace>");
    }
    text
}
