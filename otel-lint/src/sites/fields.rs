//! The fields of `tracing`: `a.b = value, "key" = %value, ?value, self.id`.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use syn::ext::IdentExt as _;
use syn::parse::{ParseStream, Parser as _};
use syn::{Expr, LitStr, Token};

/// A field.
#[derive(Debug)]
pub(crate) struct Field {
    pub(crate) key: String,
    pub(crate) at: Span,
    /// It has a value of its own, and is not that of a variable of the same name.
    pub(crate) is_named: bool,
}

/// The fields up to the first thing that is none, such as the text of an event.
pub(crate) fn read(tokens: TokenStream) -> Vec<Field> {
    let mut fields = Vec::new();
    let read = |input: ParseStream| {
        while !input.is_empty() {
            match field(input) {
                Ok(Some(field)) => fields.push(field),
                Ok(None) | Err(_) => skip_to_comma(input),
            }
            if input.parse::<Option<Token![,]>>()?.is_none() {
                break;
            }
        }
        input.parse::<TokenStream>().map(drop)
    };
    // What cannot be read is for the macro itself to tell.
    let _ = read.parse2(tokens);
    fields
}

fn skip_to_comma(input: ParseStream) {
    while !input.is_empty() && !input.peek(Token![,]) {
        let _ = input.parse::<TokenTree>();
    }
}

fn field(input: ParseStream) -> syn::Result<Option<Field>> {
    let sigil = sigil(input)?;
    if input.peek(LitStr) && input.peek2(Token![=]) {
        let key: LitStr = input.parse()?;
        value(input)?;
        return Ok(Some(Field { key: key.value(), at: key.span(), is_named: true }));
    }
    if !input.peek(Ident::peek_any) {
        return Ok(None);
    }
    let first = input.call(Ident::parse_any)?;
    let (mut key, mut at) = (first.to_string(), first.span());
    while input.peek(Token![.]) {
        input.parse::<Token![.]>()?;
        let word = input.call(Ident::parse_any)?;
        key = format!("{key}.{word}");
        at = at.join(word.span()).unwrap_or(at);
    }
    if input.peek(Token![=]) && !sigil {
        value(input)?;
        return Ok(Some(Field { key, at, is_named: true }));
    }
    let ends = input.is_empty() || input.peek(Token![,]);
    Ok(ends.then_some(Field { key, at, is_named: false }))
}

fn sigil(input: ParseStream) -> syn::Result<bool> {
    let display = input.parse::<Option<Token![%]>>()?.is_some();
    Ok(display || input.parse::<Option<Token![?]>>()?.is_some())
}

fn value(input: ParseStream) -> syn::Result<()> {
    input.parse::<Token![=]>()?;
    sigil(input)?;
    input.parse::<Expr>().map(drop)
}
