//! `record!("key" = value, ..)` and `event!("name", "key" = value, ..)`. The runtime exports them as
//! `macro_rules!` that put `[$crate]` in front, so that they work under any name of that crate.

use crate::body::{hold_together, own_local};
use crate::build::{Build, Emission};
use crate::diag::{self, Diagnostics};
use crate::lints;
use crate::off;
use crate::own;
use crate::runtime_path::Runtime;
use crate::traced::emit::site;
use crate::traced::model::Attr;
use crate::traced::{exits, parse};
use proc_macro2::{Ident, Span, TokenStream};
use syn::ext::IdentExt;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, ExprLit, Lit, LitInt, LitStr, Token};

/// Input:   `[$crate] "key" = value`, or `[$crate] @own __otel_own; "key" = value` inside an annotated function
/// Output:  `P::record(P::Target::Current, |__otel_sink| { P::ToValue::__otel_set(&value, key, __otel_sink); })`
pub fn expand_record(build: Build<'_>, input: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let record = read_record(&sink, input);
    emit(sink, record, |Record { private, target, attrs }| {
        let closure = closure(&private, &attrs);
        with_lints(build, &private, &attrs, emitted(build.emission, own!(#private::record(#target, #closure))))
    })
}

/// Input:   `[$crate] "name", "key" = value`
/// Output:  `P::event(P::Target::Current, "name", |__otel_sink| { .. })`
///
/// Input:   `[$crate] "name", "key" = value; limit = 10`
/// Output:  `P::limited_event(P::Target::Current, { static __OTEL_SITE .. &__OTEL_SITE }, "name", |__otel_sink| { .. })`
pub fn expand_event(build: Build<'_>, input: TokenStream) -> TokenStream {
    let sink = Diagnostics::default();
    let event = read_event(&sink, input);
    emit(sink, event, |Event { private, target, name, attrs, limit }| {
        let closure = closure(&private, &attrs);
        let call = match limit {
            None => own!(#private::event(#target, #name, #closure)),
            Some(limit) => {
                let new = own!(#private::EventLimit::new(#limit));
                let counted = own!({ static __OTEL_SITE: #private::EventLimit = #new; &__OTEL_SITE });
                own!(#private::limited_event(#target, #counted, #name, #closure))
            }
        };
        with_lints(build, &private, &attrs, emitted(build.emission, call))
    })
}

/// A `record!` that was read.
pub(crate) struct Record {
    private: TokenStream,
    target: TokenStream,
    pub(crate) attrs: Vec<Attr>,
}

/// Reads a `record!` and reports what is wrong with it.
pub(crate) fn read_record(sink: &Diagnostics, input: TokenStream) -> Option<Record> {
    let read = |input: ParseStream| {
        let private = Runtime::read(input)?.private();
        let target = target(&private, input)?;
        let attrs = list(sink, input);
        parse::nothing_left(input)?;
        Ok(Record { private, target, attrs })
    };
    read.parse2(hold_together(input)).map_err(|error| sink.push(error)).ok()
}

/// An `event!` that was read.
pub(crate) struct Event {
    private: TokenStream,
    target: TokenStream,
    name: LitStr,
    pub(crate) attrs: Vec<Attr>,
    limit: Option<LitInt>,
}

/// Reads an `event!` and reports what is wrong with it.
pub(crate) fn read_event(sink: &Diagnostics, input: TokenStream) -> Option<Event> {
    let read = |input: ParseStream| {
        let private = Runtime::read(input)?.private();
        let target = target(&private, input)?;
        let name = event_name(input)?;
        parse::check_name(sink, &name, "event");
        if input.parse::<Option<Token![,]>>()?.is_none() && !input.is_empty() && !input.peek(Token![;]) {
            return Err(input.error("expected `,` behind the event's name"));
        }
        let attrs = list(sink, input);
        let limit = limit(input)?;
        parse::nothing_left(input)?;
        Ok(Event { private, target, name, attrs, limit })
    };
    read.parse2(hold_together(input)).map_err(|error| sink.push(error)).ok()
}

fn list(sink: &Diagnostics, input: ParseStream) -> Vec<Attr> {
    let list = parse::attribute_list(sink, input);
    for attr in &list {
        exits::report(sink, &attr.value);
    }
    list
}

fn event_name(input: ParseStream) -> syn::Result<LitStr> {
    let what = "an event's name is a string literal";
    if input.peek(LitStr) && input.peek2(Token![=]) {
        return Err(diag::fault(
            input.span(),
            "an event has a name before its attributes",
            "write `event!(\"order.retried\", ..)`",
        ));
    }
    match diag::read::<Expr>(input)? {
        Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) => Ok(name),
        other => Err(diag::fault_at(
            other,
            what,
            "write `event!(\"order.retried\", ..)`, and put what varies into an attribute",
        )),
    }
}

/// `; limit = 10`
fn limit(input: ParseStream) -> syn::Result<Option<LitInt>> {
    let usage = "write `event!(\"order.retried\", ..; limit = 10)`";
    if input.parse::<Option<Token![;]>>()?.is_none() || input.is_empty() {
        return Ok(None);
    }
    let word: Ident = input.call(IdentExt::parse_any)?;
    if word != "limit" {
        input.parse::<TokenStream>()?;
        return Err(syn::Error::new(word.span(), "expected `,` between attributes"));
    }
    if input.parse::<Option<Token![=]>>()?.is_none() || input.is_empty() {
        input.parse::<TokenStream>()?;
        return Err(diag::fault(word.span(), "`limit` takes a number", usage));
    }
    match diag::read::<Expr>(input)? {
        Expr::Lit(ExprLit { lit: Lit::Int(limit), .. }) => match limit.base10_parse::<u32>() {
            Ok(0) => Err(diag::fault(limit.span(), "an event with a limit of 0 is never there", "remove the event")),
            Ok(_) if limit.suffix().is_empty() || limit.suffix() == "u32" => Ok(Some(limit)),
            _ => Err(diag::fault(limit.span(), "`limit` is a number of 32 bits", usage)),
        },
        other => Err(diag::fault_at(other, "`limit` is a literal number", usage)),
    }
}

fn emit<T>(sink: Diagnostics, model: Option<T>, emit: impl FnOnce(T) -> TokenStream) -> TokenStream {
    match (sink.finish(), model) {
        (Ok(()), Some(model)) => emit(model),
        (Err(errors), _) => own!({ #errors }),
        (Ok(()), None) => TokenStream::new(),
    }
}

/// Output:  `{ LINTS CALL }`, if there are any
fn with_lints(build: Build<'_>, private: &TokenStream, attrs: &[Attr], call: TokenStream) -> TokenStream {
    let lints = lints::of_list(build, private, attrs);
    if lints.is_empty() { call } else { own!({ #lints #call }) }
}

fn emitted(emission: Emission, call: TokenStream) -> TokenStream {
    match emission {
        Emission::Spans => call,
        Emission::Off => off::dead(&own!(#call;)),
    }
}

fn closure(private: &TokenStream, attrs: &[Attr]) -> TokenStream {
    let sink = Ident::new("__otel_sink", Span::mixed_site());
    let sets: TokenStream = attrs.iter().map(|attr| site::set(private, &own!(#sink), attr)).collect();
    if sets.is_empty() { own!(|_| {}) } else { own!(|#sink| { #sets }) }
}

/// `@own local;`, which an annotated function puts in front.
fn target(private: &TokenStream, input: ParseStream) -> syn::Result<TokenStream> {
    if !input.peek(Token![@]) {
        return Ok(own!(#private::Target::Current));
    }
    let at: Token![@] = input.parse()?;
    let word: Ident = input.parse()?;
    let local: Ident = input.parse()?;
    input.parse::<Token![;]>()?;
    if word != "own" || local != own_local() {
        return Err(diag::fault(at.span, "expected a key", "write `\"acme.order.id\" = order.id`"));
    }
    Ok(own!(#private::Target::Own(&*#local)))
}
