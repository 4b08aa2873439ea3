//! How the returned value is read.

use super::shape::{self, Asked};
use super::site;
use crate::build::Emission;
use crate::traced::args;
use crate::traced::model::{Annotation, Err};
use crate::{blame, own};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::{Expr, Signature};

/// What reads the value by its type: `P::Tag::<T>::NEW.finish()`.
pub(crate) fn by_type(private: &TokenStream, asked: &Asked) -> TokenStream {
    match asked {
        Asked::Type(ty) => own!(#private::Tag::<#ty>::NEW.finish()),
        Asked::Nothing => own!(#private::unset),
    }
}

/// Runs the closure that a body has become, and reads its value.
///
/// Output:  `P::Tag::<T>::NEW.handler().call(CLOSURE)`
pub(crate) fn run(emission: Emission, annotation: &Annotation, sig: &Signature, closure: &TokenStream) -> TokenStream {
    let private = annotation.runtime.private();
    let runs = |name| match emission {
        Emission::Spans => site::runs(annotation, name),
        // A closure that is never called cannot tell what it is called with.
        Emission::Off => Ident::new(name, Span::mixed_site()),
    };
    let written = as_written(annotation);
    let handler = match (shape::asked(shape::return_type(sig)), &written) {
        (Asked::Nothing, _) => own!(#private::Handler::untyped()),
        (Asked::Type(ty), written) => {
            // Where the compiler warns of a future that was not recognised.
            let method = if written.is_some() { "runner" } else { "handler" };
            let method = Ident::new(method, shape::name_span(shape::return_type(sig)));
            own!(#private::Tag::<#ty>::NEW.#method())
        }
    };
    match written {
        Some(finish) if annotation.asks_for_value() => {
            // Where the compiler says that a stream has no value to read.
            let mut words = annotation.given.iter();
            let word = words.find(|(arg, _)| [args::RET, args::ERR, args::ERR_TYPE].contains(arg));
            let mut call = runs("call_with");
            call.set_span(word.map_or_else(Span::mixed_site, |(_, word)| word.span()));
            own!(#handler.#call(#closure, #finish))
        }
        _ => {
            let call = runs("call");
            own!(#handler.#call(#closure))
        }
    }
}

/// A call of a deprecated method, where the span of a future or stream ends before that runs.
pub(crate) fn warning(private: &TokenStream, sig: &Signature) -> Option<TokenStream> {
    let (word, what) = shape::unwrappable(sig)?;
    let method = match what {
        shape::Later::Future => Ident::new("future_with_further_bounds", word),
        shape::Later::Stream => Ident::new("stream_with_further_bounds", word),
    };
    Some(own!(#private::opaque().#method();))
}

/// The same of a `#[track_caller]` function, whose value no wrapper can take the place of.
pub(crate) fn warning_of_tracked(private: &TokenStream, sig: &Signature) -> Option<TokenStream> {
    let ty = shape::return_type(sig)?;
    let Asked::Type(asked) = shape::asked(Some(ty)) else { return None };
    let method = Ident::new("tracked", shape::name_span(Some(ty)));
    Some(own!(#private::Tag::<#asked>::NEW.#method();))
}

/// What reads the value as the annotation says, or `None` if by its type alone.
///
/// Output:  `|__otel_value, __otel_end| { .. }`, which captures nothing.
pub(crate) fn as_written(annotation: &Annotation) -> Option<TokenStream> {
    if !annotation.reads_value() {
        return None;
    }
    let private = annotation.runtime.private();
    let value = Ident::new("__otel_value", Span::mixed_site());
    let end = Ident::new("__otel_end", Span::mixed_site());
    let mut statements = match &annotation.err {
        Err::Unset => TokenStream::new(),
        Err::ByType => own!((#private::tag_of(#value).finish())(#value, #end);),
        Err::Demanded(span) => {
            let demanded = error_of(&private, &value, *span);
            own!(let _ = #demanded; (#private::tag_of(#value).finish())(#value, #end);)
        }
        Err::Chain(span) => {
            let demanded = error_of(&private, &value, *span);
            own!(let _ = #demanded; (#private::tag_of(#value).chain())(#value, #end);)
        }
        Err::Mapped(path) => mapped(&private, &value, &end, path),
    };
    if let Some(path) = &annotation.err_type {
        let at = blame::ours_at(blame::first(path));
        let error = Ident::new("__otel_error", at);
        let demanded = error_of(&private, &value, blame::first(path));
        let operand = blame::operand(path);
        let private_here = blame::put_at(at, private.clone());
        let error_type = quote_spanned! {at=>
            #private_here::core::convert::Into::<#private_here::StringValue>::into(#operand(#error))
        };
        statements.extend(own! {
            if let #private::Some(#error) = #demanded {
                #end.error_type(#error_type);
            }
        });
    }
    statements.extend(returned_values(annotation, &value, &end));
    if statements.is_empty() {
        return Some(own!(#private::unset));
    }
    Some(own!(|#value, #end| { #statements }))
}

/// `ret("key" = ret.len())`
///
/// Output:  `if let P::Some(__otel_ret) = P::tag_of(value).ok(value) { { let ret = __otel_ret; SET } }`
fn returned_values(annotation: &Annotation, value: &Ident, end: &Ident) -> Option<TokenStream> {
    if annotation.ret.is_empty() {
        return None;
    }
    let private = annotation.runtime.private();
    let sets = annotation.ret.iter().map(|attr| {
        let set = site::set(&private, &own!(#end), attr);
        // Each value has the hygiene of who wrote it: it may have come through a macro.
        let word = blame::mention(&attr.value.to_token_stream(), "ret");
        let ret = word.map(|word| Ident::new("ret", Span::call_site().resolved_at(word)));
        let ret = ret.map(|ret| own!(let #ret = __otel_ret;));
        own!({ #ret #set })
    });
    Some(own! {
        if let #private::Some(__otel_ret) = #private::tag_of(#value).ok(#value) {
            #(#sets)*
        }
    })
}

/// The error of a value that must be a `Result`.
///
/// Output:  `P::Fallible::error(value)`
fn error_of(private: &TokenStream, value: &Ident, span: Span) -> TokenStream {
    let at = blame::ours_at(span);
    let private = blame::put_at(at, private.clone());
    let value = Ident::new(&value.to_string(), at);
    quote_spanned!(at=> #private::Fallible::error(#value))
}

/// `err = path`
///
/// Output:  `if let P::Some(text) = end.text_of(value, path) { .. } else { .. }`
fn mapped(private: &TokenStream, value: &Ident, end: &Ident, path: &Expr) -> TokenStream {
    let at = blame::ours_at(blame::first(path));
    let text = Ident::new("__otel_text", at);
    let private_here = blame::put_at(at, private.clone());
    let call = quote_spanned!(at=> #end.text_of(#value, #path));
    let failed = quote_spanned!(at=> #private_here::core::format_args!("{}", #text));
    own! {
        (#private::tag_of(#value).kind())(#value, #end);
        if let #private::Some(#text) = #call {
            #end.failed(#failed);
        } else {
            #end.passed();
        }
    }
}
