//! How the returned value is read.

use super::shape::Asked;
use super::site;
use crate::own;
use crate::traced::model::{Annotation, Err};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote_spanned;

/// What reads the value by its type: `P::Tag::<T>::NEW.finish()`.
pub(crate) fn by_type(private: &TokenStream, asked: &Asked) -> TokenStream {
    match asked {
        Asked::Type(ty) => own!(#private::Tag::<#ty>::NEW.finish()),
        Asked::Nothing => own!(#private::unset),
    }
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
        Err::Chain(_) => own!((#private::tag_of(#value).chain())(#value, #end);),
        Err::Demanded(span) => {
            let demand = quote_spanned!(*span=> demand_result);
            own! {
                #private::#demand(#value);
                (#private::tag_of(#value).finish())(#value, #end);
            }
        }
        Err::Mapped(path) => own! {
            (#private::tag_of(#value).kind())(#value, #end);
            #end.failed_if((#path)(#value));
        },
    };
    if let Some(path) = &annotation.err_type {
        let error = Ident::new("__otel_error", Span::mixed_site());
        statements.extend(own! {
            if let #private::Some(#error) = #private::Fallible::error(#value) {
                #end.error_type((#path)(#error));
            }
        });
    }
    if !annotation.ret.is_empty() {
        // The user's own word, so with the user's hygiene.
        let ret = Ident::new("ret", Span::call_site());
        let sets: TokenStream = annotation.ret.iter().map(|attr| site::set(&private, &end, attr)).collect();
        statements.extend(own! {
            if let #private::Some(#ret) = #private::tag_of(#value).ok(#value) {
                #sets
            }
        });
    }
    if statements.is_empty() {
        return Some(own!(#private::unset));
    }
    Some(own!(|#value, #end| { #statements }))
}
