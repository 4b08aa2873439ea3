//! Attribute lists: `"key" = value, KEY = %value, ..`.

use super::skip_to_comma;
use crate::diag::{self, Diagnostics};
use crate::traced::model::{Attr, Key, Shape};
use quote::ToTokens as _;
use syn::parse::ParseStream;
use syn::{Expr, ExprLit, ExprPath, Lit, LitStr, Member, Path, Token};

/// Reads `("key" = value, KEY = %value, ..)`.
pub(crate) fn attributes(sink: &Diagnostics, input: ParseStream) -> syn::Result<Vec<Attr>> {
    let content;
    syn::parenthesized!(content in input);
    let list = attribute_list(sink, &content);
    nothing_left(&content)?;
    Ok(list)
}

/// Reports what stands behind a list.
pub(crate) fn nothing_left(input: ParseStream) -> syn::Result<()> {
    if input.is_empty() {
        return Ok(());
    }
    let error = input.error("expected `,` between attributes");
    while input.parse::<proc_macro2::TokenTree>().is_ok() {}
    Err(error)
}

/// Reads `"key" = value, KEY = %value, ..` up to the end or a `;`.
pub(crate) fn attribute_list(sink: &Diagnostics, input: ParseStream) -> Vec<Attr> {
    let mut list = Vec::new();
    while !input.is_empty() && !input.peek(Token![;]) {
        match attribute(input) {
            Ok(attr) => list.push(attr),
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
            if !input.peek(LitStr) {
                skip_to_comma(input);
                let _ = input.parse::<Token![,]>();
            }
        }
    }
    list
}

fn attribute(input: ParseStream) -> syn::Result<Attr> {
    let key = key(input)?;
    let equals = equals(input, &key)?;
    let mut before_value = equals.span;
    let form = if let Some(sigil) = input.parse::<Option<Token![%]>>()? {
        before_value = sigil.span;
        Shape::Display
    } else if let Some(sigil) = input.parse::<Option<Token![?]>>()? {
        before_value = sigil.span;
        Shape::Debug
    } else {
        Shape::Typed
    };
    if input.is_empty() || input.peek(Token![,]) {
        return Err(syn::Error::new(before_value, "expected a value behind this"));
    }
    let value: Expr = diag::read(input)?;
    match key {
        Key::Literal(literal) if literal.value().trim().is_empty() => {
            Err(diag::fault(literal.span(), "an attribute's key is empty", "name it, such as `\"acme.order.id\"`"))
        }
        key => Ok(Attr { key, form, value, moved: None }),
    }
}

fn key(input: ParseStream) -> syn::Result<Key> {
    if input.peek(LitStr) {
        return Ok(Key::Literal(input.parse()?));
    }
    let ahead = input.fork();
    match ahead.call(Path::parse_mod_style) {
        Ok(path) if peek_equals(&ahead) && may_be_constant(&path) => {
            input.call(Path::parse_mod_style)?;
            Ok(Key::Constant(path))
        }
        _ => Err(no_key(input)),
    }
}

/// `=`, and not `==` or `=>`.
fn peek_equals(input: ParseStream) -> bool {
    input.peek(Token![=]) && !input.peek(Token![==]) && !input.peek(Token![=>])
}

/// A single word in small letters is a key that lacks its quotes.
fn may_be_constant(path: &Path) -> bool {
    path.get_ident().is_none_or(|word| word.to_string().chars().any(char::is_uppercase))
}

fn equals(input: ParseStream, key: &Key) -> syn::Result<Token![=]> {
    const NOT_BETWEEN: &str = "expected `=` between a key and its value";
    if peek_equals(input) {
        return input.parse();
    }
    if input.peek(Token![=>]) {
        return Err(syn::Error::new_spanned(input.parse::<Token![=>]>()?, NOT_BETWEEN));
    }
    if input.peek(Token![==]) {
        return Err(syn::Error::new_spanned(input.parse::<Token![==]>()?, NOT_BETWEEN));
    }
    if input.peek(Token![:]) {
        return Err(input.error(NOT_BETWEEN));
    }
    let (literal, written) = match key {
        Key::Literal(literal) => (literal.to_token_stream(), format!("{:?}", literal.value())),
        Key::Constant(path) => (path.to_token_stream(), path.to_token_stream().to_string()),
    };
    Err(diag::fault_at(literal, "a key has a value", format!("write `{written} = order.id`")))
}

