//! Reads the arguments. Tolerant: a fault is reported, and reading goes on behind the next comma.

mod allow;
mod duration;
mod keys;
mod list;

use allow::allow;
pub(crate) use list::{attribute_list, attributes, nothing_left};

use super::args::{self, Arg, Form};
use super::model::{Annotation, Attr, Err, Key, Name};
use super::{messaging, methods, semconv_dup};
use crate::body::{Carry, hold_together};
use crate::diag::{self, Diagnostics};
use otel_rules::nearest;
use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, ExprLit, ExprPath, Lit, LitStr, Path, Token, token};

const KINDS: [&str; 5] = ["internal", "server", "client", "producer", "consumer"];
const LEVELS: [&str; 5] = ["trace", "debug", "info", "warn", "error"];

pub(crate) fn annotation(sink: &Diagnostics, args: TokenStream) -> Annotation {
    let mut annotation = Annotation::default();
    let read = |input: ParseStream| {
        arguments(sink, input, &mut annotation);
        Ok(())
    };
    if let Err(error) = read.parse2(hold_together(args)) {
        sink.push(error);
    }
    lower(sink, &mut annotation);
    annotation
}

/// What arguments stand for that speak of others.
pub(crate) fn lower(sink: &Diagnostics, annotation: &mut Annotation) {
    messaging::lower(sink, annotation);
    semconv_dup::lower(sink, annotation);
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
            // What looks like the next argument is read as one, so that its own faults are told too.
            if !input.peek(Ident::peek_any) {
                skip_to_comma(input);
                let _ = input.parse::<Token![,]>();
            }
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
    let word = input.call(Ident::parse_any).map_err(|error| no_argument(input, error.span()))?;
    let Some(arg) = args::find(&word.to_string()) else {
        unknown(sink, &word);
        skip_to_comma(input);
        return Ok(());
    };
    if annotation.given.iter().any(|(given, _)| *given == arg) {
        let help = if matches!(arg.form, Form::List | Form::Keys | Form::Categories | Form::Methods) {
            "put both lists into one"
        } else {
            "remove one of them"
        };
        sink.fault(word.span(), format!("`{}` is given twice", arg.name), help);
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
            require(input.peek(Token![=]), arg, &word, "takes a value")?;
            equals(input, arg)?;
            value(sink, arg, input, annotation)?;
        }
        Form::List => {
            require(input.peek(token::Paren), arg, &word, "takes a list in parentheses")?;
            let list = attributes(sink, input)?;
            sort_attributes(arg, list, annotation);
        }
        Form::Keys => {
            require(input.peek(token::Paren), arg, &word, "takes a list in parentheses")?;
            annotation.baggage = keys::keys(sink, &word, input)?;
        }
        Form::Err => err(&word, input, annotation)?,
        Form::Methods => {
            require(input.peek(token::Paren), arg, &word, "takes its names in parentheses")?;
            annotation.methods = methods::list(sink, &word, input)?;
        }
        Form::Messaging => {
            require(input.peek(token::Paren), arg, &word, "takes its words in parentheses")?;
            annotation.messaging = Some(messaging::messaging(sink, &word, input)?);
        }
        Form::Allow => {
            require(input.peek(token::Paren), arg, &word, "takes a rule and a reason in parentheses")?;
            annotation.allowed = allow(sink, &word, input)?;
        }
        Form::Categories => {
            require(input.peek(token::Paren), arg, &word, "takes a list in parentheses")?;
            annotation.semconv_dup = semconv_dup::categories(sink, &word, input)?;
        }
    }
    Ok(())
}

fn no_argument(input: ParseStream, span: Span) -> syn::Error {
    match input.fork().parse::<LitStr>() {
        Ok(name) => {
            diag::fault(span, "expected an argument", format!("to name the span, write `name = {:?}`", name.value()))
        }
        Err(_) => diag::fault(
            span,
            "expected an argument",
            "arguments look like `new_root`, `kind = \"client\"` or `attrs(\"acme.order.id\" = order.id)`",
        ),
    }
}

fn require(fits: bool, arg: Arg, word: &Ident, form: &str) -> syn::Result<()> {
    if fits {
        return Ok(());
    }
    Err(diag::fault(word.span(), format!("`{}` {form}", arg.name), format!("write {}", arg.usage)))
}

/// Reads `=` and makes sure that something stands behind it.
fn equals(input: ParseStream, arg: Arg) -> syn::Result<()> {
    let equals: Token![=] = input.parse()?;
    if input.is_empty() || input.peek(Token![,]) {
        let help = format!("write {}", arg.usage);
        return Err(diag::fault(equals.span, format!("the value of `{}` is missing", arg.name), help));
    }
    Ok(())
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

pub(crate) fn list_words<'w>(words: impl Iterator<Item = &'w str>) -> String {
    words.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ")
}

