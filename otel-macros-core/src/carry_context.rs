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
    let annotation = parse::annotation(&sink, args.clone());
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
    let function = traced::function(&sink, item.clone(), "carry_context");
    match (sink.finish(), function) {
        (Ok(()), Some(function)) => emit(build, &annotation, &function, item),
        (Err(errors), function) => keep_item(item, function.as_ref(), args, errors),
        (Ok(()), None) => item,
    }
}

/// Input:   `fn f() -> T { BODY }`
/// Output:  `fn f() -> T { BODY }`, its spawns carried; under `off` the item as it came
fn emit(build: Build<'_>, annotation: &Annotation, function: &FnHead, item: TokenStream) -> TokenStream {
    let what = body::Rewrite { build, runtime: &annotation.runtime, carry: annotation.carry(), binds_macros: false };
    let rewritten = body::rewrite(function.body.stream(), &what);
    let in_front = lints::in_front(&Subject::of_carrying(build, annotation, function, &rewritten));
    if build.emission == Emission::Off {
        return off::with_lints(function, item, in_front, rewritten);
    }
    let mut statements = in_front;
    statements.extend([rewritten.stream]);
    let (prefix, sig, body) = (function.prefix(), &function.sig, function.body.brace(statements));
    own!(#prefix #sig #body)
}
