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
    /// Unless it is that of a variable of the same name.
    pub(crate) value: Option<Expr>,
    /// The value becomes text, as that of `%value` does.
    pub(crate) is_written_out: bool,
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
        let (value, is_written_out) = value(input)?;
        return Ok(Some(Field { key: key.value(), at: key.span(), value: Some(value), is_written_out }));
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
        let (value, is_written_out) = value(input)?;
        return Ok(Some(Field { key, at, value: Some(value), is_written_out }));
    }
    let ends = input.is_empty() || input.peek(Token![,]);
    Ok(ends.then_some(Field { key, at, value: None, is_written_out: sigil }))
}

fn sigil(input: ParseStream) -> syn::Result<bool> {
    let display = input.parse::<Option<Token![%]>>()?.is_some();
    Ok(display || input.parse::<Option<Token![?]>>()?.is_some())
}

fn value(input: ParseStream) -> syn::Result<(Expr, bool)> {
    input.parse::<Token![=]>()?;
    let is_written_out = sigil(input)?;
    Ok((input.parse()?, is_written_out))
}
