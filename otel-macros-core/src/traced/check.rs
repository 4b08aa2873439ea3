//! Judges an annotation, and an annotation on its function.

use super::args::{self, Arg, Form};
use super::emit::shape::{self, Returned};
use super::exits;
use super::model::{Annotation, Err, Key, Name};
use super::parse::NAME_VARIES;
use crate::body;
use crate::diag::Diagnostics;
use crate::fn_head::FnHead;
use crate::recover::bound_names;
use proc_macro2::Ident;
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::{FnArg, Generics, Type};

pub(crate) fn annotation(sink: &Diagnostics, annotation: &Annotation) {
    conflicts(sink, &annotation.given);
    kind_of_slow(sink, annotation);
    exits::annotation(sink, annotation);
    entries(sink, &annotation.baggage);
    for &(arg, needed) in args::NEEDS {
        let word = annotation.given.iter().find(|(given, _)| *given == arg);
        if let (Some((_, word)), false) = (word, annotation.has(needed)) {
            sink.fault(
                word.span(),
                format!("`{}` says how `{}` is read, which is not there", arg.name, needed.name),
                format!("add {}, or remove it", needed.usage),
            );
        }
    }
}

/// Each entry of baggage is copied once.
fn entries(sink: &Diagnostics, keys: &[Key]) {
    let written = |key: &Key| match key {
        Key::Literal(key) => format!("{:?}", key.value()),
        Key::Constant(path) => path.to_token_stream().to_string().replace(" :: ", "::"),
    };
    for (at, key) in keys.iter().enumerate() {
        let key_text = written(key);
        if keys[..at].iter().any(|earlier| written(earlier) == key_text) {
            let what = format!("`{key_text}` is named twice");
            match key {
                Key::Literal(key) => sink.fault(key.span(), what, "remove one of them"),
                Key::Constant(path) => sink.fault_at(path, what, "remove one of them"),
            }
        }
    }
}

/// Reports each word that cannot stand beside an earlier one. What is reserved is refused already.
fn conflicts(sink: &Diagnostics, given: &[(Arg, Ident)]) {
    let given: Vec<&(Arg, Ident)> = given.iter().filter(|(arg, _)| arg.form != Form::Reserved).collect();
    for (at, (later, word)) in given.iter().enumerate() {
        let conflict = given[..at].iter().find_map(|(earlier, _)| Some((earlier, args::conflict(*earlier, *later)?)));
        if let Some((earlier, conflict)) = conflict {
            sink.fault(
                word.span(),
                format!("`{}` cannot stand beside `{}`: {}", later.name, earlier.name, conflict.why),
                conflict.help,
            );
        }
    }
}

/// Other processes speak of the spans at their edges, and would speak of one that never was.
fn kind_of_slow(sink: &Diagnostics, annotation: &Annotation) {
    let word = annotation.given.iter().find(|(given, _)| *given == args::MIN_DURATION);
    if let (Some((_, word)), Some(kind @ ("server" | "producer" | "consumer"))) = (word, annotation.kind) {
        sink.fault(
            word.span(),
            format!(
                "`min_duration` is for internal work and client calls, and this is a {kind}, which others refer to"
            ),
            "remove it here, and put it on the functions inside that may be slow",
        );
    }
}

pub(crate) fn function(sink: &Diagnostics, annotation: &Annotation, function: &FnHead) {
    let sig = &function.sig;
    if let Some(constness) = &sig.constness {
        sink.fault(
            constness.span(),
            "a `const fn` cannot open a span: it may run in the compiler",
            "remove `const`, or put `#[traced]` on the caller",
        );
    }
    if let Some(variadic) = &sig.variadic {
        sink.fault_at(variadic.dots, "a variadic function cannot be traced", "put `#[traced]` on the caller");
    }
    name(sink, annotation, function);
    outcome(sink, annotation, function);
    arguments_of_a_future(sink, annotation, function);
}

