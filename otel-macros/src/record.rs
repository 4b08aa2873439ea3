//! `record!("key" = value, ..)` and `event!("name", "key" = value, ..)`. The runtime exports them as
//! `macro_rules!` that put `[$crate]` in front, so that they work under any name of that crate.

use crate::body::own_local;
use crate::diag::Diagnostics;
use crate::own;
use crate::runtime_path::Runtime;
use crate::traced::emit::site;
use crate::traced::model::Attr;
use crate::traced::parse;
use proc_macro2::{Ident, Span, TokenStream};
use syn::parse::{ParseStream, Parser as _};
use syn::{LitStr, Token};

/// Input:   `[$crate] "key" = value`, or `[$crate] @own __otel_own; "key" = value` inside an annotated function
/// Output:  `P::record(P::Target::Current, |__otel_sink| { __otel_sink.attr("key", &(value)); })`
pub(crate) fn expand_record(input: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let read = |input: ParseStream| {
        let private = Runtime::read(input)?.private();
        let target = target(&private, input)?;
        if input.is_empty() {
            return Err(input.error("nothing to record; write `record!(\"acme.order.items\" = items)`"));
        }
        Ok((private, target, parse::attribute_list(&sink, input)))
    };
    let result = read.parse2(input);
    emit(sink, result, |(private, target, attrs)| {
        let closure = closure(&private, &attrs);
        own!(#private::record(#target, #closure))
    })
}

/// Input:   `[$crate] "name", "key" = value`
/// Output:  `P::event(P::Target::Current, "name", |__otel_sink| { .. })`
pub(crate) fn expand_event(input: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let read = |input: ParseStream| {
        let private = Runtime::read(input)?.private();
        let target = target(&private, input)?;
        let name: LitStr = input
            .parse()
            .map_err(|error| syn::Error::new(error.span(), "expected the event's name, a string literal"))?;
        if input.parse::<Option<Token![,]>>()?.is_none() && !input.is_empty() {
            return Err(input.error("expected `,` behind the event's name"));
        }
        Ok((private, target, name, parse::attribute_list(&sink, input)))
    };
    let result = read.parse2(input);
    emit(sink, result, |(private, target, name, attrs)| {
        let closure = closure(&private, &attrs);
        own!(#private::event(#target, #name, #closure))
    })
}

fn emit<T>(sink: Diagnostics, result: syn::Result<T>, emit: impl FnOnce(T) -> TokenStream) -> TokenStream {
    let model = result.map_err(|error| sink.push(error));
    match (sink.finish(), model) {
        (Ok(()), Ok(model)) => emit(model),
        (Err(errors), _) => own!({ #errors }),
        (Ok(()), Err(())) => TokenStream::new(),
    }
}

fn closure(private: &TokenStream, attrs: &[Attr]) -> TokenStream {
    let sink = Ident::new("__otel_sink", Span::mixed_site());
    let sets: TokenStream = attrs.iter().map(|attr| site::set(private, &sink, attr)).collect();
    if sets.is_empty() { own!(|_| {}) } else { own!(|#sink| { #sets }) }
}

/// `@own local;`, which an annotated function puts in front.
fn target(private: &TokenStream, input: ParseStream) -> syn::Result<TokenStream> {
    if !input.peek(Token![@]) {
        return Ok(own!(#private::Target::Current));
    }
    input.parse::<Token![@]>()?;
    input.parse::<Ident>()?;
    let local: Ident = input.parse()?;
    input.parse::<Token![;]>()?;
    debug_assert_eq!(local, own_local());
    Ok(own!(#private::Target::Own(&*#local)))
}
