//! Which rules an annotation breaks, by itself.

use super::args::{self, Arg};
use super::model::Annotation;
use crate::lints::{KIND_AGAINST_OPERATION, PARENT_ACROSS_QUEUE, Rule};
use proc_macro2::Span;

/// Each broken rule, at the word that breaks it.
pub(crate) fn broken(annotation: &Annotation) -> Vec<(&'static Rule, Span)> {
    let word = |arg: Arg| annotation.given.iter().find(|(given, _)| *given == arg).map(|(_, word)| word.span());
    let kinds = annotation.messaging.as_ref().map_or(&[][..], |messaging| messaging.kinds());
    let is_against = !kinds.is_empty() && annotation.kind.is_some_and(|kind| !kinds.contains(&kind));
    let against = word(args::KIND).filter(|_| is_against).map(|at| (&KIND_AGAINST_OPERATION, at));
    // A public endpoint starts a trace of its own.
    let is_child = annotation.kind == Some("consumer") && !annotation.public_endpoint;
    let across = word(args::PARENT_FROM).filter(|_| is_child);
    against.into_iter().chain(across.map(|at| (&PARENT_ACROSS_QUEUE, at))).collect()
}
