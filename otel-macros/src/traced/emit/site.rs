//! The static site, and the expressions that a call gives besides.

use crate::own;
use crate::traced::model::{Annotation, Attr, Key, Literal, Name, Shape};
use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;
use syn::Expr;

/// Input:   `kind = "consumer", attrs("acme.x" = 1)` on `fn f`
/// Output:  `{ static __OTEL_SITE: P::Site = P::Site::new("f", P::Source { .. }).kind(..).attributes(..); &__OTEL_SITE }`
pub(crate) fn site(annotation: &Annotation, default_name: &str, asks_for_span: bool) -> TokenStream {
    let private = annotation.runtime.private();
    let name = match &annotation.name {
        Some(Name::Literal(name)) => name.value(),
        _ => default_name.to_owned(),
    };
    let kind = annotation.kind.as_ref().map(|kind| {
        let variant = match kind.value {
            "server" => "Server",
            "client" => "Client",
            "producer" => "Producer",
            "consumer" => "Consumer",
            _ => "Internal",
        };
        let variant = Ident::new(variant, Span::mixed_site());
        own!(.kind(#private::Kind::#variant))
    });
    let literals = annotation.literals.iter().filter_map(|attr| literal(&private, attr));
    let literals: Vec<TokenStream> = literals.collect();
    let attributes = (!literals.is_empty()).then(|| own!(.attributes(&[#(#literals),*])));
    let asks = asks_for_span.then(|| own!(.asks_for_span()));
    own! {{
        static __OTEL_SITE: #private::Site = #private::Site::new(#name, #private::Source {
            module: #private::core::module_path!(),
            file: #private::core::file!(),
            line: #private::core::line!(),
            package: #private::core::option_env!("CARGO_PKG_NAME"),
            version: #private::core::option_env!("CARGO_PKG_VERSION"),
        })#kind #attributes #asks;
        &__OTEL_SITE
    }}
}

fn literal(private: &TokenStream, attr: &Attr) -> Option<TokenStream> {
    let Key::Literal(key) = &attr.key else { return None };
    let value = match attr.literal()? {
        Literal::Str(text) => own!(#private::Literal::Str(#text)),
        Literal::I64(number) => own!(#private::Literal::I64(#number)),
        Literal::F64(number) => own!(#private::Literal::F64(#number)),
        Literal::Bool(flag) => own!(#private::Literal::Bool(#flag)),
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
    let args = args(annotation);
    own!(#private::plan(#site, #args))
}

/// The expressions of an annotation.
///
/// Output:  `P::args(P::Base::AMBIENT, true, |__otel_start| { .. }, |__otel_sink| { .. })`
pub(crate) fn args(annotation: &Annotation) -> TokenStream {
    let private = annotation.runtime.private();
    let base = base(annotation);
    let has_start = annotation.has_start();
    let start = start(annotation);
    let sink = Ident::new("__otel_sink", Span::mixed_site());
    let attrs = closure(&sink, &annotation.attrs.iter().map(|attr| set(&private, &sink, attr)).collect());
    own!(#private::args(#base, #has_start, #start, #attrs))
}

/// What an async body does at its first poll: decides, where the annotation has expressions.
///
/// Output:  `let h = P::begin(ARGS); h.await; INJECT`, not in one statement: what the expressions
/// borrow must not live across the `await`.
pub(crate) fn begin(annotation: &Annotation) -> Option<TokenStream> {
    if !annotation.is_dynamic() {
        return None;
    }
    let private = annotation.runtime.private();
    let (args, inject) = (args(annotation), inject(annotation));
    Some(own!(let __otel_handover = #private::begin(#args); __otel_handover.await; #inject))
}

fn base(annotation: &Annotation) -> TokenStream {
    let private = annotation.runtime.private();
    if let Some(parent) = &annotation.parent {
        return own!(#private::Base::explicit(&(#parent)));
    }
    if let Some(carrier) = &annotation.parent_from {
        let function = Ident::new(if annotation.public_endpoint { "public" } else { "remote" }, Span::mixed_site());
        return own!(#private::Base::#function(&(#carrier)));
    }
    if annotation.new_root { own!(#private::Base::root()) } else { own!(#private::Base::AMBIENT) }
}

fn start(annotation: &Annotation) -> TokenStream {
    let private = annotation.runtime.private();
    let args = Ident::new("__otel_start", Span::mixed_site());
    let mut statements = TokenStream::new();
    if let Some(Name::Constant(path)) = &annotation.name {
        statements.extend(own!(#args.name(#path);));
    }
    for attr in &annotation.start_attrs {
        statements.extend(set(&private, &args, attr));
    }
    if let Some(link) = &annotation.link_from {
        statements.extend(own!(#args.link(&(#link));));
    }
    if let Some(links) = &annotation.links_from {
        // A place is borrowed, by a method call that takes a reference for what it refers to; an
        // expression that makes an iterator is taken.
        if is_place(links) {
            statements.extend(own!({ use #private::Items as _; #args.links((#links).__otel_items()); }));
        } else {
            statements.extend(own!(#args.links(#links);));
        }
    }
    closure(&args, &statements)
}

fn closure(argument: &Ident, statements: &TokenStream) -> TokenStream {
    if statements.is_empty() { own!(|_| {}) } else { own!(|#argument| { #statements }) }
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
/// Output:  `{ use P::Place as _; P::inject((carrier).__otel_place()); }`
///
/// A method call borrows a place and reborrows a `&mut` variable, which `&mut (carrier)` could only
/// do if the variable were `mut`.
pub(crate) fn inject(annotation: &Annotation) -> Option<TokenStream> {
    let private = annotation.runtime.private();
    let carrier = annotation.inject_into.as_ref()?;
    Some(own!({
        use #private::Place as _;
        #private::inject((#carrier).__otel_place());
    }))
}

/// `sink.attr("key", &(value));`
pub(crate) fn set(private: &TokenStream, sink: &Ident, attr: &Attr) -> TokenStream {
    let key = match &attr.key {
        Key::Literal(key) => key.to_token_stream(),
        Key::Constant(path) => path.to_token_stream(),
    };
    let value = &attr.value;
    let value = match attr.form {
        Shape::Typed => own!(&(#value)),
        Shape::Display => own!(&#private::Shown(&(#value))),
        Shape::Debug => own!(&#private::Inspected(&(#value))),
    };
    own!(#sink.attr(#key, #value);)
}
