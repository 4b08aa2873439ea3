//! What must not leave the process: credentials and personal data, by the names of keys and of what their values are
//! read from.

mod source;
#[cfg(test)]
mod tests;

use super::{Broken, Subject};
use crate::traced::model::{Attr, Key};
use otel_rules::rules::{CREDENTIAL, PERSONAL_DATA, Rule};
use otel_rules::secrets::{Secret, of_name};
use proc_macro2::Span;
use source::Source;
use syn::spanned::Spanned as _;
use syn::{Expr, Path};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let lists = [&annotation.literals, &annotation.start_attrs, &annotation.attrs, &annotation.ret];
    let attributes = lists.into_iter().flat_map(|list| of_list(list));
    attributes.chain(annotation.baggage.iter().filter_map(|key| of_named(key, None))).collect()
}

/// What an attribute list breaks.
pub(crate) fn of_list(attrs: &[Attr]) -> Vec<Broken> {
    attrs.iter().filter_map(|attr| of_named(&attr.key, Some(&attr.value))).collect()
}

fn of_named(key: &Key, value: Option<&Expr>) -> Option<Broken> {
    match key {
        Key::Literal(key) => of_attribute(&key.value(), key.span(), value),
        // The name of a constant tells what its key is.
        Key::Constant(path) => of_attribute(&last_word(path)?, path.span(), value),
    }
}

fn last_word(path: &Path) -> Option<String> {
    path.segments.last().map(|segment| segment.ident.to_string())
}

/// What one attribute breaks: by its key, at `at`, or by what its value is read from. Once, and by the worse of both.
/// Without a value, such as that of an entry of baggage, the key is all there is.
pub(crate) fn of_attribute(key: &str, at: Span, value: Option<&Expr>) -> Option<Broken> {
    let by_key = of_name(key).map(|secret| (secret, at));
    let by_value = match value.map(source::of) {
        Some(Source::Harmless) => return None,
        Some(Source::Read(found)) => found,
        None => None,
    };
    let found = [by_key, by_value];
    let worst = |secret| found.iter().flatten().find(|(found, _)| *found == secret).copied();
    let (secret, at) = worst(Secret::Credential).or_else(|| worst(Secret::Personal))?;
    Some(Broken::from((rule(secret), at)))
}

fn rule(secret: Secret) -> &'static Rule {
    match secret {
        Secret::Credential => &CREDENTIAL,
        Secret::Personal => &PERSONAL_DATA,
    }
}
