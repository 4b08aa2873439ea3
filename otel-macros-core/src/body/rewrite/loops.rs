//! What is run again and again, and what leaves it, as far as tokens tell: noted in the walk that is taken anyway.

use super::super::is_punct;
use super::Walk;
use crate::granularity::may_wait_for_ever;
use proc_macro2::{Delimiter, Group, TokenTree};

/// By which words a loop is left.
#[derive(Default, Clone, Copy)]
pub(super) struct Exits {
    by_break: bool,
    /// Leaves all loops: a `return`, or a `break` with a label, which may be any loop's.
    by_return: bool,
}

/// A loop's head, which its body comes behind.
#[derive(Default)]
pub(super) struct LoopHead {
    pub(super) is_open: bool,
    may_wait: bool,
}

impl LoopHead {
    /// The head that begins here, if one does.
    pub(super) fn at(trees: &[TokenTree], at: usize) -> LoopHead {
        let is_open = begins_loop(&trees[..at], &trees[at]);
        LoopHead { is_open, may_wait: is_open && may_wait_for_ever(&trees[at], &trees[at + 1..]) }
    }
}

impl Walk<'_> {
    /// Walks through `group`, and notes that what is in it repeats.
    pub(super) fn counted<T>(
        &mut self,
        head: &mut LoopHead,
        group: &Group,
        next: Option<&TokenTree>,
        walk: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let is_body = head.is_open && group.delimiter() == Delimiter::Brace;
        let repeats = usize::from(is_body || takes_closure(group));
        let around = if is_body { std::mem::take(&mut self.exits) } else { self.exits };
        self.repeats += repeats;
        let walked = walk(self);
        self.repeats -= repeats;
        if is_body {
            let Exits { by_break, by_return } = self.exits;
            self.holds.open_loops |= head.may_wait && !by_break && !by_return;
            self.exits = Exits { by_return: around.by_return || by_return, ..around };
            // `while let Some(Order { id }) = ..` and the like have braces in their heads.
            head.is_open = ['=', '|'].iter().any(|punct| is_punct(next, *punct));
        }
        walked
    }

    pub(super) fn note_exit(&mut self, tree: &TokenTree, next: Option<&TokenTree>) {
        if let TokenTree::Ident(word) = tree {
            if word == "return" || (word == "break" && is_punct(next, '\'')) {
                self.exits.by_return = true;
            } else if word == "break" {
                self.exits.by_break = true;
            }
        }
    }
}

/// Whether this may be the arguments of a call with a closure among them.
fn takes_closure(group: &Group) -> bool {
    let is_bar = |tree: TokenTree| matches!(tree, TokenTree::Punct(punct) if punct.as_char() == '|');
    group.delimiter() == Delimiter::Parenthesis && group.stream().into_iter().any(is_bar)
}

/// Whether a statement begins here with a loop.
fn begins_loop(before: &[TokenTree], tree: &TokenTree) -> bool {
    let previous = before.last();
    let is_behind = [';', ':', '>'].iter().any(|punct| is_punct(previous, *punct));
    let begins = previous.is_none() || is_behind || matches!(previous, Some(TokenTree::Group(_)));
    begins && matches!(tree, TokenTree::Ident(word) if LOOPS.contains(&word.to_string().as_str()))
}

const LOOPS: [&str; 3] = ["for", "loop", "while"];
