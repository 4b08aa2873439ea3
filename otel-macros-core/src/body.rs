//! Reads and rewrites function bodies on tokens: a body is never parsed as a whole, so that it may
//! be half-typed, and is emitted as the tokens it came as except where a rewriting changes it.

mod guarded;
mod invisible;
mod kept;
mod later_use;
mod rewrite;
mod tail;

pub(crate) use invisible::{held, hold_together};
pub(crate) use rewrite::{QUOTING, Rewrite, Rewritten, own_local, rewrite};
pub(crate) use tail::{AsyncTail, async_tail};

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

/// What spawned work inherits.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) enum Carry {
    /// Not said: as `Parent`, but what never ends would be a child of its first request for ever.
    #[default]
    Unsaid,
    Parent,
    Link,
    Off,
}

/// Macros of the standard library that do not leave the function they stand in.
const HARMLESS_MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "assert_ne",
    "concat",
    "dbg",
    "debug_assert",
    "debug_assert_eq",
    "debug_assert_ne",
    "eprint",
    "eprintln",
    "file",
    "format",
    "format_args",
    "line",
    "matches",
    "panic",
    "print",
    "println",
    "stringify",
    "todo",
    "unimplemented",
    "unreachable",
    "vec",
    "write",
    "writeln",
    "record",
    "event",
];

/// Whether the body may leave by `return` or `?`, or by a macro that could hold one. Closures and
/// nested functions are not told apart: a false alarm costs less than a lost outcome.
pub(crate) fn may_leave_early(body: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = body.clone().into_iter().collect();
    trees.iter().enumerate().any(|(at, tree)| match tree {
        TokenTree::Punct(punct) if punct.as_char() == '?' => true,
        TokenTree::Ident(word) if word == "return" => true,
        TokenTree::Ident(word) => {
            let is_macro = is_punct(trees.get(at + 1), '!') && matches!(trees.get(at + 2), Some(TokenTree::Group(_)));
            is_macro && !HARMLESS_MACROS.contains(&word.to_string().as_str())
        }
        TokenTree::Group(group) => may_leave_early(&group.stream()),
        _ => false,
    })
}

pub(crate) fn is_punct(tree: Option<&TokenTree>, c: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == c)
}

pub(crate) fn is_word(tree: Option<&TokenTree>, word: &str) -> bool {
    matches!(tree, Some(TokenTree::Ident(ident)) if ident == word)
}

pub(crate) fn is_group(tree: Option<&TokenTree>, delimiter: Delimiter) -> bool {
    matches!(tree, Some(TokenTree::Group(group)) if group.delimiter() == delimiter)
}

/// The same delimiters round other tokens.
pub(crate) fn rebuilt(group: &Group, stream: TokenStream) -> Group {
    let mut new = Group::new(group.delimiter(), stream);
    new.set_span(group.span());
    new
}
