//! How a span stands to others.

use super::{Broken, Subject};
use crate::traced::args;
use otel_rules::rules::{KIND_AGAINST_OPERATION, PARENT_ACROSS_QUEUE};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let kinds = annotation.messaging.as_ref().map_or(&[][..], |messaging| messaging.kinds());
    let is_against = !kinds.is_empty() && annotation.kind.is_some_and(|kind| !kinds.contains(&kind));
    let against = subject.word(args::KIND).filter(|_| is_against).map(|at| (&KIND_AGAINST_OPERATION, at));
    // A public endpoint starts a trace of its own.
    let is_child = annotation.kind == Some("consumer") && !annotation.public_endpoint;
    let across = subject.word(args::PARENT_FROM).filter(|_| is_child).map(|at| (&PARENT_ACROSS_QUEUE, at));
    against.into_iter().chain(across).map(Broken::from).collect()
}