fn flag(arg: Arg, word: &Ident, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    require(ends(input), arg, word, "takes no value")?;
    match arg {
        args::NEW_ROOT => annotation.new_root = true,
        args::LEAF => annotation.leaf = true,
        args::PUBLIC_ENDPOINT => annotation.public_endpoint = true,
        // With `err` beside it, the table of conflicts has the word.
        args::NO_ERR => annotation.err = Err::Unset,
        _ => {}
    }
    Ok(())
}

/// An argument ends at the end, at a comma, or where the comma was forgotten.
fn ends(input: ParseStream) -> bool {
    input.is_empty() || input.peek(Token![,]) || input.peek(Ident::peek_any)
}

fn err(word: &Ident, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    annotation.err = if input.peek(Token![=]) {
        equals(input, args::ERR)?;
        Err::Mapped(Box::new(diag::read(input)?))
    } else if input.peek(token::Paren) {
        let content;
        let parens = syn::parenthesized!(content in input);
        let mode: TokenStream = content.parse()?;
        if mode.to_string() != "chain" {
            let help = "write `err(chain)` for an error with its sources, or `err` for the error alone";
            let what = "`chain` is all that `err(..)` takes";
            return Err(if mode.is_empty() {
                diag::fault(parens.span.join(), what, help)
            } else {
                diag::fault_at(mode, what, help)
            });
        }
        Err::Chain(word.span())
    } else {
        require(ends(input), args::ERR, word, "has one of three forms")?;
        Err::Demanded(word.span())
    };
    Ok(())
}

fn value(sink: &Diagnostics, arg: Arg, input: ParseStream, annotation: &mut Annotation) -> syn::Result<()> {
    match arg {
        args::CRATE => annotation.runtime.0 = Some(crate_path(input)?),
        args::MIN_DURATION => annotation.min_duration = duration::min_duration(sink, input)?,
        args::NAME => annotation.name = name(sink, input)?,
        args::KIND => annotation.kind = word_of(sink, input, "kind", &KINDS)?,
        args::LEVEL => annotation.level = word_of(sink, input, "level", &LEVELS)?,
        args::CARRY => {
            const WAYS: [&str; 3] = ["parent", "link", "off"];
            annotation.carry = word_of(sink, input, "carry", &WAYS)?.map(|way| match way {
                "link" => Carry::Link,
                "off" => Carry::Off,
                _ => Carry::Parent,
            });
        }
        _ => {
            let expr: Expr = diag::read(input)?;
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

fn crate_path(input: ParseStream) -> syn::Result<Path> {
    if let Ok(text) = input.fork().parse::<LitStr>() {
        let help = format!("write `crate = {}`", text.value());
        return Err(diag::fault(text.span(), "`crate` is written as a path", help));
    }
    input
        .call(Path::parse_mod_style)
        .map_err(|error| diag::fault(error.span(), "expected a path", format!("write {}", args::CRATE.usage)))
}

/// What is wrong with a name, and its remedy.
pub(crate) const NAME_VARIES: (&str, &str) = (
    "the span's name must be known at compile time",
    "write a string literal or the path of a `const &'static str`: a span name that varies cannot be grouped by",
);

/// The text of a name must say something.
pub(crate) fn check_name(sink: &Diagnostics, name: &LitStr, of: &str) {
    if name.value().trim().is_empty() {
        sink.fault(name.span(), format!("the {of}'s name is empty"), "name what happens, such as `\"orders.charge\"`");
    }
}

fn name(sink: &Diagnostics, input: ParseStream) -> syn::Result<Option<Name>> {
    let (what, help) = NAME_VARIES;
    match diag::read::<Expr>(input)? {
        Expr::Lit(ExprLit { lit: Lit::Str(name), .. }) => {
            check_name(sink, &name, "span");
            Ok(Some(Name::Literal(name)))
        }
        Expr::Path(ExprPath { qself: None, path, .. }) => Ok(Some(Name::Constant(path))),
        other => {
            sink.fault_at(other, what, help);
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
) -> syn::Result<Option<&'static str>> {
    let expr: Expr = diag::read(input)?;
    let Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) = &expr else {
        let word = match &expr {
            Expr::Path(ExprPath { path, .. }) => path.segments.last().map(|segment| segment.ident.to_string()),
            _ => None,
        };
        let help = match word.and_then(|word| nearest(&word, words.iter().copied())) {
            Some(near) => format!("write `{arg} = \"{near}\"`"),
            None => format!("one of {}", list_words(words.iter().copied())),
        };
        sink.fault_at(&expr, format!("`{arg}` is written as a string"), help);
        return Ok(None);
    };
    let typed = literal.value();
    if let Some(value) = words.iter().copied().find(|word| *word == typed) {
        return Ok(Some(value));
    }
    let help = match nearest(&typed, words.iter().copied()) {
        Some(near) => format!("did you mean `{near}`?"),
        None => format!("it is one of {}", list_words(words.iter().copied())),
    };
    sink.fault(literal.span(), format!("unknown {arg} `{typed}`"), help);
    Ok(None)
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