/// What stands where a key is expected.
fn no_key(input: ParseStream) -> syn::Error {
    let sigil = if input.peek(Token![%]) {
        input.parse::<Token![%]>().ok().map(|sigil| (sigil.span, "%"))
    } else {
        input.parse::<Option<Token![?]>>().ok().flatten().map(|sigil| (sigil.span, "?"))
    };
    let (key, value) = match (input.parse::<Expr>(), sigil) {
        (Err(error), _) => {
            return diag::fault(
                error.span(),
                "expected a key: a string literal or the path of a constant",
                "write `\"acme.order.id\" = order.id`",
            );
        }
        (Ok(Expr::Assign(both)), None) => (*both.left, *both.right),
        (Ok(Expr::Assign(both)), Some((span, sigil))) => {
            let (key, value) = (written(&both.left), written(&both.right));
            let help = format!("write `{key} = {sigil}{value}`");
            return diag::fault(span, format!("`{sigil}` stands before the value"), help);
        }
        (Ok(value), sigil) => {
            let key = dotted(&value).map_or_else(|| "acme.order.id".to_owned(), |dotted| in_namespace(&dotted));
            let sigil = sigil.map_or("", |(_, sigil)| sigil);
            let help = format!("write `\"{key}\" = {sigil}{}`", written(&value));
            return diag::fault_at(value, "a value has a key", help);
        }
    };
    match (&key, dotted(&key)) {
        (_, Some(words)) => {
            let help = format!("write `\"{}\" = {}`", in_namespace(&words), written(&value));
            diag::fault_at(key, "a key is a string literal, or the path of a constant", help)
        }
        (Expr::Macro(_) | Expr::Call(_) | Expr::MethodCall(_), _) => diag::fault_at(
            key,
            "a key must be known at compile time",
            "write a string literal or the path of a constant, and put what varies into the value",
        ),
        _ => diag::fault_at(
            key,
            "a key is a string literal, or the path of a constant",
            format!("write `\"acme.order.id\" = {}`", written(&value)),
        ),
    }
}

/// The words of `order.id` or `order.id()`.
fn dotted(expr: &Expr) -> Option<String> {
    match expr {
        Expr::Path(ExprPath { qself: None, path, .. }) => {
            path.get_ident().map(ToString::to_string).filter(|word| word != "self")
        }
        Expr::Field(field) => match &field.member {
            Member::Named(name) if is_self(&field.base) => Some(name.to_string()),
            Member::Named(name) => Some(format!("{}.{name}", dotted(&field.base)?)),
            Member::Unnamed(_) => dotted(&field.base),
        },
        Expr::MethodCall(call) if is_self(&call.receiver) => Some(call.method.to_string()),
        Expr::MethodCall(call) => Some(format!("{}.{}", dotted(&call.receiver)?, call.method)),
        Expr::Reference(reference) => dotted(&reference.expr),
        _ => None,
    }
}

fn is_self(expr: &Expr) -> bool {
    matches!(expr, Expr::Path(path) if path.path.is_ident("self"))
}

/// The key as it was written, if it has a namespace, else in one that serves as an example.
fn in_namespace(words: &str) -> String {
    let starts_with_example = words.starts_with("acme.");
    if starts_with_example { words.to_owned() } else { format!("acme.{words}") }
}

/// The expression as a person writes it, if it is a short one.
fn written(expr: &Expr) -> String {
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => format!("{:?}", text.value()),
        Expr::Lit(literal) => literal.to_token_stream().to_string(),
        Expr::Path(_) | Expr::Field(_) | Expr::MethodCall(_) => {
            let tokens = expr.to_token_stream().to_string();
            let close =
                [" . ", " :: ", " (", "( ", " )"].iter().fold(tokens, |text, wide| text.replace(wide, wide.trim()));
            if close.len() <= 40 { close } else { "..".to_owned() }
        }
        _ => "..".to_owned(),
    }
}
