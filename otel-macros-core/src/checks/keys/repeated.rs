//! Keys that are set twice in one go. What is set later, by `ret` or `record!`, replaces what the call began with, and is
//! no fault.

use super::{Broken, Read, place, text};
use crate::traced::model::{Annotation, Key, Name};
use otel_rules::rules::DUPLICATE_KEY;
use proc_macro2::Span;
use quote::ToTokens as _;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// The broken rule at each key that an earlier one equals.
fn twice<K: Ord>(keys: impl IntoIterator<Item = (K, Span)>) -> Vec<Broken> {
    let mut seen = BTreeSet::new();
    keys.into_iter().filter_map(|(key, at)| (!seen.insert(key)).then(|| Broken::from((&DUPLICATE_KEY, at)))).collect()
}

pub(super) fn in_list(attrs: &[Read<'_>]) -> Vec<Broken> {
    if attrs.len() < 2 { Vec::new() } else { twice(attrs.iter().map(Read::identity)) }
}

/// `attrs` are those that the call begins with.
pub(super) fn in_annotation(annotation: &Annotation, attrs: &[Read<'_>]) -> Vec<Broken> {
    let baggage = annotation.baggage.iter().map(|key| (identity(key, text(key)), place(key)));
    twice(implied(annotation).into_iter().chain(baggage).chain(attrs.iter().map(Read::identity)))
}

/// Keys that stand in no list: of what the span is named after, and of the messages that are counted.
fn implied(annotation: &Annotation) -> Vec<(Cow<'_, str>, Span)> {
    let Some(messaging) = &annotation.messaging else { return Vec::new() };
    let named_after = match &annotation.name {
        Some(Name::Composed { key, .. }) => Some(*key),
        _ => None,
    };
    let counted = annotation.links_from.as_ref().map(|_| "messaging.batch.message_count");
    named_after.into_iter().chain(counted).map(|key| (Cow::Borrowed(key), messaging.word.span())).collect()
}

impl Read<'_> {
    fn identity(&self) -> (Cow<'_, str>, Span) {
        (identity(&self.attr.key, self.key.as_deref().map(Cow::Borrowed)), place(&self.attr.key))
    }
}

/// What two keys have in common that are the same: the text, or the path of a constant that is not looked into.
fn identity<'k>(key: &Key, text: Option<Cow<'k, str>>) -> Cow<'k, str> {
    text.unwrap_or_else(|| match key {
        Key::Constant(path) => Cow::Owned(path.to_token_stream().to_string()),
        Key::Literal(key) => Cow::Owned(key.value()),
    })
}
