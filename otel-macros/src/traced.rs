//! `#[traced]`: a span for each call of a function.

pub(crate) mod args;
mod check;
pub(crate) mod emit;
pub(crate) mod model;
pub(crate) mod parse;

use crate::body;
use crate::diag::Diagnostics;
use crate::fn_head::{FnHead, Item};
use crate::recover::keep_item;
use model::Annotation;
use proc_macro2::TokenStream;
use quote::ToTokens;

pub(crate) use check::annotation as check_annotation;

pub(crate) fn expand(args: TokenStream, item: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let annotation = parse::annotation(&sink, args);
    let function = function(&sink, item.clone(), "traced");
    check::annotation(&sink, &annotation);
    if let Some(function) = &function {
        check::function(&sink, &annotation, function);
    }
    match (sink.finish(), function) {
        (Ok(()), Some(function)) => emit::function(&annotation, function),
        (Err(errors), _) => keep_item(item, errors),
        (Ok(()), None) => item,
    }
}

/// The function that an attribute stands on; anything else is a fault.
pub(crate) fn function(sink: &Diagnostics, item: TokenStream, attribute: &str) -> Option<FnHead> {
    match Item::read(item) {
        Ok(Item::Function(function)) => return Some(*function),
        Ok(Item::Bodiless(sig)) => sink.fault_at(
            sig,
            format!("`#[{attribute}]` needs a function with a body"),
            "put it on the methods of the `impl`s, or give this one a default body",
        ),
        Ok(Item::Other(word)) => {
            let kind = word.as_ref().map_or_else(String::new, ToString::to_string);
            sink.fault_at(
                word.to_token_stream(),
                format!("`#[{attribute}]` stands on a function, not on `{kind}`"),
                format!("put `#[{attribute}]` on each function that deserves it: a span on every one would cost more than it tells"),
            );
        }
        Err(error) => sink.push(error),
    }
    None
}

/// The body with its spawns carried and its in-body macros bound.
pub(crate) fn rewritten(annotation: &Annotation, function: &FnHead) -> body::Rewritten {
    body::rewrite(
        function.body.stream(),
        &body::Rewrite { runtime: &annotation.runtime, carry: annotation.carry(), binds_macros: true },
    )
}
