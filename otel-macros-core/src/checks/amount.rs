//! How much a span carries.

use super::{Broken, Subject};
use crate::policy::Policy;
use crate::traced::args;
use crate::traced::model::{Attr, Key};
use otel_rules::rules::TOO_MANY_ATTRIBUTES;
use proc_macro2::Span;
use syn::spanned::Spanned as _;

/// All lists together, what `messaging` sets among them.
pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let lists = [&annotation.literals, &annotation.start_attrs, &annotation.attrs, &annotation.ret];
    let count = lists.iter().map(|list| list.len()).sum::<usize>() + annotation.baggage.len();
    if count <= subject.policy.limits.attributes {
        return Vec::new();
    }
    let words = [args::ATTRS, args::START_ATTRS, args::RET, args::BAGGAGE, args::MESSAGING];
    let at = words.into_iter().find_map(|arg| subject.word(arg));
    at.map(|at| broken(subject.policy, at, count)).into_iter().collect()
}

/// What one `record!` or `event!` names too many, at the first of them.
pub(super) fn of_list(policy: &Policy, attrs: &[Attr]) -> Vec<Broken> {
    let first = attrs.get(policy.limits.attributes).map(|attr| match &attr.key {
        Key::Literal(key) => key.span(),
        Key::Constant(path) => path.span(),
    });
    first.map(|at| broken(policy, at, attrs.len())).into_iter().collect()
}

fn broken(policy: &Policy, at: Span, count: usize) -> Broken {
    let limit = policy.limits.attributes;
    let detail = format!(
        "the {limit} of these {count} that tell most, raise the limit of the crate, or write \
         `allow(too_many_attributes, reason = \"..\")`"
    );
    Broken { rule: &TOO_MANY_ATTRIBUTES, at, detail: Some(detail) }
}
