//! Reads a file into a tree. Parsers and visitors recurse, so what is nested beyond reason is turned away before.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::{Block, Expr, Stmt, Token};

/// The most tokens that may wait for each other: what a thread's stack of [`STACK`] bytes takes with room to spare.
const LIMIT: usize = 20_000;

/// What opening a group costs, in tokens: the parser goes through a dozen functions for each.
const GROUP: usize = 40;

/// The stack of a thread that parses. Only what is used of it is ever in memory.
pub(crate) const STACK: usize = 512 << 20;

/// The tree of a file's text, or why there is none.
pub(crate) fn parse(text: &str) -> Result<syn::File, String> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    // The line stays, so that lines count as in the file.
    let shebang = text.starts_with("#!") && !text[2..].trim_start().starts_with('[');
    let text = if shebang { &text[text.find('\n').unwrap_or(text.len())..] } else { text };
    let tokens: TokenStream = text.parse().map_err(|error: proc_macro2::LexError| at(error.span(), &error))?;
    if nesting(tokens.clone()) > LIMIT {
        return Err("nested too deeply to be looked at".to_owned());
    }
    syn::parse2(tokens).map_err(|error| at(error.span(), &error))
}

fn at(span: proc_macro2::Span, what: &dyn std::fmt::Display) -> String {
    let start = span.start();
    format!("{}:{}: {what}", start.line, start.column + 1)
}

/// What can be read of a macro's arguments.
pub(crate) enum Arguments {
    Exprs(Vec<Expr>),
    Stmts(Vec<Stmt>),
    /// Neither; what stands in its groups may be.
    Groups(Vec<TokenStream>),
}

/// Reads the arguments of a macro that nobody here knows.
pub(crate) fn arguments(tokens: TokenStream) -> Arguments {
    if nesting(tokens.clone()) > LIMIT {
        return Arguments::Groups(Vec::new());
    }
    if let Ok(exprs) = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(tokens.clone()) {
        return Arguments::Exprs(exprs.into_iter().collect());
    }
    if let Ok(stmts) = Block::parse_within.parse2(tokens.clone()) {
        return Arguments::Stmts(stmts);
    }
    Arguments::Groups(tokens.into_iter().filter_map(inside).collect())
}

fn inside(tree: TokenTree) -> Option<TokenStream> {
    match tree {
        TokenTree::Group(group) => Some(group.stream()),
        _ => None,
    }
}

/// An upper bound on how deep a parser goes: the tokens between two separators may each stand in the next one, as in
/// `!!!!x` and in `if a {} else if b {}`, and so may groups. Without recursion, since the depth is what is asked for.
fn nesting(tokens: TokenStream) -> usize {
    struct Level {
        trees: std::iter::Peekable<proc_macro2::token_stream::IntoIter>,
        /// Tokens around this level.
        outer: usize,
        /// Tokens since the last separator.
        run: usize,
    }
    let level = |tokens: TokenStream, outer| Level { trees: tokens.into_iter().peekable(), outer, run: 0 };
    let mut deepest = 0;
    let mut levels = vec![level(tokens, 0)];
    while let Some(top) = levels.last_mut() {
        let Some(tree) = top.trees.next() else {
            levels.pop();
            continue;
        };
        top.run += 1;
        deepest = deepest.max(top.outer + top.run);
        match tree {
            TokenTree::Punct(punct) if matches!(punct.as_char(), ';' | ',') => top.run = 0,
            TokenTree::Group(group) => {
                let around = top.outer + top.run + GROUP;
                let goes_on = matches!(top.trees.peek(), Some(TokenTree::Ident(word)) if word == "else")
                    || matches!(top.trees.peek(), Some(TokenTree::Punct(punct)) if "?.".contains(punct.as_char()));
                if group.delimiter() == Delimiter::Brace && !goes_on {
                    top.run = 0;
                }
                levels.push(level(group.stream(), around));
            }
            _ => {}
        }
    }
    deepest
}

#[cfg(test)]
mod tests;
