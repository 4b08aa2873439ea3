//! `#[recording_only]` on functions. On parts of bodies it is taken out by the annotation of the
//! function around them, see [`crate::body`].

use crate::build::{Build, Emission};
use crate::diag::{self, Diagnostics};
use crate::fn_head::{FnHead, Item};
use crate::own;
use crate::recover::keep_item;
use crate::traced::emit::shape;
use crate::traced::{args, parse};
use proc_macro2::{Span, TokenStream};
use syn::Type;
use syn::spanned::Spanned as _;

/// Input:   `fn f() -> Option<T> { BODY }`
/// Output:  `fn f() -> Option<T> { if !P::is_recording() { return P::None; } BODY }`, under `off` `if true`
pub fn expand(build: Build<'_>, args: &TokenStream, item: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let annotation = parse::annotation(&sink, args.clone());
    for (arg, word) in &annotation.given {
        if *arg != args::CRATE {
            let what = format!("`#[recording_only]` has no argument `{}`", arg.name);
            sink.fault(word.span(), what, "remove it; `crate = path` is all that it takes");
        }
    }
    let function = match Item::read(item.clone()) {
        Ok(Item::Function(function)) => *function,
        other => {
            sink.push(misplaced());
            let errors = sink.finish().err();
            // A statement or an expression is no item.
            return if other.is_ok() { own!(#errors #item) } else { own!({ #errors #item }) };
        }
    };
    let skipped = skipped(&sink, &function, &annotation.runtime.private());
    match sink.finish() {
        Ok(()) => emit(build.emission, &function, &annotation.runtime.private(), skipped.as_ref()),
        Err(errors) => keep_item(item, Some(&function), args, errors),
    }
}

/// Where no annotation has taken the attribute out. In what another macro writes it may stand inside an annotated
/// function, whose annotation sees the call of that macro alone.
fn misplaced() -> syn::Error {
    diag::fault(
        Span::call_site(),
        "`#[recording_only]` stands in the body of a `#[traced]` function, or on a function",
        "put `#[traced]` on the function around this; in a `macro_rules!`, or without a span of the function's own, write \
         `if otel_runtime::is_recording() { .. }`",
    )
}

/// What the function returns where nobody looks.
fn skipped(sink: &Diagnostics, function: &FnHead, private: &TokenStream) -> Option<TokenStream> {
    if let Some(constness) = &function.sig.constness {
        sink.fault(constness.span(), "a `const fn` cannot ask whether a span records", "remove `const`");
    }
    match shape::return_type(&function.sig) {
        None => None,
        Some(Type::Tuple(unit)) if unit.elems.is_empty() => None,
        Some(Type::Path(path)) if path.path.segments.last().is_some_and(|last| last.ident == "Option") => {
            Some(own!(#private::None))
        }
        Some(other) => {
            let what = "a function that may not run has no such value to return";
            sink.fault_at(other, what, "return `()` or an `Option`, which is `None` where the span does not record");
            None
        }
    }
}

fn emit(emission: Emission, function: &FnHead, private: &TokenStream, skipped: Option<&TokenStream>) -> TokenStream {
    let skips = match emission {
        Emission::Spans => own!(!#private::is_recording()),
        Emission::Off => own!(true),
    };
    let (prefix, sig, block) = (function.prefix(), &function.sig, function.body.block());
    let body = function.body.brace(own!(if #skips { return #skipped; } #block));
    own!(#prefix #sig #body)
}
