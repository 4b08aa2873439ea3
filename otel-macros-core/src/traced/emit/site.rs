//! The static site, and the expressions that a call gives besides.

use super::late::{self, Part};
use crate::traced::model::{self, Annotation, Attr, Key, Name, Shape};
use crate::{blame, own};
use otel_rules::semconv::Category;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{ToTokens as _, quote_spanned};
use syn::{Expr, ExprLit, Lit, LitInt};

/// More attributes than these are told of beforehand, for a span to have room for them.
const ROOM: usize = 2;

/// Input:   `kind = "consumer", level = "info", attrs("acme.x" = 1)` on `fn f`
/// Output:  `{ static __OTEL_SITE: P::Site = P::Site::new("f", P::Source { .. }).kind(..).level(..).attributes(..)..;
/// &__OTEL_SITE }`
pub(crate) fn site(annotation: &Annotation, default_name: &str, asks_for_span: bool) -> TokenStream {
    let private = annotation.runtime.private();
    let name = match &annotation.name {
        Some(Name::Literal(name)) => name.value(),
        Some(Name::Composed { verb, .. }) => verb.clone(),
        _ => default_name.to_owned(),
    };
    let kind = annotation.kind.map(|kind| {
        let kind = variant(kind);
        own!(.kind(#private::Kind::#kind))
    });
    let level = annotation.level.map(|level| {
        let level = variant(level);
        own!(.level(#private::Level::#level))
    });
    let literals = annotation.literals.iter().filter_map(|attr| literal(&private, attr));
    let literals: Vec<TokenStream> = literals.collect();
    let attributes = (!literals.is_empty()).then(|| own!(.attributes(&[#(#literals),*])));
    let dynamic = annotation.attrs.len() + annotation.start_attrs.len() + annotation.baggage.len();
    let dynamic = (dynamic > ROOM).then(|| own!(.dynamic(#dynamic)));
    let asks = asks_for_span.then(|| own!(.asks_for_span()));
    let leaf = annotation.leaf.then(|| own!(.leaf()));
    let min_duration = annotation.min_duration.map(|duration| {
        // What has been read is no longer.
        let nanos = u64::try_from(duration.as_nanos()).unwrap_or(u64::MAX);
        own!(.min_duration(#private::core::time::Duration::from_nanos(#nanos)))
    });
    own! {{
        static __OTEL_SITE: #private::Site = #private::Site::new(#name, #private::Source {
            module: #private::core::module_path!(),
            file: #private::core::file!(),
            line: #private::core::line!(),
            package: #private::core::option_env!("CARGO_PKG_NAME"),
            version: #private::core::option_env!("CARGO_PKG_VERSION"),
        })#kind #level #attributes #dynamic #asks #leaf #min_duration;
        &__OTEL_SITE
    }}
}

/// What a word of the annotation is called in the runtime: `Client` of `client`.
fn variant(word: &str) -> Ident {
    let (first, rest) = word.split_at(1);
    Ident::new(&(first.to_uppercase() + rest), Span::mixed_site())
}

fn literal(private: &TokenStream, attr: &Attr) -> Option<TokenStream> {
    let Key::Literal(key) = &attr.key else { return None };
    let value = match attr.literal()? {
        model::Literal::Str(text) => own!(#private::Literal::Str(#text)),
        model::Literal::I64(number) => own!(#private::Literal::I64(#number)),
        model::Literal::F64(number) => own!(#private::Literal::F64(#number)),
        model::Literal::Bool(flag) => own!(#private::Literal::Bool(#flag)),
    };
    Some(own!((#key, #value)))
}

/// What a call is entered with: the site alone, or with expressions.
///
/// Output:  `P::plan(SITE, ARGS)`
pub(crate) fn plan(annotation: &Annotation, site: &TokenStream) -> TokenStream {
    let dynamic = annotation.has_start() || annotation.has_base() || !annotation.attrs.is_empty();
    if !dynamic {
        return site.clone();
    }
    let private = annotation.runtime.private();
    let (plan, args) = (runs(annotation, "plan"), args(annotation));
    own!(#private::#plan(#site, #args))
}

/// `name`, or `name_slow` with `min_duration`.
pub(crate) fn runs(annotation: &Annotation, name: &str) -> Ident {
    let name = if annotation.min_duration.is_some() { format!("{name}_slow") } else { name.to_owned() };
    Ident::new(&name, Span::mixed_site())
}

/// The expressions of an annotation.
///
/// Output:  `P::Base::AMBIENT, true, &mut P::expressions(|__otel_start| { .. }, |__otel_sink| { .. })`; with
/// `min_duration` `P::expressions_slow(..)`, not by reference, because it is taken along
pub(crate) fn args(annotation: &Annotation) -> TokenStream {
    let private = annotation.runtime.private();
    let base = base(annotation);
    let has_start = annotation.has_start();
    let sink = Ident::new("__otel_sink", Span::mixed_site());
    let sets = annotation.attrs.iter().map(|attr| Part::new(&attr.value, set(&private, &own!(#sink), attr)));
    let attrs = late::closure(annotation, &sink, &own!(#private::AttrSink<'_>), sets.collect());
    if annotation.min_duration.is_some() {
        let start = start(annotation);
        return own!(#base, #has_start, #private::expressions_slow(#start, #attrs));
    }
    let expressions = if has_start {
        let start = start(annotation);
        own!(#private::expressions(#start, #attrs))
    } else {
        own!(#private::attrs(#attrs))
    };
    own!(#base, #has_start, &mut #expressions)
}

/// What an async body does at its first poll: decides, where the annotation has expressions.
///
/// Output:  `P::begin(ARGS); INJECT`
pub(crate) fn begin(annotation: &Annotation) -> Option<TokenStream> {
    if !annotation.is_dynamic() {
        return None;
    }
    let private = annotation.runtime.private();
    let (args, inject) = (args(annotation), inject(annotation));
    Some(own!(#private::begin(#args); #inject))
}

/// What the wrapper of an async body holds until that is polled.
///
/// Output:  `P::Deferred::Body(SITE)`
pub(crate) fn deferred(annotation: &Annotation, site: &TokenStream) -> TokenStream {
    let private = annotation.runtime.private();
    let who_begins = match (annotation.has_base(), annotation.is_dynamic()) {
        (true, _) => own!(Based),
        (false, true) => own!(Body),
        (false, false) => own!(Site),
    };
    own!(#private::Deferred::#who_begins(#site))
}

fn base(annotation: &Annotation) -> TokenStream {
    let private = annotation.runtime.private();
    if let Some(parent) = &annotation.parent {
        let (at, value) = (blame::ours_at(blame::first(parent)), blame::borrowed(parent));
        let private_here = blame::put_at(at, private.clone());
        let parent = quote_spanned!(at=> #private_here::ParentSource::parent(#value));
        return own!(#private::Base::explicit(#parent));
    }
    if let Some(carrier) = &annotation.parent_from {
        let function = Ident::new(if annotation.public_endpoint { "public" } else { "remote" }, Span::mixed_site());
        let (at, value) = (blame::ours_at(blame::first(carrier)), blame::borrowed(carrier));
        let private_here = blame::put_at(at, private.clone());
        let context = quote_spanned!(at=> #private_here::extract(#value));
        return own!(#private::Base::#function(#context));
    }
    if annotation.new_root { own!(#private::Base::root()) } else { own!(#private::Base::AMBIENT) }
}

fn start(annotation: &Annotation) -> TokenStream {
    let private = annotation.runtime.private();
    let args = Ident::new("__otel_start", Span::mixed_site());
    let mut parts = Vec::new();
    if let Some(Name::Constant(path)) = &annotation.name {
        let name = Ident::new("__otel_name", Span::mixed_site());
        let at = blame::ours_at(blame::first(path));
        let private = blame::put_at(at, private.clone());
        let named = quote_spanned!(at=> let #name: &'static #private::core::primitive::str = #path;);
        parts.push(Part::new(path, own!(#named #args.name(#name);)));
    }
    if let Some(Name::Composed { verb, key, value }) = &annotation.name {
        let at = blame::ours_at(blame::first(value));
        let (key, borrowed) = (own!(#private::Key::from_static_str(#key)), blame::borrowed(value));
        let private = blame::put_at(at, private.clone());
        let naming = quote_spanned!(at=> #private::ToValue::__otel_set(#borrowed, #key, &mut #args.naming(#verb)););
        parts.push(Part::new(value, naming));
    }
    if let Some(carrier) = annotation.keeps_creation_context() {
        let (at, value) = (blame::ours_at(blame::first(carrier)), blame::borrowed(carrier));
        let private = blame::put_at(at, private.clone());
        parts.push(Part::new(carrier, quote_spanned!(at=> #args.link(#private::Creation::of(#value).link());)));
    }
    if let Some(first) = annotation.baggage.first() {
        let keys = annotation.baggage.iter().map(key_tokens);
        parts.push(Part::new(key_tokens(first), own!(#args.baggage(const { &[#(#keys),*] });)));
    }
    for attr in &annotation.start_attrs {
        parts.push(Part::new(&attr.value, set(&private, &own!(#args), attr)));
    }
    if let Some(source) = &annotation.link_from {
        let (at, value) = (blame::ours_at(blame::first(source)), blame::borrowed(source));
        let private = blame::put_at(at, private.clone());
        parts.push(Part::new(source, quote_spanned!(at=> #args.link(#private::LinkSource::link(#value));)));
    }
    if let Some(sources) = &annotation.links_from {
        parts.push(Part::new(sources, links(annotation, &args, sources)));
    }
    late::closure(annotation, &args, &own!(#private::StartArgs), parts)
}

fn key_tokens(key: &Key) -> TokenStream {
    match key {
        Key::Literal(key) => key.to_token_stream(),
        Key::Constant(path) => path.to_token_stream(),
    }
}

/// `links_from = expr`
fn links(annotation: &Annotation, args: &Ident, sources: &Expr) -> TokenStream {
    let private = annotation.runtime.private();
    let at = blame::ours_at(blame::first(sources));
    // A place is borrowed, by a method call that takes a reference for what it refers to; an
    // expression that makes an iterator is taken.
    let operand = blame::operand(sources);
    let (import, items) = if is_place(sources) {
        let end = blame::ours_at(blame::last(sources));
        (Some(own!(use #private::Items as _;)), quote_spanned!(end=> #operand.__otel_items()))
    } else {
        (None, operand)
    };
    let source = Ident::new("__otel_source", at);
    let private = blame::put_at(at, private);
    let link = quote_spanned!(at=> #private::LinkSource::link(&#source));
    let (push, count) = match annotation.messaging {
        Some(_) => (own!(message), Some(own!(#args.count_messages();))),
        None => (own!(link), None),
    };
    own!({ #import for #source in #items { #args.#push(#link); } #count })
}

fn is_place(expr: &Expr) -> bool {
    match expr {
        Expr::Path(_) | Expr::Field(_) | Expr::Index(_) => true,
        Expr::Unary(unary) => matches!(unary.op, syn::UnOp::Deref(_)),
        Expr::Paren(inner) => is_place(&inner.expr),
        Expr::Group(inner) => is_place(&inner.expr),
        _ => false,
    }
}

/// Behind the start of the span:
///
/// Output:  `{ use P::Place as _; P::inject(carrier.__otel_place()); }`
///
/// A method call borrows a place and reborrows a `&mut` variable, which `&mut (carrier)` could only
/// do if the variable were `mut`.
pub(crate) fn inject(annotation: &Annotation) -> Option<TokenStream> {
    let private = annotation.runtime.private();
    let carrier = annotation.inject_into.as_ref()?;
    let (first, last) = (blame::ours_at(blame::first(carrier)), blame::ours_at(blame::last(carrier)));
    let carrier = blame::operand(carrier);
    let place = quote_spanned!(last=> #carrier.__otel_place());
    let private_here = blame::put_at(first, private.clone());
    let function = if annotation.keeps_creation_context().is_some() { "inject_creation" } else { "inject" };
    let function = Ident::new(function, first);
    let inject = quote_spanned!(first=> #private_here::#function(#place));
    Some(own!({
        use #private::Place as _;
        #inject;
    }))
}

/// `P::ToValue::__otel_set(&value, P::Key::from_static_str("key"), target);`
pub(crate) fn set(private: &TokenStream, target: &TokenStream, attr: &Attr) -> TokenStream {
    let key = match &attr.key {
        Key::Literal(key) => own!(#private::Key::from_static_str(#key)),
        Key::Constant(path) => {
            let at = blame::ours_at(blame::first(path));
            let private = blame::put_at(at, private.clone());
            quote_spanned!(at=> #private::core::convert::Into::<#private::Key>::into(#path))
        }
    };
    let at = blame::ours_at(blame::first(&attr.value));
    let value = match attr.form {
        Shape::Typed | Shape::Text => blame::borrowed(&wide(&attr.value)),
        Shape::Display => formatted(private, "{}", &attr.value),
        Shape::Debug => formatted(private, "{:?}", &attr.value),
    };
    let private = blame::put_at(at, private.clone());
    let target = moved(&private, target, attr);
    let target = match attr.form {
        Shape::Text => quote_spanned!(at=> &mut #private::AsText(#target)),
        _ => target,
    };
    quote_spanned!(at=> #private::ToValue::__otel_set(#value, #key, #target);)
}

/// Output:  `&mut P::moved(target, P::Category::Http, "old key")` where `semconv_dup` found one
fn moved(private: &TokenStream, target: &TokenStream, attr: &Attr) -> TokenStream {
    let Some(moved) = attr.moved else { return target.clone() };
    let category = match moved.category {
        Category::Http => "Http",
        Category::Database => "Database",
        Category::Messaging => "Messaging",
        Category::Rpc => "Rpc",
        Category::Code => "Code",
    };
    let (category, old) = (Ident::new(category, Span::mixed_site()), moved.old);
    own!(&mut #private::moved(#target, #private::Category::#category, #old))
}

/// A whole number without a suffix would be an `i32`, and perhaps too large for one.
fn wide(value: &Expr) -> Expr {
    let mut value = value.clone();
    let literal = match &mut value {
        Expr::Unary(unary) => &mut *unary.expr,
        literal => literal,
    };
    if let Expr::Lit(ExprLit { lit: Lit::Int(number), .. }) = literal {
        if number.suffix().is_empty() {
            let digits = number.base10_digits();
            let suffix = match (digits.parse::<i64>(), digits.parse::<u64>()) {
                (Ok(_), _) => "i64",
                (_, Ok(_)) => "u64",
                _ => "u128",
            };
            *number = LitInt::new(&format!("{digits}{suffix}"), number.span());
        }
    }
    value
}

/// `&P::core::format_args!("{}", value)`
fn formatted(private: &TokenStream, format: &str, value: &Expr) -> TokenStream {
    let at = blame::ours_at(blame::first(value));
    let private = blame::put_at(at, private.clone());
    let mut format = Literal::string(format);
    format.set_span(at);
    quote_spanned!(at=> &#private::core::format_args!(#format, #value))
}
