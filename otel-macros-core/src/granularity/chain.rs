//! What a chain of method calls goes over: the items of something, or what comes in.

use quote::ToTokens as _;
use syn::{Expr, ExprCall, ExprMethodCall, ExprRange, Lit, Pat, RangeLimits};

/// A literal range up to so many is a retry.
const RETRIES: u128 = 16;

/// Methods that are given a closure for each item, and that nothing but iterators, streams and collections has.
const FOR_EACH_ITEM: &[&str] = &[
    "dedup_by_key",
    "filter_map",
    "filter_map_ok",
    "find_map",
    "find_map_any",
    "flat_map",
    "flat_map_iter",
    "flat_map_unordered",
    "fold",
    "fold_while",
    "fold_with",
    "for_each",
    "for_each_concurrent",
    "for_each_init",
    "for_each_with",
    "map_init",
    "map_while",
    "map_with",
    "max_by_key",
    "min_by_key",
    "partition",
    "partition_map",
    "position",
    "reduce",
    "retain",
    "retain_mut",
    "rfold",
    "rposition",
    "scan",
    "skip_while",
    "sort_by_cached_key",
    "sort_by_key",
    "take_while",
    "try_filter_map",
    "try_fold",
    "try_for_each",
    "try_for_each_concurrent",
    "try_for_each_init",
    "try_for_each_with",
    "try_skip_while",
    "try_take_while",
    "update",
];

/// Methods that are given a closure for each item, if it is items that they are called on: an `Option`, a `Result` or a
/// future has them too.
const SHARED: &[&str] = &[
    "all",
    "and_then",
    "any",
    "filter",
    "find",
    "find_any",
    "find_first",
    "inspect",
    "inspect_err",
    "inspect_ok",
    "map",
    "map_err",
    "map_ok",
    "or_else",
    "then",
    "try_filter",
];

/// Methods that make an iterator or a stream of another one, and that others have too.
const ON: &[&str] = &[
    "and_then",
    "boxed",
    "boxed_local",
    "by_ref",
    "chain",
    "chunks",
    "cloned",
    "copied",
    "filter",
    "flatten",
    "fuse",
    "inspect",
    "inspect_err",
    "inspect_ok",
    "into_iter",
    "map",
    "map_err",
    "map_ok",
    "or_else",
    "skip",
    "take",
    "then",
    "try_filter",
    "zip",
];

/// Methods that make an iterator or a stream, whatever they are called on.
const BEGIN: &[&str] = &[
    "ancestors",
    "buffer_unordered",
    "buffered",
    "bytes",
    "char_indices",
    "chars",
    "chunks_exact",
    "chunks_timeout",
    "cycle",
    "drain",
    "enumerate",
    "filter_map",
    "flat_map",
    "into_iter",
    "into_keys",
    "into_values",
    "iter",
    "iter_mut",
    "keys",
    "lines",
    "map_while",
    "par_bridge",
    "par_chunks",
    "par_iter",
    "par_iter_mut",
    "par_lines",
    "peekable",
    "ready_chunks",
    "rev",
    "scan",
    "skip_while",
    "split_ascii_whitespace",
    "split_whitespace",
    "step_by",
    "take_while",
    "try_buffer_unordered",
    "try_buffered",
    "try_filter_map",
    "values",
    "values_mut",
    "windows",
];

/// Methods that only an iterator or a stream has, so that what they are called on is one.
const END: &[&str] = &[
    "buffer_unordered",
    "buffered",
    "collect",
    "collect_vec",
    "count",
    "enumerate",
    "last",
    "nth",
    "peekable",
    "product",
    "rev",
    "step_by",
    "sum",
    "try_buffer_unordered",
    "try_buffered",
    "try_collect",
];

/// Words in the names of what is waited on, not gone over.
const RECEIVERS: &[&str] = &[
    "consumer",
    "inbox",
    "incoming",
    "interval",
    "listener",
    "mailbox",
    "receiver",
    "rx",
    "signal",
    "signals",
    "subscriber",
    "subscription",
    "ticker",
];

/// Words in the names of what counts attempts.
const ATTEMPTS: &[&str] = &["attempt", "attempts", "retries", "retry", "tries", "try"];

fn is_one_of(call: &ExprMethodCall, names: &[&str]) -> bool {
    names.iter().any(|name| call.method == name)
}

/// How often a closure runs that this method is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Given {
    /// Once for each item.
    EachItem,
    /// Once for each thing that comes in.
    EachArrival,
    /// As often as the call, as far as one can tell.
    Once,
}

/// How often closures run that `call` is given. `is_items`: it is known that items come out of the call.
pub(super) fn given(call: &ExprMethodCall, is_items: bool) -> Given {
    let goes_over = is_one_of(call, FOR_EACH_ITEM)
        || (is_one_of(call, SHARED) && (is_items && is_one_of(call, ON) || yields_items(&call.receiver)));
    if !goes_over {
        Given::Once
    } else if names_receiver(&call.receiver) {
        Given::EachArrival
    } else if is_short(&call.receiver) {
        Given::Once
    } else {
        Given::EachItem
    }
}

