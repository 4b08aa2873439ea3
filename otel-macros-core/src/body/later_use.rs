//! Whether statements use a variable that was there before them, or only others of its name.

use crate::fn_head::mentions;
use crate::recover::bound_names;
use proc_macro2::{Ident, TokenStream};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{
    Arm, Attribute, Block, Expr, ExprClosure, ExprForLoop, ExprIf, ExprLet, ExprPath, ExprWhile, Item, Local, Macro,
    Pat, Token,
};

/// Whether `name` is used in these statements; in doubt it is.
pub(super) fn is_used(statements: &TokenStream, name: &Ident) -> bool {
    let name = name.to_string();
    let Ok(parsed) = Block::parse_within.parse2(statements.clone()) else { return is_mentioned(statements, &name) };
    let mut uses = Uses { name, hidden: false, found: false };
    for statement in &parsed {
        uses.visit_stmt(statement);
    }
    uses.found
}

/// Whether `name` stands in `tokens`, or in braces in a text of it, which may be a format.
fn is_mentioned(tokens: &TokenStream, name: &str) -> bool {
    mentions(tokens, name) || is_in_braces(tokens, name)
}

fn is_in_braces(tokens: &TokenStream, name: &str) -> bool {
    let text = tokens.to_string();
    [format!("{{{name}}}"), format!("{{{name}:")].iter().any(|braced| text.contains(braced))
}

struct Uses {
    name: String,
    /// Another variable of this name is in scope.
    hidden: bool,
    found: bool,
}

impl Uses {
    fn bind(&mut self, pat: &Pat) {
        self.hidden |= bound_names(pat).iter().any(|bound| *bound == self.name);
    }

    fn scope(&mut self, visit: impl FnOnce(&mut Self)) {
        let hidden = self.hidden;
        visit(self);
        self.hidden = hidden;
    }
}

impl<'ast> Visit<'ast> for Uses {
    fn visit_block(&mut self, block: &'ast Block) {
        self.scope(|uses| visit::visit_block(uses, block));
    }

    fn visit_local(&mut self, local: &'ast Local) {
        if let Some(init) = &local.init {
            visit::visit_local_init(self, init);
        }
        self.bind(&local.pat);
    }

    fn visit_expr_let(&mut self, condition: &'ast ExprLet) {
        self.visit_expr(&condition.expr);
        self.bind(&condition.pat);
    }

    fn visit_expr_if(&mut self, branch: &'ast ExprIf) {
        self.scope(|uses| {
            uses.visit_expr(&branch.cond);
            uses.visit_block(&branch.then_branch);
        });
        if let Some((_, otherwise)) = &branch.else_branch {
            self.visit_expr(otherwise);
        }
    }

    fn visit_expr_while(&mut self, repeated: &'ast ExprWhile) {
        self.scope(|uses| visit::visit_expr_while(uses, repeated));
    }

    fn visit_expr_for_loop(&mut self, repeated: &'ast ExprForLoop) {
        self.visit_expr(&repeated.expr);
        self.scope(|uses| {
            uses.bind(&repeated.pat);
            uses.visit_block(&repeated.body);
        });
    }

    fn visit_arm(&mut self, arm: &'ast Arm) {
        self.scope(|uses| {
            uses.bind(&arm.pat);
            visit::visit_arm(uses, arm);
        });
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.scope(|uses| {
            for input in &closure.inputs {
                uses.bind(input);
            }
            uses.visit_expr(&closure.body);
        });
    }

    fn visit_expr_path(&mut self, path: &'ast ExprPath) {
        self.found |= !self.hidden && path.path.is_ident(&self.name);
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        let arguments = Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone());
        match arguments {
            Ok(arguments) => {
                self.found |= !self.hidden && is_in_braces(&call.tokens, &self.name);
                for argument in &arguments {
                    self.visit_expr(argument);
                }
            }
            Err(_) => self.found |= !self.hidden && is_mentioned(&call.tokens, &self.name),
        }
    }

    /// Items see no variables, but for the macros among them.
    fn visit_item(&mut self, item: &'ast Item) {
        if let Item::Macro(definition) = item {
            self.found |= !self.hidden && is_mentioned(&definition.mac.tokens, &self.name);
        }
    }

    fn visit_attribute(&mut self, _: &'ast Attribute) {}
}
