//! What is spawned: carried where its spelling tells what it is, and told of where it does not.

use super::super::kept::is_kept;
use super::super::{Carry, held, is_punct, is_word};
use super::{Walk, path_before};
use crate::build::Emission;
use crate::fn_head::mentions;
use crate::granularity::{is_background, is_endless};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::{quote, quote_spanned};

#[derive(Clone, Copy)]
pub(super) enum Spawn {
    Future,
    Closure,
}

impl Spawn {
    /// What a function that the policy lists takes: a closure where one is written out, and where the function is called
    /// as one that takes closures is called; else a future.
    fn listed(path: &[&str], argument: &TokenStream) -> Spawn {
        let takes_closures = matches!(path, [.., "spawn_blocking"] | [.., "thread", "spawn"]);
        let start = argument.clone().into_iter().find(|tree| !is_word(Some(tree), "move"));
        if takes_closures || is_punct(start.as_ref(), '|') { Spawn::Closure } else { Spawn::Future }
    }
}

/// Functions and methods of the runtime that carry what they are given.
const CARRYING: [&str; 3] = ["carry", "carry_fn", "carry_linked"];

impl Walk<'_> {
    /// `tokio::spawn(..)` and its siblings, by a path that starts at `tokio::` or `std::thread`; and what the policy lists.
    pub(super) fn spawn(&self, before: &[TokenTree], group: &Group) -> Option<Spawn> {
        if self.what.carry == Carry::Off || group.delimiter() != Delimiter::Parenthesis {
            return None;
        }
        let path = path_before(before);
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        match words.as_slice() {
            ["tokio", "spawn"] | ["tokio", "task", "spawn" | "spawn_local"] => Some(Spawn::Future),
            ["tokio", "task", "spawn_blocking"] | ["std", "thread", "spawn"] => Some(Spawn::Closure),
            words => {
                let is_listed = |listed: &String| listed.split("::").eq(words.iter().copied());
                self.what.build.policy.spawn.iter().any(is_listed).then(|| Spawn::listed(words, &group.stream()))
            }
        }
    }

    pub(super) fn carried(
        &mut self,
        before: &[TokenTree],
        spawn: Spawn,
        argument: &TokenStream,
    ) -> Option<TokenStream> {
        let mut trees: Vec<TokenTree> = argument.clone().into_iter().collect();
        if is_punct(trees.last(), ',') {
            trees.pop();
        }
        if trees.is_empty() {
            return None;
        }
        let comma = trees.iter().any(|tree| is_punct(Some(tree), ','));
        if comma && syn::parse2::<syn::Expr>(trees.iter().cloned().collect()).is_err() {
            return None;
        }
        if is_endless(argument) {
            if self.what.carry == Carry::Unsaid {
                return None;
            }
            self.endless_carried.extend(before.last().map(TokenTree::span));
        }
        if self.what.build.emission == Emission::Off {
            return None;
        }
        let private = self.what.runtime.private();
        let function = Ident::new(
            match (spawn, self.what.carry) {
                (Spawn::Future, Carry::Link) => "carry_linked",
                (Spawn::Future, _) => "carry",
                (Spawn::Closure, Carry::Link) => "carry_fn_linked",
                (Spawn::Closure, _) => "carry_fn",
            },
            Span::mixed_site(),
        );
        let argument = held(trees);
        Some(quote_spanned!(Span::mixed_site()=> #private::#function(#argument)))
    }

    /// `spawn(..)`, `task::spawn(..)` and their like: they are left alone, because the name may be
    /// anybody's, and the user is told. What they spawn in turn, behind the first `outside` of those that are not
    /// carried, leaves with them.
    pub(super) fn note_short_spelling(&mut self, before: &[TokenTree], group: &Group, outside: usize) {
        if self.what.carry == Carry::Off || group.delimiter() != Delimiter::Parenthesis {
            return;
        }
        let path = path_before(before);
        let words: Vec<&str> = path.iter().map(String::as_str).collect();
        let is_short = matches!(
            words.as_slice(),
            ["spawn" | "spawn_blocking" | "spawn_local"]
                | ["task", "spawn" | "spawn_blocking" | "spawn_local"]
                | ["thread", "spawn"]
        );
        let argument = group.stream();
        let carried = CARRYING.iter().any(|word| mentions(&argument, word));
        if !is_short || carried || !looks_like_work(&argument) {
            return;
        }
        self.not_carried.truncate(outside);
        // Each `::` is two trees.
        let in_front = &before[..before.len() - (3 * words.len() - 2)];
        let is_kept = is_kept(in_front) || (self.is_kept && in_front.is_empty());
        if !is_kept && !is_background(&argument) {
            self.not_carried.extend(before.last().map(TokenTree::span));
        }
    }

    /// `carry(..)` and its like round what never ends, or `async { .. }.carry()`.
    pub(super) fn note_carried(&mut self, before: &[TokenTree], group: &Group) {
        let Some(TokenTree::Ident(name)) = before.last() else { return };
        if group.delimiter() != Delimiter::Parenthesis || !CARRYING.iter().any(|carrying| name == carrying) {
            return;
        }
        let carried = match before {
            [.., TokenTree::Group(block), TokenTree::Punct(dot), _] if dot.as_char() == '.' => quote!(async #block),
            _ => group.stream(),
        };
        if is_endless(&carried) {
            self.endless_carried.push(name.span());
        }
    }
}

/// One argument that is an `async` block, a closure or a call: a name or a literal may be anything.
fn looks_like_work(argument: &TokenStream) -> bool {
    use syn::Expr;
    matches!(
        syn::parse2::<Expr>(argument.clone()),
        Ok(Expr::Async(_) | Expr::Closure(_) | Expr::Call(_) | Expr::MethodCall(_))
    )
}
