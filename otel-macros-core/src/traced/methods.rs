//! `#[traced(methods(charge, refund), ..)]` on an `impl` block: each of these methods gets an annotation of its own.
//! The block is read as tokens, so that a half-typed method does not lose it.

mod block;

use super::model::Annotation;
use super::{args, check_annotation, parse};
use crate::body::held;
use crate::diag::{self, Diagnostics};
use crate::own;
use crate::recover::keep_item;
use block::{Block, Method};
use otel_rules::nearest;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Token;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;

/// Input:   `#[traced(methods(charge), kind = "client")] impl Gateway { fn charge() {} fn refund() {} }`
/// Output:  `impl Gateway { #[::otel_runtime::traced(kind = "client")] fn charge() {} fn refund() {} }`
pub(super) fn expand(sink: Diagnostics, annotation: &Annotation, args: &TokenStream, item: TokenStream) -> TokenStream {
    check_annotation(&sink, annotation);
    let block = Block::read(item.clone());
    match &block {
        Some(block) => judge(&sink, &annotation.methods, block),
        None => not_a_block(&sink, annotation),
    }
    match (sink.finish(), block) {
        (Ok(()), Some(block)) => {
            let attribute = attribute(annotation, args);
            let is_named = |method: &Method| annotation.methods.contains(&method.name);
            block.with(|method| is_named(method).then(|| attribute.clone()))
        }
        (Err(errors), _) => keep_item(item, None, args, errors),
        (Ok(()), None) => item,
    }
}

/// Each name is that of a method, once, and the method has no annotation yet.
fn judge(sink: &Diagnostics, named: &[Ident], block: &Block) {
    for (at, name) in named.iter().enumerate() {
        let mut methods = block.methods().filter(|method| method.name == *name).peekable();
        if named[..at].contains(name) {
            sink.fault(name.span(), format!("`{name}` is named twice"), "remove one of them");
        } else if methods.peek().is_none() {
            let known: Vec<String> = block.methods().map(|method| method.name.to_string()).collect();
            let words = known.iter().map(String::as_str);
            let help = match nearest(&name.to_string(), words.clone()) {
                Some(near) => format!("did you mean `{near}`?"),
                None if known.is_empty() => "there are none: remove the attribute".to_owned(),
                None => format!("it has {}", parse::list_words(words)),
            };
            sink.fault(name.span(), format!("this block has no method `{name}`"), help);
        }
        for own in methods.filter_map(|method| method.traced) {
            let help = format!("remove it, or take `{name}` out of `methods(..)`");
            sink.fault(own, format!("`{name}` has an annotation already, by `methods(..)`"), help);
        }
    }
}

fn not_a_block(sink: &Diagnostics, annotation: &Annotation) {
    for (_, word) in annotation.given.iter().filter(|(arg, _)| *arg == args::METHODS) {
        let help = "remove it, or put `#[traced(methods(..))]` on the `impl` block";
        sink.fault(word.span(), "`methods` names the methods of an `impl` block, and this is none", help);
    }
}

/// Output:  `#[::otel_runtime::traced(ARGUMENTS)]`
fn attribute(annotation: &Annotation, args: &TokenStream) -> TokenStream {
    let rest = others(args);
    let rest = (!rest.is_empty()).then(|| own!((#rest)));
    let path = annotation.runtime.0.as_ref().map_or_else(|| own!(::otel_runtime), ToTokens::to_token_stream);
    own!(#[#path::traced #rest])
}

/// All arguments but `methods(..)`.
fn others(args: &TokenStream) -> TokenStream {
    let is_comma = |tree: &TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == ',');
    let is_methods =
        |argument: &[TokenTree]| matches!(argument.first(), Some(TokenTree::Ident(word)) if word == args::METHODS.name);
    let trees: Vec<TokenTree> = args.clone().into_iter().collect();
    let arguments = trees.split_inclusive(is_comma).filter(|argument| !is_methods(argument));
    held(arguments.flatten().cloned().collect())
}

/// Reads `(charge, refund)`.
pub(super) fn list(sink: &Diagnostics, word: &Ident, input: ParseStream) -> syn::Result<Vec<Ident>> {
    let content;
    syn::parenthesized!(content in input);
    let usage = format!("write {}", args::METHODS.usage);
    if content.is_empty() {
        return Err(diag::fault(word.span(), "`methods` names no method", usage));
    }
    let mut names = Vec::new();
    while !content.is_empty() {
        match content.call(Ident::parse_any) {
            Ok(name) => names.push(name),
            Err(error) => {
                sink.fault(error.span(), "`methods` takes the names of methods", &usage);
                parse::skip_to_comma(&content);
            }
        }
        if !content.is_empty() && !content.peek(Token![,]) {
            sink.fault(content.span(), "expected `,` between the names of methods", &usage);
            parse::skip_to_comma(&content);
        }
        content.parse::<Option<Token![,]>>()?;
    }
    Ok(names)
}

#[cfg(test)]
mod tests;
