//! `#[traced]`: a span for each call of a function.

pub(crate) mod args;
mod check;
pub(crate) mod emit;
pub(crate) mod exits;
pub(crate) mod messaging;
mod methods;
pub(crate) mod model;
pub(crate) mod parse;
pub(crate) mod semconv_dup;

use crate::body;
use crate::build::{Build, Emission};
use crate::diag::Diagnostics;
use crate::fn_head::{FnHead, Item};
use crate::off;
use crate::recover::keep_item;
use model::Annotation;
use proc_macro2::TokenStream;

pub(crate) use check::annotation as check_annotation;

/// What `#[traced(arguments)]` makes of an item.
pub fn expand(build: Build<'_>, arguments: &TokenStream, item: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let annotation = parse::annotation(&sink, arguments.clone());
    if annotation.has(args::METHODS) {
        return methods::expand(sink, &annotation, arguments, item);
    }
    let function = checked(&sink, &annotation, item.clone());
    match (sink.finish(), function) {
        (Ok(()), Some(function)) => match build.emission {
            Emission::Spans => emit::function(build, &annotation, &function),
            Emission::Off => off::function(build, &annotation, &function, item),
        },
        (Err(errors), function) => keep_item(item, function.as_ref(), arguments, errors),
        (Ok(()), None) => item,
    }
}

/// The function under an annotation; reports what is wrong with either.
pub(crate) fn checked(sink: &Diagnostics, annotation: &Annotation, item: TokenStream) -> Option<FnHead> {
    let function = function(sink, item, "traced");
    check::annotation(sink, annotation);
    if let Some(function) = &function {
        check::function(sink, annotation, function);
    }
    function
}

/// The function that an attribute stands on; anything else is a fault.
pub(crate) fn function(sink: &Diagnostics, item: TokenStream, attribute: &str) -> Option<FnHead> {
    match Item::read(item) {
        Ok(Item::Function(function)) => return Some(*function),
        Ok(Item::Bodiless(sig)) => sink.fault(
            sig.ident.span(),
            format!("`#[{attribute}]` needs a function with a body"),
            "put it on the methods of the `impl`s or on the caller, or give this one a default body",
        ),
        Ok(Item::Other(word)) => {
            let kind = word.to_string();
            let many = ["impl", "mod", "trait"].contains(&kind.as_str());
            sink.fault(
                word.span(),
                format!("`#[{attribute}]` stands on a function, not on `{kind}`"),
                if kind == "impl" && attribute == "traced" {
                    "name those of its methods that deserve it, as in `#[traced(methods(charge, refund))]`".to_owned()
                } else if many {
                    format!("put `#[{attribute}]` on those of its functions that deserve it")
                } else {
                    format!("put `#[{attribute}]` on a function")
                },
            );
        }
        Err(error) => sink.push(error),
    }
    None
}

/// The body with its spawns carried and its in-body macros bound.
pub(crate) fn rewritten(build: Build<'_>, annotation: &Annotation, function: &FnHead) -> body::Rewritten {
    body::rewrite(
        function.body.stream(),
        &body::Rewrite { build, runtime: &annotation.runtime, carry: annotation.carry(), binds_macros: true },
    )
}

#[cfg(test)]
mod tests;
