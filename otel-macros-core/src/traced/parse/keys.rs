//! Lists of keys: `"tenant.id", KEY, ..`.

use super::skip_to_comma;
use crate::diag::{self, Diagnostics};
use crate::traced::args;
use crate::traced::model::Key;
use proc_macro2::Ident;
use syn::parse::ParseStream;
use syn::{Expr, ExprAssign, ExprLit, ExprPath, Lit, Token};

/// Reads `("tenant.id", KEY, ..)`.
pub(crate) fn keys(sink: &Diagnostics, word: &Ident, input: ParseStream) -> syn::Result<Vec<Key>> {
    let content;
    syn::parenthesized!(content in input);
    if content.is_empty() {
        let help = format!("write {}", args::BAGGAGE.usage);
        return Err(diag::fault(word.span(), "`baggage` names no entry", help));
    }
    let mut list = Vec::new();
    while !content.is_empty() {
        match diag::read::<Expr>(&content).and_then(key) {
            Ok(key) => list.push(key),
            Err(error) => {
                sink.push(error);
                skip_to_comma(&content);
            }
        }
        if !content.is_empty() && content.parse::<Token![,]>().is_err() {
            sink.push(content.error("expected `,` between keys"));
            skip_to_comma(&content);
            let _ = content.parse::<Token![,]>();
        }
    }
    Ok(list)
}

fn key(expr: Expr) -> syn::Result<Key> {
    const VARIES: (&str, &str) = (
        "a key of baggage must be known at compile time",
        "write a string literal or the path of a `const &'static str`",
    );
    match expr {
        Expr::Lit(ExprLit { lit: Lit::Str(key), .. }) if is_token(&key.value()) => Ok(Key::Literal(key)),
        Expr::Lit(ExprLit { lit: Lit::Str(key), .. }) => Err(diag::fault(
            key.span(),
            format!("no entry of baggage has the key {:?}", key.value()),
            "a key is a word of ASCII letters, digits, `.`, `-` and `_`, such as `\"tenant.id\"`",
        )),
        Expr::Path(ExprPath { qself: None, path, .. }) => match path.get_ident() {
            Some(word) if !word.to_string().chars().any(char::is_uppercase) => {
                let help = format!("write `{:?}`, or the path of a `const &'static str`", word.to_string());
                Err(diag::fault(word.span(), VARIES.0, help))
            }
            _ => Ok(Key::Constant(path)),
        },
        Expr::Assign(ExprAssign { left, .. }) => Err(diag::fault_at(
            left,
            "an entry of baggage is copied with the value that it has",
            "write the key alone; a value of your own goes into `start_attrs(..)`",
        )),
        other => Err(diag::fault_at(other, VARIES.0, VARIES.1)),
    }
}

/// <https://www.w3.org/TR/baggage/#key>
fn is_token(key: &str) -> bool {
    let is_tchar = |byte: u8| byte.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&byte);
    !key.is_empty() && key.bytes().all(is_tchar)
}
