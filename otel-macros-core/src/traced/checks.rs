//! Which rules an annotation breaks, by itself.

use super::args::{self, Arg};
use super::model::{Annotation, Attr, Key, Name};
use crate::lints::Broken;
use otel_rules::rules::{DEPRECATED_KEY, ID_IN_NAME, KIND_AGAINST_OPERATION, PARENT_ACROSS_QUEUE};
use otel_rules::semconv::{self, Lookup};
use syn::LitStr;

/// Each broken rule, at the word that breaks it.
pub(crate) fn broken(annotation: &Annotation) -> Vec<Broken> {
    let word = |arg: Arg| annotation.given.iter().find(|(given, _)| *given == arg).map(|(_, word)| word.span());
    let kinds = annotation.messaging.as_ref().map_or(&[][..], |messaging| messaging.kinds());
    let is_against = !kinds.is_empty() && annotation.kind.is_some_and(|kind| !kinds.contains(&kind));
    let against = word(args::KIND).filter(|_| is_against).map(|at| (&KIND_AGAINST_OPERATION, at));
    // A public endpoint starts a trace of its own.
    let is_child = annotation.kind == Some("consumer") && !annotation.public_endpoint;
    let across = word(args::PARENT_FROM).filter(|_| is_child);
    let named = match &annotation.name {
        Some(Name::Literal(name)) if holds_id(&name.value()) => Some((&ID_IN_NAME, name.span())),
        _ => None,
    };
    let found = against.into_iter().chain(across.map(|at| (&PARENT_ACROSS_QUEUE, at))).chain(named);
    let lists = [&annotation.literals, &annotation.start_attrs, &annotation.attrs, &annotation.ret];
    found.map(Broken::from).chain(lists.into_iter().flat_map(|list| of_keys(list))).collect()
}

/// What the keys of an attribute list break. Constants are not looked into.
pub(crate) fn of_keys(attrs: &[Attr]) -> Vec<Broken> {
    let keys = attrs.iter().filter_map(|attr| match &attr.key {
        Key::Literal(key) => Some(key),
        Key::Constant(_) => None,
    });
    let deprecated = |key: &LitStr| {
        let text = key.value();
        let Lookup::Deprecated { replacement, note, .. } = semconv::lookup(&text) else { return None };
        let detail = match (replacement, note) {
            (Some(replacement), None) => format!("write `{replacement}`"),
            (Some(replacement), Some(note)) => format!("write `{replacement}` (\"{note}\")"),
            (None, Some(note)) => format!("see what they say of it, \"{note}\""),
            (None, None) => "leave it out".to_owned(),
        };
        Some(Broken { rule: &DEPRECATED_KEY, at: key.span(), detail: Some(detail) })
    };
    keys.filter_map(deprecated).collect()
}

/// Whether a word of `name` is a number of four digits or more, or as long as a hash is and as unreadable. A UUID is
/// five words, of which the last is one.
fn holds_id(name: &str) -> bool {
    name.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let is_number = digits == word.len() && digits >= 4;
        let is_hash = word.len() >= 12 && digits > 0 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_number || is_hash
    })
}
