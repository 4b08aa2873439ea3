//! Whether a body is worth a span.

use super::{Broken, Subject};
use crate::granularity::is_inert;
use crate::traced::emit::shape::{self, Returned};
use crate::traced::model::{Annotation, Name};
use otel_rules::rules::{INLINE_ALWAYS, NOTHING_TO_TIME};
use proc_macro2::{Span, TokenTree};
use syn::{Attribute, Meta};

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    if !subject.opens {
        return Vec::new();
    }
    let inlined = subject.function.and_then(|function| function.attrs.iter().find_map(always));
    let inlined = inlined.map(|at| Broken::from((&INLINE_ALWAYS, at)));
    nothing(subject).into_iter().chain(inlined).collect()
}

/// At the function's name, or the span's.
fn nothing(subject: &Subject<'_>) -> Option<Broken> {
    if subject.rewritten.holds.calls || is_edge(subject.annotation) || !is_inert(&subject.body) {
        return None;
    }
    // The value of these is worked out later.
    let is_later = subject.function.is_some_and(|function| {
        matches!(shape::returned(&function.sig), Returned::Opaque | Returned::Future(_) | Returned::Stream)
    });
    if is_later {
        return None;
    }
    let at = match (subject.function, &subject.annotation.name) {
        (Some(function), _) => function.sig.ident.span(),
        (None, Some(Name::Literal(name))) => name.span(),
        (None, _) => return None,
    };
    Some(Broken::from((&NOTHING_TO_TIME, at)))
}

/// Whether the span stands for something between processes: it is there for what it refers to, however short it is.
fn is_edge(annotation: &Annotation) -> bool {
    let related = [
        &annotation.parent,
        &annotation.parent_from,
        &annotation.link_from,
        &annotation.links_from,
        &annotation.inject_into,
    ];
    annotation.messaging.is_some()
        || annotation.kind.is_some_and(|kind| kind != "internal")
        || related.iter().any(|expr| expr.is_some())
}

/// The word `always` of `#[inline(always)]`.
fn always(attribute: &Attribute) -> Option<Span> {
    let Meta::List(list) = &attribute.meta else { return None };
    if !list.path.is_ident("inline") {
        return None;
    }
    list.tokens.clone().into_iter().find_map(|tree| match tree {
        TokenTree::Ident(word) if word == "always" => Some(word.span()),
        _ => None,
    })
}
