//! Handles of tasks that are kept in a field: who keeps one means the task to outlive the call.

use super::{is_group, is_punct, is_word};
use proc_macro2::{Delimiter, TokenTree};

/// Whether the value behind `before` is put into a field, as in `self.task = ..`, `*task = ..` or `Pool { task: .. }`.
pub(super) fn is_kept(before: &[TokenTree]) -> bool {
    match before {
        [.., TokenTree::Ident(_), TokenTree::Punct(colon)] if colon.as_char() == ':' => true,
        [target @ .., TokenTree::Punct(equals)] if equals.as_char() == '=' => {
            let ends = |tree: &TokenTree| is_punct(Some(tree), ';') || is_group(Some(tree), Delimiter::Brace);
            let begin = target.iter().rposition(ends).map_or(0, |at| at + 1);
            let target = &target[begin..];
            let is_place = target.iter().any(|tree| is_punct(Some(tree), '.') || is_punct(Some(tree), '*'));
            is_place && !target.iter().any(|tree| is_word(Some(tree), "let"))
        }
        _ => false,
    }
}
