//! Keys of attributes.

use super::{Broken, Subject};
use crate::policy::Policy;
use crate::traced::model::{Attr, Key};
use otel_rules::rules::DEPRECATED_KEY;
use otel_rules::semconv::{self, Lookup};
use proc_macro2::Span;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let lists = [&annotation.literals, &annotation.start_attrs, &annotation.attrs, &annotation.ret];
    lists.into_iter().flat_map(|list| of_list(subject.policy, list)).collect()
}

/// What the keys of an attribute list break. Constants are not looked into.
pub(crate) fn of_list(policy: &Policy, attrs: &[Attr]) -> Vec<Broken> {
    let keys = attrs.iter().filter_map(|attr| match &attr.key {
        Key::Literal(key) => Some(key),
        Key::Constant(_) => None,
    });
    keys.flat_map(|key| of_key(policy, &key.value(), key.span())).collect()
}

/// What one key breaks by itself.
pub(crate) fn of_key(_policy: &Policy, key: &str, at: Span) -> Vec<Broken> {
    deprecated(key, at).into_iter().collect()
}

fn deprecated(key: &str, at: Span) -> Option<Broken> {
    let Lookup::Deprecated { replacement, note, .. } = semconv::lookup(key) else { return None };
    let detail = match (replacement, note) {
        (Some(replacement), None) => format!("write `{replacement}`"),
        (Some(replacement), Some(note)) => format!("write `{replacement}` (\"{note}\")"),
        (None, Some(note)) => format!("see what they say of it, \"{note}\""),
        (None, None) => "leave it out".to_owned(),
    };
    Some(Broken { rule: &DEPRECATED_KEY, at, detail: Some(detail) })
}
