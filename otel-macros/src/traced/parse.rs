//! Reads the arguments. Tolerant: a fault is reported, and reading goes on behind the next comma.

use super::args::{self, Arg, Form};
use super::model::{Annotation, Attr, Err, Key, Name, Shape, Spanned};
use crate::body::Carry;
use crate::diag::{Diagnostics, nearest};
use proc_macro2::{Ident, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, ExprLit, ExprPath, Lit, LitStr, Path, Token, token};

pub(crate) const KINDS: [&str; 5] = ["internal", "server", "client", "producer", "consumer"];

pub(crate) fn annotation(sink: &Diagnostics, args: TokenStream) -> Annotation {
    let mut annotation = Annotation::default();
    let read = |input: ParseStream| {
        arguments(sink, input, &mut annotation);
        Ok(())
    };
    if let Err(error) = read.parse2(args) {
        sink.push(error);
    }
    annotation
}

/// Reads `argument, argument, ..` up to the end, or up to something that is no argument.
fn arguments(sink: &Diagnostics, input: ParseStream, annotation: &mut Annotation) {
    while !input.is_empty() {
        if let Err(error) = argument(sink, input, annotation) {
            sink.push(error);
            skip_to_comma(input);
        }
        if input.is_empty() {
            break;
        }
        if let Err(error) = input.parse::<Token![,]>() {
            sink.push(syn::Error::new(error.span(), "expected `,` between arguments"));
            skip_to_comma(input);
            let _ = input.parse::<Token![,]>();
        }
    }
}

pub(crate) fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _ = input.parse::<TokenTree>();
    }
}

/// Reads one argument into `annotation`.
pub(crate) fn argument(sink: &Diagnostics, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    let word = input.call(Ident::parse_any).map_err(|error| {
        let hint = if input.peek(LitStr) { "; write `name = \"..\"` to name the span" } else { "" };
        syn::Error::new(error.span(), format!("expected the name of an argument{hint}"))
    })?;
    let Some(arg) = args::find(&word.to_string()) else {
        unknown(sink, &word);
        skip_to_comma(input);
        return Ok(());
    };
    if annotation.given.iter().any(|(given, _)| *given == arg) {
        sink.fault(word.span(), format!("`{}` is given twice", arg.name), "remove one of them");
        skip_to_comma(input);
        return Ok(());
    }
    annotation.given.push((arg, word.clone()));
    match arg.form {
        Form::Reserved => {
            sink.fault(word.span(), format!("`{}` is reserved for a later version", arg.name), "remove it");
            skip_to_comma(input);
        }
        Form::Flag => flag(arg, &word, input, annotation)?,
        Form::Value => {
            require(input.peek(Token![=]), arg, &word)?;
            input.parse::<Token![=]>()?;
            value(sink, arg, input, annotation)?;
        }
        Form::List => {
            require(input.peek(token::Paren), arg, &word)?;
            let list = attributes(sink, input)?;
            sort_attributes(arg, list, annotation);
        }
        Form::Err => err(&word, input, annotation)?,
    }
    Ok(())
}

fn require(fits: bool, arg: Arg, word: &Ident) -> syn::Result<()> {
    if fits { Ok(()) } else { Err(syn::Error::new(word.span(), format!("expected {}", arg.usage))) }
}

fn unknown(sink: &Diagnostics, word: &Ident) {
    // What users of other macros write, and its name here.
    const FOREIGN: &[(&str, &str)] = &[
        ("skip", "nothing is captured unless it is named, so there is nothing to skip: remove it"),
        ("skip_all", "nothing is captured unless it is named, so there is nothing to skip: remove it"),
        ("fields", "write `attrs(\"acme.order.id\" = order.id)`"),
        ("properties", "write `attrs(\"acme.order.id\" = order.id)`"),
        ("target", "the scope of a span is the annotated crate: remove it"),
        ("follows_from", "write `link_from = ..` or `links_from = ..`"),
        ("enter_on_poll", "a future has one span, whose context is there at every poll: remove it"),
        ("short_name", "the name is the function's name already: remove it"),
    ];
    let name = word.to_string();
    let foreign = FOREIGN.iter().find(|(foreign, _)| *foreign == name);
    let names = args::ALL.iter().filter(|arg| arg.form != Form::Reserved).map(|arg| arg.name);
    let help = match (foreign, nearest(&name, names.clone())) {
        (Some((_, help)), _) => (*help).to_owned(),
        (None, Some(near)) => format!("did you mean `{near}`?"),
        (None, None) => format!("the arguments are {}", list_words(names)),
    };
    sink.fault(word.span(), format!("unknown argument `{name}`"), help);
}