/// A parameter's value is not known at compile time.
fn name(sink: &Diagnostics, annotation: &Annotation, function: &FnHead) {
    let Some(Name::Constant(path)) = &annotation.name else { return };
    let Some(name) = path.get_ident() else { return };
    let is_parameter = function.sig.inputs.iter().any(|input| match input {
        FnArg::Typed(typed) => bound_names(&typed.pat).contains(name),
        FnArg::Receiver(_) => false,
    });
    if is_parameter {
        let (what, help) = NAME_VARIES;
        sink.fault_at(path, what, help);
    }
}

/// The outcome must be readable where it is asked for.
fn outcome(sink: &Diagnostics, annotation: &Annotation, function: &FnHead) {
    let given = |wanted: &[Arg]| annotation.given.iter().find(|(arg, _)| wanted.contains(arg));
    let returned = shape::returned(&function.sig);
    if let (Returned::Stream, Some((arg, word))) = (&returned, given(&[args::ERR, args::ERR_TYPE, args::RET])) {
        sink.fault(
            word.span(),
            format!("a stream yields items, and returns no value that `{}` could read", arg.name),
            format!("remove it, or put {} on the function that makes the items", arg.usage),
        );
        return;
    }
    let demanded = match annotation.err {
        Err::Demanded(_) | Err::Chain(_) => given(&[args::ERR]),
        _ => given(&[args::ERR_TYPE]),
    };
    if let Some((arg, word)) = demanded {
        if let Some(what) = no_result(shape::value_type(&function.sig, &returned), &function.sig.generics) {
            let what = format!("`{}` reads the error of a returned `Result`, and {what}", arg.name);
            sink.fault(word.span(), what, DEMAND_HELP);
            return;
        }
    }
    if annotation.asks_for_value()
        && returned != Returned::Async
        && function.is_track_caller()
        && body::may_leave_early(&function.body.stream())
    {
        if let Some((arg, word)) = given(&[args::ERR, args::ERR_TYPE, args::RET]) {
            sink.fault(
                word.span(),
                format!("`{}` cannot read the value of a `#[track_caller]` function that may return early", arg.name),
                "remove `#[track_caller]`, or move the body into a function of its own that is traced instead",
            );
        }
    }
}

const DEMAND_HELP: &str = "write `err = path`, with a function that takes a reference to the returned value and gives \
                           `Some(text)` for a failure";

/// Why a value of this type, as it is written, is not known to be a `Result`.
fn no_result(ty: Option<&Type>, generics: &Generics) -> Option<String> {
    match ty {
        None => Some("nothing is returned".to_owned()),
        Some(Type::Paren(inner)) => no_result(Some(&inner.elem), generics),
        Some(Type::Group(inner)) => no_result(Some(&inner.elem), generics),
        Some(Type::ImplTrait(_)) => Some("`impl Trait` hides whether there is one".to_owned()),
        Some(Type::Macro(_) | Type::Infer(_)) => None,
        Some(Type::Path(path)) => {
            let first = path.path.segments.first().map(|segment| &segment.ident)?;
            let is_parameter = generics.type_params().any(|parameter| parameter.ident == *first);
            let is_associated = path.path.segments.len() > 1 && (is_parameter || first == "Self");
            if path.qself.is_some() || is_associated {
                Some("an associated type hides whether there is one".to_owned())
            } else if is_parameter && path.path.get_ident().is_some() {
                Some(format!("`{first}` can be any type"))
            } else {
                shape::is_primitive(path).then(|| format!("`{first}` is none"))
            }
        }
        Some(_) => Some("this type is none".to_owned()),
    }
}

/// `inject_into` needs the span, which a returned future starts later, when the carrier is gone.
fn arguments_of_a_future(sink: &Diagnostics, annotation: &Annotation, function: &FnHead) {
    let returned = shape::returned(&function.sig);
    let later = matches!(returned, Returned::Future(_) | Returned::Stream);
    let Some(inject) = &annotation.inject_into else { return };
    if later && body::async_tail(&function.body.stream()).is_none() {
        sink.fault_at(
            inject,
            "the span starts when the returned future is polled, and the carrier is out of reach then",
            "write `async fn`, or end the body with `async move { .. }`, with no `return` in front of it",
        );
    }
}
