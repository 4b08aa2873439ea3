//! What is recorded where the function has no span of its own yet.

use super::{Broken, Subject};
use otel_rules::rules::RECORD_BEFORE_SPAN;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    if subject.annotation.min_duration.is_none() {
        return Vec::new();
    }
    subject.rewritten.of_own_span.iter().map(|span| Broken::from((&RECORD_BEFORE_SPAN, *span))).collect()
}