fn list_words<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn flag(arg: Arg, word: &Ident, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    require(input.is_empty() || input.peek(Token![,]), arg, word)?;
    match arg {
        args::NEW_ROOT => annotation.new_root = true,
        args::PUBLIC_ENDPOINT => annotation.public_endpoint = true,
        // With `err` beside it, the table of conflicts has the word.
        args::NO_ERR => annotation.err = Err::Unset,
        _ => {}
    }
    Ok(())
}

fn err(word: &Ident, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    annotation.err = if input.peek(Token![=]) {
        input.parse::<Token![=]>()?;
        Err::Mapped(Box::new(input.parse()?))
    } else if input.peek(token::Paren) {
        let content;
        syn::parenthesized!(content in input);
        let mode: Ident = content.call(Ident::parse_any)?;
        if mode != "chain" || !content.is_empty() {
            return Err(syn::Error::new(mode.span(), "expected `err(chain)`"));
        }
        Err::Chain(word.span())
    } else {
        require(input.is_empty() || input.peek(Token![,]), args::ERR, word)?;
        Err::Demanded(word.span())
    };
    Ok(())
}

fn value(sink: &Diagnostics, arg: Arg, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    match arg {
        args::CRATE => annotation.runtime.0 = Some(input.call(Path::parse_mod_style)?),
        args::NAME => annotation.name = name(sink, input)?,
        args::KIND => annotation.kind = word_of(sink, input, "kind", &KINDS)?,
        args::CARRY => {
            const WAYS: [&str; 3] = ["parent", "link", "off"];
            annotation.carry = word_of(sink, input, "carry", &WAYS)?.map(|way| match way.value {
                "link" => Carry::Link,
                "off" => Carry::Off,
                _ => Carry::Parent,
            });
        }
        _ => {
            let expr: Expr = input.parse()?;
            let slot = match arg {
                args::PARENT => &mut annotation.parent,
                args::PARENT_FROM => &mut annotation.parent_from,
                args::LINK_FROM => &mut annotation.link_from,
                args::LINKS_FROM => &mut annotation.links_from,
                args::INJECT_INTO => &mut annotation.inject_into,
                _ => &mut annotation.err_type,
            };
            *slot = Some(expr);
        }
    }
    Ok(())
}

fn name(sink: &Diagnostics, input: ParseStream) -> syn::Result<Option<Name>> {
    let help =
        "write a string literal or the path of a `const &'static str`: a span name that varies cannot be grouped by";
    match input.parse::<Expr>()? {
        Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) => {
            if name.value().trim().is_empty() {
                sink.fault(name.span(), "the span's name is empty", "name what the call does, such as `orders.charge`");
                return Ok(None);
            }
            Ok(Some(Name::Literal(name)))
        }
        Expr::Path(ExprPath { qself: None, path, .. }) => Ok(Some(Name::Constant(path))),
        other => {
            sink.fault_at(other, "the span's name must be known at compile time", help);
            Ok(None)
        }
    }
}

