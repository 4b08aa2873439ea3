//! Finds the `async` block that a body ends with.

use super::{held, is_group, is_punct, is_word, may_leave_early, rebuilt};
use crate::fn_head::{Body, mentions};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};

/// A body that ends with `async [move] { .. }` or `Box::pin(async [move] { .. })`.
pub(crate) struct AsyncTail {
    before: Vec<TokenTree>,
    /// `Box::pin(..)` round the block.
    boxed: Option<Group>,
    /// Tokens in front of the block inside that, and `async [move]`.
    head: Vec<TokenTree>,
    block: Group,
}

/// The `async` block that `body` ends with, if no `return` leaves the body before.
pub(crate) fn async_tail(body: &TokenStream) -> Option<AsyncTail> {
    let tail = last_block(body)?;
    let before = &tail.before[..start_of_path(&tail.before)];
    (!returns(before)).then_some(tail)
}

fn last_block(body: &TokenStream) -> Option<AsyncTail> {
    let mut trees: Vec<TokenTree> = body.clone().into_iter().collect();
    if let Some((head, block)) = take_async(&mut trees) {
        return Some(AsyncTail { before: trees, boxed: None, head, block });
    }
    let Some(TokenTree::Group(pinned)) = trees.pop() else { return None };
    let is_pin = pinned.delimiter() == Delimiter::Parenthesis
        && is_word(trees.last(), "pin")
        && trees.len() >= 4
        && is_word(trees.get(trees.len() - 4), "Box");
    if !is_pin {
        return None;
    }
    let mut inner: Vec<TokenTree> = pinned.stream().into_iter().collect();
    if is_punct(inner.last(), ',') {
        inner.pop();
    }
    let (head, block) = take_async(&mut inner)?;
    inner.is_empty().then_some(AsyncTail { before: trees, boxed: Some(pinned), head, block })
}

/// Takes `async [move] { .. }` from the end.
fn take_async(trees: &mut Vec<TokenTree>) -> Option<(Vec<TokenTree>, Group)> {
    if !is_group(trees.last(), Delimiter::Brace) {
        return None;
    }
    let at = trees.len() - 1;
    let has_move = at > 0 && is_word(trees.get(at - 1), "move");
    let start = at.checked_sub(1 + usize::from(has_move))?;
    if !is_word(trees.get(start), "async") {
        return None;
    }
    let block = trees.pop();
    let head = trees.split_off(start);
    match block {
        Some(TokenTree::Group(block)) => Some((head, block)),
        _ => None,
    }
}

impl AsyncTail {
    /// Whether the body surely does not end in another way, by a `return` in a macro.
    pub(crate) fn is_only_way_out(&self) -> bool {
        let before = &self.before[..start_of_path(&self.before)];
        !may_leave_early(&before.iter().cloned().collect())
    }

    /// Whether what stands in front of the block mentions this local.
    pub(crate) fn is_spoken_of_before(&self, local: &Ident) -> bool {
        mentions(&self.before.iter().cloned().collect(), &local.to_string())
    }

    /// The body with `prologue` at the start of its `async` block, or, in what `async_trait` makes of
    /// a method, behind the arguments that it binds.
    pub(crate) fn with_prologue(self, prologue: TokenStream) -> TokenStream {
        let AsyncTail { before, boxed, head, block } = self;
        let statements: Vec<TokenTree> = block.stream().into_iter().collect();
        let at = behind_arguments(&statements);
        let mut inner = TokenStream::new();
        if at == 0 {
            // In a block of its own: our statements in front of it would come before the user's items.
            inner.extend([prologue, Body::new(block.clone()).block()]);
        } else {
            let (before, behind) = statements.split_at(at);
            inner.extend([held(before.to_vec()), prologue, held(behind.to_vec())]);
        }
        let mut tail: TokenStream = head.into_iter().collect();
        tail.extend([TokenTree::Group(rebuilt(&block, inner))]);
        let mut body = held(before);
        match boxed {
            Some(pinned) => body.extend([TokenTree::Group(rebuilt(&pinned, tail))]),
            None => body.extend([tail]),
        }
        body
    }

    /// `body`, which this is the end of, with `check` where it sees what the prologue would see: in front
    /// of the `async` block, which then captures nothing for it, if a statement begins there.
    pub(crate) fn with_check(self, body: TokenStream, check: TokenStream) -> TokenStream {
        let statements: Vec<TokenTree> = self.block.stream().into_iter().collect();
        let start = start_of_path(&self.before);
        let previous = start.checked_sub(1).and_then(|at| self.before.get(at));
        let begins_statement = start == 0 || is_punct(previous, ';') || is_group(previous, Delimiter::Brace);
        if behind_arguments(&statements) != 0 || !begins_statement {
            return self.with_prologue(check);
        }
        let trees: Vec<TokenTree> = body.into_iter().collect();
        let (before, behind) = trees.split_at(start);
        [held(before.to_vec()), check, held(behind.to_vec())].into_iter().collect()
    }
}

/// Where, in what `async_trait` makes of a method, its arguments are bound; else 0.
fn behind_arguments(statements: &[TokenTree]) -> usize {
    (0..statements.len())
        .find(|&at| {
            is_word(statements.get(at), "let")
                && is_word(statements.get(at + 1), "__ret")
                && is_punct(statements.get(at + 2), ':')
        })
        .unwrap_or(0)
}

/// Whether a `return` leaves the function: not a closure in braces, an `async` block or a nested function.
fn returns(trees: &[TokenTree]) -> bool {
    let mut in_item = false;
    trees.iter().enumerate().any(|(at, tree)| {
        let TokenTree::Group(group) = tree else {
            in_item |= is_word(Some(tree), "fn") && matches!(trees.get(at + 1), Some(TokenTree::Ident(_)));
            return !in_item && is_word(Some(tree), "return");
        };
        if group.delimiter() == Delimiter::Brace {
            let previous = at.checked_sub(1).and_then(|previous| trees.get(previous));
            let is_inner = is_punct(previous, '|') || is_word(previous, "async") || is_word(previous, "move");
            if std::mem::take(&mut in_item) || is_inner {
                return false;
            }
        }
        !in_item && returns(&group.stream().into_iter().collect::<Vec<_>>())
    })
}

/// Where the path, or `return`, begins that `trees` end with.
fn start_of_path(trees: &[TokenTree]) -> usize {
    let is_part = |tree: &TokenTree| matches!(tree, TokenTree::Ident(_)) || is_punct(Some(tree), ':');
    trees.iter().rposition(|tree| !is_part(tree)).map_or(0, |at| at + 1)
}
