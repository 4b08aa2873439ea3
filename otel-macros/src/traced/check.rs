//! Judges an annotation, and an annotation on its function.

use super::args::{self, Arg};
use super::emit::shape::{self, Returned};
use super::model::{Annotation, Err};
use crate::body;
use crate::diag::Diagnostics;
use crate::fn_head::FnHead;
use proc_macro2::Ident;
use syn::spanned::Spanned as _;

pub(crate) fn annotation(sink: &Diagnostics, annotation: &Annotation) {
    conflicts(sink, &annotation.given);
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

/// Reports each pair that excludes each other, on the word that came later.
fn conflicts(sink: &Diagnostics, given: &[(Arg, Ident)]) {
    for (at, (later, word)) in given.iter().enumerate() {
        for (earlier, _) in &given[..at] {
            let conflict = args::CONFLICTS.iter().find(|conflict| {
                let (one, other) = (conflict.one, conflict.other);
                (one.contains(later) && other.contains(earlier)) || (one.contains(earlier) && other.contains(later))
            });
            if let Some(conflict) = conflict {
                sink.fault(
                    word.span(),
                    format!("`{}` cannot stand beside `{}`: {}", later.name, earlier.name, conflict.why),
                    conflict.help,
                );
            }
        }
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
        sink.fault(variadic.span(), "a variadic function cannot be traced", "put `#[traced]` on the caller");
    }
    outcome(sink, annotation, function);
    arguments_of_a_future(sink, annotation, function);
}

/// The outcome must be readable where it is asked for.
fn outcome(sink: &Diagnostics, annotation: &Annotation, function: &FnHead) {
    let returned = shape::returned(&function.sig);
    let demanded = match annotation.err {
        Err::Demanded(span) | Err::Chain(span) => Some(span),
        _ => None,
    };
    if let (Some(span), Returned::Opaque) = (demanded, &returned) {
        sink.fault(
            span,
            "`err` cannot see through `impl Trait`",
            "write `err = path`, with a function that takes a reference to the returned value and gives `Some(text)` for a failure",
        );
    }
    let reads = annotation.reads_value() && !matches!(annotation.err, Err::Unset);
    if reads
        && returned != Returned::Async
        && function.is_track_caller()
        && body::may_leave_early(&function.body.stream())
    {
        let word = annotation.given.iter().find(|(arg, _)| [args::ERR, args::ERR_TYPE, args::RET].contains(arg));
        if let Some((arg, word)) = word {
            sink.fault(
                word.span(),
                format!("`{}` cannot read the value of a `#[track_caller]` function that may return early", arg.name),
                "remove `#[track_caller]`, or move the body into a function of its own that is traced instead",
            );
        }
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
            "write `async fn`, or end the body with `async move { .. }`",
        );
    }
}