/// Whether the receiver of `call` is an iterator or a stream, because of what is called on it.
pub(super) fn is_called_on_items(call: &ExprMethodCall, is_items: bool) -> bool {
    is_one_of(call, FOR_EACH_ITEM) || is_one_of(call, END) || (is_items && is_one_of(call, ON))
}

/// Whether this is surely an iterator or a stream: other methods than those known here may give anything, such as the
/// `Option` of `next()`.
fn yields_items(expr: &Expr) -> bool {
    match expr {
        Expr::Paren(inner) => yields_items(&inner.expr),
        Expr::Group(inner) => yields_items(&inner.expr),
        Expr::Reference(inner) => yields_items(&inner.expr),
        Expr::Range(_) => true,
        Expr::MethodCall(call) => {
            let name = call.method.to_string();
            let is_named = name.ends_with("_iter") || name.starts_with("iter_") || name.ends_with("_stream");
            is_named || is_one_of(call, BEGIN) || (is_one_of(call, ON) && yields_items(&call.receiver))
        }
        Expr::Call(call) => is_constructor(call),
        Expr::Path(path) => path
            .path
            .get_ident()
            .is_some_and(|name| words(&name.to_string()).last().is_some_and(|word| word == "stream")),
        _ => false,
    }
}

/// `stream::iter(..)`, `iter::repeat(..)`, `FuturesUnordered::from_iter(..)` and their like.
fn is_constructor(call: &ExprCall) -> bool {
    let Expr::Path(path) = &*call.func else { return false };
    let mut segments = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let (name, of) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
    ["stream", "iter"].contains(&of.as_str()) || of.ends_with("Stream") || name.ends_with("_stream")
}

/// Whether names in this chain say that it is waited on: `rx`, `consumer.iter()`, `ReceiverStream::new(..)`.
pub(crate) fn names_receiver(expr: &Expr) -> bool {
    let is_receiver = |name: &syn::Ident| is_receiver(&name.to_string());
    match expr {
        Expr::Paren(inner) => names_receiver(&inner.expr),
        Expr::Group(inner) => names_receiver(&inner.expr),
        Expr::Reference(inner) => names_receiver(&inner.expr),
        Expr::Await(inner) => names_receiver(&inner.base),
        Expr::Try(inner) => names_receiver(&inner.expr),
        Expr::MethodCall(call) => is_receiver(&call.method) || names_receiver(&call.receiver),
        Expr::Call(call) => names_receiver(&call.func),
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) if is_receiver(name) => true,
            _ => names_receiver(&field.base),
        },
        Expr::Path(path) => path.path.segments.iter().any(|segment| is_receiver(&segment.ident)),
        _ => false,
    }
}

/// Whether this is the name of something that is waited on.
pub(super) fn is_receiver(name: &str) -> bool {
    words(name).iter().any(|word| RECEIVERS.contains(&word.as_str()))
}

/// The words of a name, in small letters.
fn words(name: &str) -> Vec<String> {
    // Those of constants are not told apart by their capitals.
    let in_capitals = !name.chars().any(char::is_lowercase);
    let mut words = Vec::new();
    let mut word = String::new();
    for letter in name.chars() {
        if letter == '_' || (letter.is_uppercase() && !in_capitals) {
            words.push(std::mem::take(&mut word));
        }
        word.extend(letter.to_lowercase().filter(|letter| *letter != '_'));
    }
    words.push(word);
    words
}

/// Whether a `for` counts attempts: it goes over a short literal range, or its names say so.
pub(super) fn is_retry(pat: &Pat, over: &Expr) -> bool {
    let counts = |name: &str| words(name).iter().any(|word| ATTEMPTS.contains(&word.as_str()));
    if is_short(over) {
        return true;
    }
    let Some(range) = range(over) else { return false };
    let bound = range.end.as_ref().map(|end| end.to_token_stream().to_string()).unwrap_or_default();
    let by_bound = bound.split(|letter: char| !letter.is_alphanumeric() && letter != '_').any(counts);
    by_bound || matches!(pat, Pat::Ident(pat) if counts(&pat.ident.to_string()))
}

/// Whether this goes over a literal range of few numbers.
fn is_short(over: &Expr) -> bool {
    let number = |expr: &Option<Box<Expr>>| match expr.as_deref() {
        Some(Expr::Lit(literal)) => match &literal.lit {
            Lit::Int(number) => number.base10_parse::<u128>().ok(),
            _ => None,
        },
        _ => None,
    };
    let Some(range) = range(over) else { return false };
    let (Some(start), Some(end)) = (number(&range.start), number(&range.end)) else { return false };
    let last = u128::from(matches!(range.limits, RangeLimits::Closed(_)));
    end.saturating_sub(start).saturating_add(last) <= RETRIES
}

/// The range that this chain goes over.
fn range(over: &Expr) -> Option<&ExprRange> {
    match over {
        Expr::Range(range) => Some(range),
        Expr::Paren(inner) => range(&inner.expr),
        Expr::Group(inner) => range(&inner.expr),
        Expr::MethodCall(call) if is_one_of(call, ON) || is_one_of(call, BEGIN) => range(&call.receiver),
        _ => None,
    }
}
