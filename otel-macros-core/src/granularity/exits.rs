//! The ways out of a loop.

use crate::body::is_punct;
use crate::fn_head::mentions;
use syn::visit::{self, Visit};
use syn::{Block, ExprBreak, ExprLoop, ExprReturn, ExprTry, ExprWhile, Label};

/// How control can leave a loop, apart from a panic.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Exits {
    /// By `break` or `return`: somebody has thought of its end.
    pub(super) by_word: bool,
    /// By `?`: something has failed.
    pub(super) by_error: bool,
}

impl Exits {
    pub(super) fn of(label: Option<&Label>, body: &Block) -> Exits {
        let label = label.map(|label| label.name.ident.to_string());
        let mut walk = Walk { label, depth: 0, found: Exits::default() };
        walk.visit_block(body);
        walk.found
    }

    pub(super) fn any(self) -> bool {
        self.by_word || self.by_error
    }
}

struct Walk {
    label: Option<String>,
    /// Loops between here and the one that is looked at.
    depth: usize,
    found: Exits,
}

impl Walk {
    fn deeper(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }
}

impl<'ast> Visit<'ast> for Walk {
    fn visit_expr_break(&mut self, node: &'ast ExprBreak) {
        self.found.by_word |= match &node.label {
            None => self.depth == 0,
            // An unknown label belongs to a loop or block further out.
            Some(label) => self.label.as_ref().is_none_or(|own| label.ident == own) || self.depth == 0,
        };
        visit::visit_expr_break(self, node);
    }

    fn visit_expr_return(&mut self, _: &'ast ExprReturn) {
        self.found.by_word = true;
    }

    fn visit_expr_try(&mut self, node: &'ast ExprTry) {
        self.found.by_error = true;
        visit::visit_expr_try(self, node);
    }

    fn visit_expr_loop(&mut self, node: &'ast ExprLoop) {
        self.deeper(|walk| visit::visit_expr_loop(walk, node));
    }

    fn visit_expr_while(&mut self, node: &'ast ExprWhile) {
        self.deeper(|walk| visit::visit_expr_while(walk, node));
    }

    fn visit_expr_for_loop(&mut self, node: &'ast syn::ExprForLoop) {
        self.deeper(|walk| visit::visit_expr_for_loop(walk, node));
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        // `select!` and its like take whole arms, which may break out.
        self.found.by_word |= ["break", "return"].iter().any(|word| mentions(&node.tokens, word));
        self.found.by_error |= node.tokens.clone().into_iter().any(|tree| is_punct(Some(&tree), '?'));
    }

    // Their `return` and `?` leave themselves.
    fn visit_expr_closure(&mut self, _: &'ast syn::ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}
