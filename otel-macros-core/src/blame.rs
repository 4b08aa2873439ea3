//! Where generated tokens claim to stand. The compiler underlines what an expression spans: tokens
//! that take up a word of the user's are put at that word, or the whole attribute is underlined.

use proc_macro2::{Delimiter, Group, Span, TokenStream, TokenTree};
use quote::{ToTokens, quote_spanned};
use syn::{Expr, MacroDelimiter};

/// Our hygiene, at the place of `span`.
pub(crate) fn ours_at(span: Span) -> Span {
    Span::mixed_site().located_at(span)
}

/// `tokens` at the place of `span`, each with the hygiene that it has.
pub(crate) fn put_at(span: Span, tokens: TokenStream) -> TokenStream {
    tokens
        .into_iter()
        .map(|mut tree| {
            if let TokenTree::Group(group) = &tree {
                tree = TokenTree::Group(Group::new(group.delimiter(), put_at(span, group.stream())));
            }
            tree.set_span(tree.span().located_at(span));
            tree
        })
        .collect()
}

/// The span of the first token.
pub(crate) fn first(tokens: impl ToTokens) -> Span {
    tokens.into_token_stream().into_iter().next().map_or_else(Span::call_site, |tree| tree.span())
}

/// The span of the last token.
pub(crate) fn last(tokens: impl ToTokens) -> Span {
    tokens.into_token_stream().into_iter().last().map_or_else(Span::call_site, |tree| tree.span())
}

/// The first token that is `word`, or a text with it in braces, which may be a format.
pub(crate) fn mention(tokens: &TokenStream, word: &str) -> Option<Span> {
    tokens.clone().into_iter().find_map(|tree| match &tree {
        TokenTree::Group(group) => mention(&group.stream(), word),
        TokenTree::Ident(ident) => (ident == word).then(|| tree.span()),
        TokenTree::Literal(text) => text.to_string().contains(&format!("{{{word}")).then(|| tree.span()),
        TokenTree::Punct(_) => None,
    })
}

/// `value` as one operand: in parentheses if it needs some. Parentheses of ours would be underlined
/// in place of what is in them.
pub(crate) fn operand(value: &Expr) -> TokenStream {
    if binds_tightly(value) { value.to_token_stream() } else { in_parens(value, ours_at(last(value))) }
}

/// `&value`, all of it at the place of the value and, so that it is underlined inside other macros
/// too, like tokens of the user's.
pub(crate) fn borrowed(value: &Expr) -> TokenStream {
    // But lints report `&*place`.
    let is_deref = matches!(value, Expr::Unary(unary) if matches!(unary.op, syn::UnOp::Deref(_)));
    let hygiene = |span: Span| if is_deref { ours_at(span) } else { span };
    let operand = if binds_tightly(value) { value.to_token_stream() } else { in_parens(value, hygiene(last(value))) };
    quote_spanned!(hygiene(first(value))=> &#operand)
}

fn in_parens(value: &Expr, span: Span) -> TokenStream {
    let mut parens = Group::new(Delimiter::Parenthesis, value.to_token_stream());
    parens.set_span(span);
    parens.into_token_stream()
}

/// Whether no neighbour of `value` can take a part of it.
pub(crate) fn binds_tightly(value: &Expr) -> bool {
    match value {
        Expr::Array(_)
        | Expr::Await(_)
        | Expr::Call(_)
        | Expr::Field(_)
        | Expr::Index(_)
        | Expr::Lit(_)
        | Expr::MethodCall(_)
        | Expr::Paren(_)
        | Expr::Path(_)
        | Expr::Tuple(_) => true,
        Expr::Macro(call) => !matches!(call.mac.delimiter, MacroDelimiter::Brace(_)),
        _ => false,
    }
}
