//! Bodies in which there is nothing to time.

use crate::body::{is_group, is_punct};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Words that a parenthesis may stand behind without being called.
const KEYWORDS: [&str; 12] =
    ["as", "else", "if", "in", "let", "match", "move", "mut", "ref", "return", "dyn", "static"];

/// Whether these statements do nothing that takes time: no call, `await`, loop or macro. Operators do nothing, and
/// neither do constructors that are written like calls, such as `Some(value)`. A body without a variable, such as
/// `Ok(())`, does nothing either, but stands for one that is yet to come.
///
/// ```
/// use otel_macros_core::granularity::is_inert;
///
/// assert!(is_inert(&quote::quote!(Some(self.price * self.count))));
/// assert!(!is_inert(&quote::quote!(self.price.max(floor))));
/// ```
pub fn is_inert(body: &TokenStream) -> bool {
    names_variable(body) && !does_something(body)
}

/// Whether there is a word in small letters that is no keyword.
fn names_variable(body: &TokenStream) -> bool {
    const VALUES: [&str; 3] = ["crate", "false", "true"];
    body.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(word) => {
            let word = word.to_string();
            let is_word = KEYWORDS.contains(&word.as_str()) || VALUES.contains(&word.as_str());
            !is_word && word.starts_with(|letter: char| letter.is_lowercase() || letter == '_')
        }
        TokenTree::Group(group) => names_variable(&group.stream()),
        _ => false,
    })
}

fn does_something(body: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = body.clone().into_iter().collect();
    trees.iter().enumerate().any(|(at, tree)| {
        let previous = at.checked_sub(1).and_then(|previous| trees.get(previous));
        match tree {
            // Of an attribute.
            TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && is_punct(previous, '#') => false,
            TokenTree::Group(group) => {
                let is_call = group.delimiter() == Delimiter::Parenthesis && is_called(previous);
                is_call || is_macro(&trees, at) || does_something(&group.stream())
            }
            TokenTree::Ident(word) => {
                let follows = is_punct(previous, '.') || !is_punct(trees.get(at + 1), '.');
                follows && ["await", "for", "loop", "while"].contains(&word.to_string().as_str())
            }
            _ => false,
        }
    })
}

/// Whether a parenthesis behind this is that of a call.
pub(crate) fn is_called(previous: Option<&TokenTree>) -> bool {
    match previous {
        Some(TokenTree::Ident(word)) => {
            let word = word.to_string();
            let is_constructor = word.starts_with(char::is_uppercase);
            !is_constructor && !KEYWORDS.contains(&word.as_str())
        }
        Some(TokenTree::Group(_)) => !is_group(previous, Delimiter::Brace),
        // `f::<T>(..)` and `f()?(..)`; for a comparison it costs a warning that is not given.
        Some(TokenTree::Punct(punct)) => ['>', '?'].contains(&punct.as_char()),
        _ => false,
    }
}

/// `name!(..)`, and not `!(..)`.
fn is_macro(trees: &[TokenTree], at: usize) -> bool {
    at >= 2
        && is_punct(trees.get(at - 1), '!')
        && matches!(&trees[at - 2], TokenTree::Ident(word) if !KEYWORDS.contains(&word.to_string().as_str()))
}