/// One of a few words, written as a string.
fn word_of(
    sink: &Diagnostics,
    input: ParseStream,
    arg: &str,
    words: &'static [&'static str],
) -> syn::Result<Option<Spanned<&'static str>>> {
    let expr: Expr = input.parse()?;
    let (typed, span) = match &expr {
        Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) => (literal.value(), literal.span()),
        Expr::Path(ExprPath { path, .. }) if path.segments.last().is_some() => {
            let word = path.segments.last().map(|segment| segment.ident.to_string().to_lowercase()).unwrap_or_default();
            let near = nearest(&word, words.iter().copied()).unwrap_or(words[0]);
            sink.fault_at(&expr, format!("`{arg}` is written as a string"), format!("write `{arg} = \"{near}\"`"));
            return Ok(None);
        }
        _ => {
            sink.fault_at(
                &expr,
                format!("`{arg}` is written as a string"),
                format!("one of {}", list_words(words.iter().copied())),
            );
            return Ok(None);
        }
    };
    if let Some(value) = words.iter().copied().find(|word| *word == typed) {
        return Ok(Some(Spanned { value, span }));
    }
    let help = match nearest(&typed, words.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it is one of {}", list_words(words.iter().copied())),
    };
    sink.fault(span, format!("unknown {arg} `{typed}`"), help);
    Ok(None)
}

/// Reads `("key" = value, KEY = %value, ..)`.
pub(crate) fn attributes(sink: &Diagnostics, input: ParseStream) -> syn::Result<Vec<Attr>> {
    let content;
    syn::parenthesized!(content in input);
    Ok(attribute_list(sink, &content))
}

/// Reads `"key" = value, KEY = %value, ..` up to the end or a `;`.
pub(crate) fn attribute_list(sink: &Diagnostics, input: ParseStream) -> Vec<Attr> {
    let mut list = Vec::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        match attribute(sink, input) {
            Ok(attr) => list.extend(attr),
            Err(error) => {
                sink.push(error);
                skip_to_comma(input);
            }
        }
        if input.is_empty() || input.peek(Token![;]) {
            break;
        }
        if input.parse::<Token![,]>().is_err() {
            sink.push(input.error("expected `,` between attributes"));
            skip_to_comma(input);
            let _ = input.parse::<Token![,]>();
        }
    }
    list
}

fn attribute(sink: &Diagnostics, input: ParseStream) -> syn::Result<Option<Attr>> {
    let key = if input.peek(LitStr) {
        Key::Literal(input.parse()?)
    } else if input.peek(Token![%]) || input.peek(Token![?]) {
        return Err(input.error("expected a key before the value, as in `\"acme.order.id\" = %order.id`"));
    } else {
        Key::Constant(input.call(Path::parse_mod_style).map_err(|error| {
            syn::Error::new(error.span(), "expected a key: a string literal or the path of a constant")
        })?)
    };
    if !input.peek(Token![=]) {
        let what = match &key {
            Key::Literal(literal) => format!("expected `= value` after the key `{}`", literal.value()),
            Key::Constant(path) if path.get_ident().is_some() => {
                let name = path.get_ident().map(ToString::to_string).unwrap_or_default();
                format!("a value has a key: write `\"acme.{name}\" = {name}`")
            }
            Key::Constant(_) => "expected `= value` after the key".to_owned(),
        };
        return Err(match &key {
            Key::Literal(literal) => syn::Error::new(literal.span(), what),
            Key::Constant(path) => syn::Error::new_spanned(path, what),
        });
    }
    input.parse::<Token![=]>()?;
    let form = if input.parse::<Option<Token![%]>>()?.is_some() {
        Shape::Display
    } else if input.parse::<Option<Token![?]>>()?.is_some() {
        Shape::Debug
    } else {
        Shape::Typed
    };
    let value: Expr = input.parse()?;
    if let Key::Literal(literal) = &key {
        if literal.value().trim().is_empty() {
            sink.fault(literal.span(), "an attribute's key is empty", "name it, such as `acme.order.id`");
            return Ok(None);
        }
    }
    Ok(Some(Attr { key, form, value }))
}

/// Puts each attribute where it is cheapest: literals into the static site, constants and
/// `start_attrs` before the sampler, the rest behind the span's yes.
fn sort_attributes(arg: Arg, list: Vec<Attr>, annotation: &mut Annotation) {
    if arg == args::RET {
        annotation.ret = list;
        return;
    }
    for attr in list {
        if attr.literal().is_some() && matches!(attr.key, Key::Literal(_)) {
            annotation.literals.push(attr);
        } else if arg == args::START_ATTRS || attr.is_constant() {
            annotation.start_attrs.push(attr);
        } else {
            annotation.attrs.push(attr);
        }
    }
}
