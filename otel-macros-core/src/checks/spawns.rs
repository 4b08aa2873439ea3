//! What is spawned and not carried.

use super::{Broken, Subject};
use otel_rules::rules::SPAWN_NOT_CARRIED;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    subject.rewritten.not_carried.iter().map(|span| Broken::from((&SPAWN_NOT_CARRIED, *span))).collect()
}
