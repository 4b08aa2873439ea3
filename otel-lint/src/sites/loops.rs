//! Which code is run once for each item of data.

use proc_macro2::{TokenStream, TokenTree};
use quote::ToTokens as _;
use syn::{Expr, ExprForLoop, ExprLit, ExprMethodCall, Lit};

/// A literal range up to here is so many tries.
const TRIES: u64 = 16;

/// Methods that only iterators and streams have, and call what they are given for each item.
const ADAPTORS: [&str; 18] = [
    "buffer_unordered",
    "buffered",
    "filter_map",
    "flat_map",
    "fold",
    "for_each",
    "for_each_concurrent",
    "for_each_init",
    "map_init",
    "map_while",
    "partition",
    "scan",
    "skip_while",
    "take_while",
    "try_fold",
    "try_for_each",
    "try_for_each_concurrent",
    "try_filter_map",
];

/// Methods that others have, too.
const SHARED: [&str; 7] = ["all", "any", "filter", "inspect", "map", "position", "then"];

/// What a chain of an iterator or a stream begins with.
const SOURCES: [&str; 17] = [
    "bytes",
    "chars",
    "chunks",
    "drain",
    "into_iter",
    "into_par_iter",
    "into_values",
    "iter",
    "iter_mut",
    "keys",
    "lines",
    "par_chunks",
    "par_iter",
    "par_iter_mut",
    "split",
    "values",
    "windows",
];

/// Whether a `for` goes over data: not over a few tries, and not over what arrives.
pub(crate) fn is_over_data(node: &ExprForLoop) -> bool {
    let tries = ["attempt", "retry", "retries", "tries", "try_count", "backoff"];
    let arrives =
        ["incoming", "recv", "try_iter", "rx", "receiver", "listener", "consumer", "forever", "signals", "messages"];
    let over = node.expr.to_token_stream();
    !is_few(&node.expr)
        && !words(&node.pat.to_token_stream(), &|word| tries.iter().any(|tries| word.contains(tries)))
        && !words(&over, &|word| tries.iter().any(|tries| word.contains(tries)) || arrives.contains(&word))
}

/// A literal range of few.
fn is_few(expr: &Expr) -> bool {
    match expr {
        Expr::Range(range) => {
            let bound = |bound: Option<&Expr>| match bound {
                Some(Expr::Lit(ExprLit { lit: Lit::Int(number), .. })) => number.base10_parse::<u64>().ok(),
                _ => None,
            };
            let start = range.start.as_deref().map_or(Some(0), |start| bound(Some(start)));
            let end = bound(range.end.as_deref());
            matches!((start, end), (Some(start), Some(end)) if end.saturating_sub(start) <= TRIES)
        }
        Expr::Paren(paren) => is_few(&paren.expr),
        _ => false,
    }
}

/// Whether a method calls the closure that it is given once for each item.
pub(crate) fn is_adaptor(call: &ExprMethodCall) -> bool {
    let is = |names: &[&str]| names.iter().any(|name| call.method == name);
    is(&ADAPTORS) || (is(&SHARED) && comes_from_many(&call.receiver))
}

fn comes_from_many(expr: &Expr) -> bool {
    match expr {
        Expr::MethodCall(call) => {
            let begins = SOURCES.iter().any(|source| call.method == source);
            let goes_on = ADAPTORS.iter().any(|adaptor| call.method == adaptor);
            begins || goes_on || comes_from_many(&call.receiver)
        }
        Expr::Range(_) => !is_few(expr),
        Expr::Paren(paren) => comes_from_many(&paren.expr),
        Expr::Call(call) => words(&call.func.to_token_stream(), &|word| ["stream", "iter"].contains(&word)),
        _ => false,
    }
}

/// Whether a word is anywhere in the tokens.
pub(crate) fn words(tokens: &TokenStream, is: &dyn Fn(&str) -> bool) -> bool {
    tokens.clone().into_iter().any(|tree| match tree {
        TokenTree::Ident(word) => is(&word.to_string()),
        TokenTree::Group(group) => words(&group.stream(), is),
        _ => false,
    })
}
