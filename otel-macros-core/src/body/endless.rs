//! Is this spawned block endless? It would be a child of its first request for ever.

use proc_macro2::TokenStream;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprAsync, ExprBreak, ExprClosure, ExprLoop, ExprReturn, ExprTry, ExprWhile, Label, Lit, Stmt};

/// Whether `argument`, the argument of a spawn, is an `async` block or a closure that contains a loop
/// without a way out, or one that receives until its channel closes. What does not parse is not.
pub(crate) fn is_endless(argument: &TokenStream) -> bool {
    let Ok(argument) = syn::parse2::<Expr>(argument.clone()) else { return false };
    match &argument {
        Expr::Async(ExprAsync { block, .. }) => block_is_endless(block),
        Expr::Closure(ExprClosure { body, .. }) => match &**body {
            Expr::Block(block) => block_is_endless(&block.block),
            Expr::Async(block) => block_is_endless(&block.block),
            other => expr_is_endless(other),
        },
        _ => false,
    }
}

fn block_is_endless(block: &Block) -> bool {
    block.stmts.iter().any(|stmt| match stmt {
        Stmt::Expr(expr, _) => expr_is_endless(expr),
        _ => false,
    })
}

fn expr_is_endless(expr: &Expr) -> bool {
    match expr {
        Expr::Loop(ExprLoop { label, body, .. }) => !has_exit(label.as_ref(), body),
        Expr::While(ExprWhile { label, cond, body, .. }) => match &**cond {
            Expr::Lit(literal) if matches!(&literal.lit, Lit::Bool(flag) if flag.value) => {
                !has_exit(label.as_ref(), body)
            }
            Expr::Let(condition) => receives(&condition.expr) && !has_exit(label.as_ref(), body),
            _ => false,
        },
        Expr::Block(block) => block_is_endless(&block.block),
        Expr::Unsafe(block) => block_is_endless(&block.block),
        _ => false,
    }
}

/// `rx.recv().await`, `listener.accept().await` and their like.
fn receives(expr: &Expr) -> bool {
    const RECEIVERS: [&str; 7] = ["recv", "recv_async", "accept", "tick", "next", "receive", "changed"];
    match expr {
        Expr::Await(awaited) => receives(&awaited.base),
        Expr::MethodCall(call) => RECEIVERS.iter().any(|receiver| call.method == receiver),
        _ => false,
    }
}

/// Whether control can leave the loop.
fn has_exit(label: Option<&Label>, body: &Block) -> bool {
    let mut exits = Exits { label: label.map(|label| label.name.ident.to_string()), depth: 0, found: false };
    exits.visit_block(body);
    exits.found
}

struct Exits {
    label: Option<String>,
    /// Loops between here and the one that is looked at.
    depth: usize,
    found: bool,
}

impl Exits {
    fn deeper(&mut self, visit: impl FnOnce(&mut Self)) {
        self.depth += 1;
        visit(self);
        self.depth -= 1;
    }
}

impl<'ast> Visit<'ast> for Exits {
    fn visit_expr_break(&mut self, node: &'ast ExprBreak) {
        self.found |= match &node.label {
            None => self.depth == 0,
            // An unknown label belongs to a loop or block further out.
            Some(label) => self.label.as_ref().is_none_or(|own| label.ident == own) || self.depth == 0,
        };
        visit::visit_expr_break(self, node);
    }

    fn visit_expr_return(&mut self, _: &'ast ExprReturn) {
        self.found = true;
    }

    fn visit_expr_try(&mut self, _: &'ast ExprTry) {
        self.found = true;
    }

    fn visit_expr_loop(&mut self, node: &'ast ExprLoop) {
        self.deeper(|exits| visit::visit_expr_loop(exits, node));
    }

    fn visit_expr_while(&mut self, node: &'ast ExprWhile) {
        self.deeper(|exits| visit::visit_expr_while(exits, node));
    }

    fn visit_expr_for_loop(&mut self, node: &'ast syn::ExprForLoop) {
        self.deeper(|exits| visit::visit_expr_for_loop(exits, node));
    }

    fn visit_macro(&mut self, node: &'ast syn::Macro) {
        // `select!` and its like take whole arms, which may break out.
        let leaves = ["break", "return"].iter().any(|word| crate::fn_head::mentions(&node.tokens, word));
        self.found |= leaves || node.tokens.clone().into_iter().any(|tree| super::is_punct(Some(&tree), '?'));
    }

    // Their `return` and `?` leave themselves.
    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast ExprAsync) {}
    fn visit_item(&mut self, _: &'ast syn::Item) {}
}

#[cfg(test)]
mod tests {
    use super::is_endless;
    use quote::quote;

    #[test]
    fn loops_without_a_way_out_are_endless() {
        assert!(is_endless(&quote!(async move {
            loop {
                pool.reap().await;
            }
        })));
        assert!(is_endless(&quote!(async move {
            let mut t = interval();
            loop {
                t.tick().await;
                reap();
            }
        })));
        assert!(is_endless(&quote!(async {
            while true {
                step().await
            }
        })));
        assert!(is_endless(&quote!(async move {
            while let Some(job) = rx.recv().await {
                run(job).await;
            }
        })));
        assert!(is_endless(&quote!(move || loop {
            while work() {
                if done() {
                    break;
                }
            }
        })));
        assert!(is_endless(&quote!(async {
            loop {
                let f = || return;
                f();
            }
        })));
    }

    #[test]
    fn loops_that_end_are_not() {
        assert!(!is_endless(&quote!(async move {
            loop {
                if done() {
                    break;
                }
            }
        })));
        assert!(!is_endless(&quote!(async move {
            loop {
                step().await?;
            }
        })));
        assert!(!is_endless(&quote!(async move {
            'a: loop {
                loop {
                    break 'a;
                }
            }
        })));
        assert!(!is_endless(&quote!(async move {
            loop {
                if done() {
                    return;
                }
            }
        })));
        assert!(!is_endless(&quote!(async move {
            loop {
                select! { _ = stop => break, _ = work => {} }
            }
        })));
        assert!(!is_endless(&quote!(async move {
            for x in xs {
                use_it(x).await
            }
        })));
        assert!(!is_endless(&quote!(async move {
            while left > 0 {
                left -= 1;
            }
        })));
        assert!(!is_endless(&quote!(reap(pool))));
        assert!(!is_endless(&quote!(async move { let })));
    }
}
