//! Work that is started once and goes on behind what started it. It has no place in the trace of the call that happened
//! to start it, also if it ends some day.

use super::endless::{RECEIVERS, is_endless};
use crate::body::{is_group, is_punct, is_word};
use proc_macro2::{Delimiter, TokenStream, TokenTree};

/// Words in the names of functions that go on. A `run_loop` is one, and `loop_over` ends with what it goes over.
const GOES_ON: [&str; 3] = ["background", "forever", "watcher"];

/// What makes a future that can be ended from outside, which only what goes on has to be.
const ABORTED: [&str; 2] = ["Abortable", "abortable"];

/// Whether `argument`, the argument of a spawn, is [endless](super::is_endless), has a `loop` that receives, calls what
/// is named as a loop, or can be aborted.
///
/// ```
/// use otel_macros_core::granularity::is_background;
///
/// assert!(is_background(&quote::quote!(async move {
///     loop {
///         let Ok(message) = rx.recv().await else { break };
///         handle(message).await;
///     }
/// })));
/// assert!(is_background(&quote::quote!(Self::run_loop(rx))));
/// assert!(!is_background(&quote::quote!(async move { loop_over(orders).await })));
/// ```
pub fn is_background(argument: &TokenStream) -> bool {
    goes_on(argument.clone()) || is_endless(argument)
}

fn goes_on(stream: TokenStream) -> bool {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    trees.iter().enumerate().any(|(at, tree)| match tree {
        TokenTree::Ident(word) => {
            let word = word.to_string();
            let is_call = is_group(trees.get(at + 1), Delimiter::Parenthesis);
            let is_named = || word.contains("_loop") || word.split('_').any(|part| GOES_ON.contains(&part));
            ABORTED.contains(&word.as_str()) || (is_call && is_named())
        }
        TokenTree::Group(group) => {
            let is_loop = group.delimiter() == Delimiter::Brace
                && is_word(at.checked_sub(1).and_then(|before| trees.get(before)), "loop");
            (is_loop && receives(group.stream())) || goes_on(group.stream())
        }
        _ => false,
    })
}

/// `rx.recv().await` and its like, at any depth.
fn receives(stream: TokenStream) -> bool {
    let trees: Vec<TokenTree> = stream.into_iter().collect();
    trees.windows(4).any(|part| {
        let [TokenTree::Ident(method), call, dot, TokenTree::Ident(end)] = part else { return false };
        let is_receiver = method == "next" || RECEIVERS.iter().any(|receiver| method == receiver);
        is_receiver && is_group(Some(call), Delimiter::Parenthesis) && is_punct(Some(dot), '.') && end == "await"
    }) || trees.into_iter().any(|tree| matches!(tree, TokenTree::Group(group) if receives(group.stream())))
}
