//! `#[carry_context]`: spawned work takes the context along; no span.

use crate::body::{self, Carry};
use crate::build::{Build, Emission};
use crate::checks::Subject;
use crate::diag::Diagnostics;
use crate::fn_head::FnHead;
use crate::off;
use crate::recover::keep_item;
use crate::traced::model::Annotation;
use crate::traced::{self, args, parse};
use crate::{lints, own};
use proc_macro2::TokenStream;

/// What `#[carry_context(args)]` makes of an item.
pub fn expand(build: Build<'_>, args: &TokenStream, item: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let annotation = annotation(&sink, args.clone());
    let function = traced::function(&sink, item.clone(), "carry_context");
    match (sink.finish(), function) {
        (Ok(()), Some(function)) => emit(build, &annotation, &function, item),
        (Err(errors), function) => keep_item(item, function.as_ref(), args, errors),
        (Ok(()), None) => item,
    }
}

/// The annotation, and the function that it stands on.
pub(crate) fn read(sink: &Diagnostics, args: TokenStream, item: TokenStream) -> Option<(Annotation, FnHead)> {
    let annotation = annotation(sink, args);
    Some((annotation, traced::function(sink, item, "carry_context")?))
}

fn annotation(sink: &Diagnostics, args: TokenStream) -> Annotation {
    let annotation = parse::annotation(sink, args);
    for (arg, word) in &annotation.given {
        if ![args::CRATE, args::CARRY].contains(arg) {
            sink.fault(
                word.span(),
                format!("`{}` says something about a span, and `#[carry_context]` opens none", arg.name),
                "remove it, or write `#[traced(..)]` instead",
            );
        }
    }
    if annotation.carry == Some(Carry::Off) {
        for (_, word) in annotation.given.iter().filter(|(arg, _)| *arg == args::CARRY) {
            sink.fault(word.span(), "without carrying, `#[carry_context]` does nothing", "remove `#[carry_context]`");
        }
    }
    annotation
}

/// The body with its spawns carried.
pub(crate) fn rewritten(build: Build<'_>, annotation: &Annotation, function: &FnHead) -> body::Rewritten {
    let what = body::Rewrite { build, runtime: &annotation.runtime, carry: annotation.carry(), binds_macros: false };
    body::rewrite(function.body.stream(), &what)
}

/// Input:   `fn f() -> T { BODY }`
/// Output:  `fn f() -> T { BODY }`, its spawns carried; under `off` the item as it came
fn emit(build: Build<'_>, annotation: &Annotation, function: &FnHead, item: TokenStream) -> TokenStream {
    let rewritten = rewritten(build, annotation, function);
    let in_front = lints::in_front(&Subject::of_carrying(build, annotation, function, &rewritten));
    if build.emission == Emission::Off {
        return off::with_lints(function, item, in_front, rewritten);
    }
    let mut statements = in_front;
    statements.extend([rewritten.stream]);
    let (prefix, sig, body) = (function.prefix(), &function.sig, function.body.brace(statements));
    own!(#prefix #sig #body)
}
