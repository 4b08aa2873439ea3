//! `semconv_dup(http, ..)`: attributes are written with their new keys, and exported under the old ones, the new
//! ones or both, as `OTEL_SEMCONV_STABILITY_OPT_IN` says where the program runs.

use super::args;
use super::model::{Annotation, Attr, Key, Literal, Moved};
use super::parse::{list_words, skip_to_comma};
use crate::diag::{self, Diagnostics};
use otel_rules::nearest;
use otel_rules::semconv::{Category, SpanFacts, moved_keys, old_key};
use proc_macro2::{Ident, Span};
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{LitStr, Token};

/// Reads `(http, messaging, ..)`.
pub(crate) fn categories(sink: &Diagnostics, word: &Ident, input: ParseStream) -> syn::Result<Vec<(Category, Span)>> {
    let content;
    syn::parenthesized!(content in input);
    if content.is_empty() {
        let help = format!("write {}", args::SEMCONV_DUP.usage);
        return Err(diag::fault(word.span(), "`semconv_dup` names no category", help));
    }
    let mut list: Vec<(Category, Span)> = Vec::new();
    while !content.is_empty() {
        match category(&content) {
            Ok((category, at)) if list.iter().any(|(earlier, _)| *earlier == category) => {
                sink.fault(at, format!("`{}` is named twice", category.name()), "remove one of them");
            }
            Ok(named) => list.push(named),
            Err(error) => {
                sink.push(error);
                skip_to_comma(&content);
            }
        }
        if !content.is_empty() && content.parse::<Token![,]>().is_err() {
            sink.push(content.error("expected `,` between categories"));
            skip_to_comma(&content);
            let _ = content.parse::<Token![,]>();
        }
    }
    Ok(list)
}

fn category(input: ParseStream) -> syn::Result<(Category, Span)> {
    let names = || Category::ALL.into_iter().map(Category::name);
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let near = nearest(&text.value(), names()).unwrap_or(Category::Http.name());
        return Err(diag::fault(text.span(), "a category is written as a word", format!("write `{near}`")));
    }
    let known = || format!("the categories are {}", list_words(names()));
    let word =
        input.call(Ident::parse_any).map_err(|error| diag::fault(error.span(), "expected a category", known()))?;
    let name = word.to_string();
    if let Some(category) = Category::ALL.into_iter().find(|category| category.name() == name) {
        return Ok((category, word.span()));
    }
    let near = if name == "db" { Some(Category::Database.name()) } else { nearest(&name, names()) };
    let help = near.map_or_else(known, |near| format!("did you mean `{near}`?"));
    Err(diag::fault(word.span(), format!("unknown category `{name}`"), help))
}

/// Finds out which attributes were called otherwise. Those among them that are literals leave the static site,
/// because what their keys are is not known before the program runs.
pub(crate) fn lower(sink: &Diagnostics, annotation: &mut Annotation) {
    let categories = std::mem::take(&mut annotation.semconv_dup);
    if categories.is_empty() {
        return;
    }
    let is_server = annotation.kind == Some("server");
    let systems: Vec<(Category, Option<String>)> = categories
        .iter()
        .map(|&(category, _)| (category, category.system_key().and_then(|key| text_of(annotation, key))))
        .collect();
    let moved = |key: &str| {
        systems.iter().find_map(|(category, system)| {
            let span = SpanFacts { is_server, system: system.as_deref() };
            Some(Moved { category: *category, old: old_key(*category, key, span)? })
        })
    };
    for attr in attributes_mut(annotation) {
        attr.moved = key_of(&attr.key, &categories).and_then(|key| moved(&key));
    }
    let (dynamic, fixed) = std::mem::take(&mut annotation.literals).into_iter().partition(|attr| attr.moved.is_some());
    annotation.literals = fixed;
    let late = std::mem::replace(&mut annotation.start_attrs, dynamic);
    annotation.start_attrs.extend(late);
    check(sink, annotation, &categories);
    annotation.semconv_dup = categories;
}

fn attributes_mut(annotation: &mut Annotation) -> impl Iterator<Item = &mut Attr> {
    let Annotation { literals, start_attrs, attrs, ret, .. } = annotation;
    [literals, start_attrs, attrs, ret].into_iter().flatten()
}

fn attributes(annotation: &Annotation) -> impl Iterator<Item = &Attr> {
    let Annotation { literals, start_attrs, attrs, ret, .. } = annotation;
    [literals, start_attrs, attrs, ret].into_iter().flatten()
}

/// The text of an attribute that is a literal.
fn text_of(annotation: &Annotation, key: &str) -> Option<String> {
    let is_it = |attr: &&Attr| matches!(&attr.key, Key::Literal(literal) if literal.value() == key);
    match attributes(annotation).find(is_it)?.literal()? {
        Literal::Str(text) => Some(text.value()),
        _ => None,
    }
}

/// The key as text. Constants are known by their names, which are those of `otel_runtime::semconv`.
fn key_of(key: &Key, categories: &[(Category, Span)]) -> Option<String> {
    match key {
        Key::Literal(key) => Some(key.value()),
        Key::Constant(path) => {
            let name = path.segments.last()?.ident.to_string();
            let mut keys = categories.iter().flat_map(|(category, _)| moved_keys(*category));
            keys.find(|key| key.replace('.', "_").to_uppercase() == name).map(str::to_owned)
        }
    }
}

/// A category must find something, and what it writes must not be there already.
fn check(sink: &Diagnostics, annotation: &Annotation, categories: &[(Category, Span)]) {
    let moved = || attributes(annotation).filter_map(|attr| attr.moved);
    for attr in attributes(annotation) {
        let Key::Literal(key) = &attr.key else { continue };
        let written = key.value();
        if let Some(Moved { category, old }) = moved().find(|moved| moved.old == written) {
            let what = format!("`{old}` is written by `semconv_dup({})` already", category.name());
            sink.fault(key.span(), what, "remove it; the attribute with the new key is exported under this one, too");
        }
    }
    for &(category, at) in categories {
        if moved().any(|moved| moved.category == category) {
            continue;
        }
        let name = category.name();
        let example = moved_keys(category).next().unwrap_or_default();
        sink.fault(
            at,
            format!("no key here had another name in the old conventions of `{name}`"),
            format!("write attributes with their new keys, such as `{example}`, or remove `{name}`"),
        );
    }
}
