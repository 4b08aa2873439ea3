//! Loops that never end: a span around one is exported when the process ends, if then, and what is spawned with one
//! would be a child of its first request for ever.

use super::chain::names_receiver;
use super::exits::Exits;
use crate::body::{is_group, is_punct, is_word};
use crate::recover::bound_names;
use proc_macro2::{Delimiter, Ident, Span, TokenStream, TokenTree};
use syn::{
    Block, Expr, ExprAsync, ExprCall, ExprClosure, ExprForLoop, ExprLoop, ExprMethodCall, ExprWhile, Lit, Pat, Stmt,
};

/// Methods that wait for what comes in, without an end in sight.
pub(super) const RECEIVERS: &[&str] = &["accept", "changed", "receive", "recv", "recv_async", "recv_many", "tick"];

/// Whether `argument`, the argument of a spawn, is an `async` block or a closure that contains a loop
/// without a way out, or one that receives until its channel closes. What does not parse is not.
///
/// ```
/// use otel_macros_core::granularity::is_endless;
///
/// assert!(is_endless(&quote::quote!(async move { loop { pool.reap().await } })));
/// assert!(!is_endless(&quote::quote!(async move { pool.reap().await })));
/// ```
pub fn is_endless(argument: &TokenStream) -> bool {
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
        Expr::Loop(ExprLoop { label, body, .. }) => !Exits::of(label.as_ref(), body).any(),
        Expr::While(ExprWhile { label, cond, body, .. }) => {
            let waits = |expr: &Expr| receives(expr) || called(expr).is_some_and(|call| call.method == "next");
            let repeats = is_true(cond) || matches!(&**cond, Expr::Let(condition) if waits(&condition.expr));
            repeats && !Exits::of(label.as_ref(), body).any()
        }
        Expr::Block(block) => block_is_endless(&block.block),
        Expr::Unsafe(block) => block_is_endless(&block.block),
        _ => false,
    }
}

fn is_true(condition: &Expr) -> bool {
    matches!(condition, Expr::Lit(literal) if matches!(&literal.lit, Lit::Bool(flag) if flag.value))
}

/// The method that is called here, awaited or not.
fn called(expr: &Expr) -> Option<&ExprMethodCall> {
    match expr {
        Expr::Await(awaited) => called(&awaited.base),
        Expr::Try(tried) => called(&tried.expr),
        Expr::MethodCall(call) => Some(call),
        _ => None,
    }
}

/// `rx.recv().await`, `listener.accept().await` and their like.
pub(super) fn receives(expr: &Expr) -> bool {
    called(expr).is_some_and(|call| RECEIVERS.iter().any(|receiver| call.method == receiver))
}

/// Where a loop begins that a span around `body` would have to outlive: one without a way out, or one that receives
/// till its other end closes or fails. What receives from a channel that is made in `body` ends with the work there.
///
/// ```
/// use otel_macros_core::granularity::endless_loop;
///
/// let poll = syn::parse_quote!({ while let Some(job) = self.jobs.recv().await { run(job).await } });
/// assert!(endless_loop(&poll).is_some());
/// let drain = syn::parse_quote!({ while let Some(job) = self.jobs.pop() { run(job).await } });
/// assert!(endless_loop(&drain).is_none());
/// ```
pub fn endless_loop(body: &Block) -> Option<Span> {
    let mut made_here = Vec::new();
    body.stmts.iter().find_map(|stmt| match stmt {
        Stmt::Local(local) => {
            if matches!(&local.pat, Pat::Tuple(_)) {
                made_here.extend(bound_names(&local.pat));
            }
            None
        }
        Stmt::Expr(expr, _) => outlives(expr, &made_here),
        _ => None,
    })
}

fn outlives(expr: &Expr, made_here: &[Ident]) -> Option<Span> {
    match expr {
        Expr::Loop(ExprLoop { label, body, loop_token, .. }) => {
            let exits = Exits::of(label.as_ref(), body);
            let ends = exits.by_word || (exits.by_error && !body.stmts.iter().any(waits));
            (!ends).then_some(loop_token.span)
        }
        Expr::While(ExprWhile { label, cond, body, while_token, .. }) => {
            let repeats =
                is_true(cond) || matches!(&**cond, Expr::Let(condition) if arrives(&condition.expr, made_here));
            (repeats && !Exits::of(label.as_ref(), body).by_word).then_some(while_token.span)
        }
        Expr::ForLoop(ExprForLoop { label, expr, body, for_token, .. }) => {
            let repeats = names_receiver(expr) && !is_made(expr, made_here);
            (repeats && !Exits::of(label.as_ref(), body).by_word).then_some(for_token.span)
        }
        Expr::Block(block) => endless_loop(&block.block),
        Expr::Unsafe(block) => endless_loop(&block.block),
        // What the function returns is polled under its span.
        Expr::Async(block) => endless_loop(&block.block),
        Expr::Call(call) => pinned(call).and_then(|argument| outlives(argument, made_here)),
        _ => None,
    }
}

/// What arrives from outside: `next` may be that of rows, or of the parts of one request, unless a name tells.
fn arrives(expr: &Expr, made_here: &[Ident]) -> bool {
    let is_named = |call: &ExprMethodCall| call.method == "next" && names_receiver(&call.receiver);
    (receives(expr) || called(expr).is_some_and(is_named)) && !is_made(expr, made_here)
}

/// Whether the receiver is one of these.
fn is_made(expr: &Expr, made_here: &[Ident]) -> bool {
    match expr {
        Expr::Path(path) => path.path.get_ident().is_some_and(|name| made_here.contains(name)),
        Expr::MethodCall(call) => is_made(&call.receiver, made_here),
        Expr::Await(inner) => is_made(&inner.base, made_here),
        Expr::Try(inner) => is_made(&inner.expr, made_here),
        Expr::Reference(inner) => is_made(&inner.expr, made_here),
        _ => false,
    }
}

/// Whether the statement itself waits for what comes in.
fn waits(stmt: &Stmt) -> bool {
    match stmt {
        Stmt::Local(local) => local.init.as_ref().is_some_and(|init| receives(&init.expr)),
        Stmt::Expr(expr, _) => match expr {
            Expr::Match(cases) => receives(&cases.expr),
            Expr::If(branch) => matches!(&*branch.cond, Expr::Let(condition) if receives(&condition.expr)),
            other => receives(other),
        },
        _ => false,
    }
}

/// The argument of `Box::pin(..)`.
fn pinned(call: &ExprCall) -> Option<&Expr> {
    let Expr::Path(path) = &*call.func else { return None };
    let is_pin = path.path.segments.last().is_some_and(|last| last.ident == "pin");
    call.args.first().filter(|_| is_pin && call.args.len() == 1)
}

/// Whether [`endless_loop`] may find one, as the tokens tell: a parser is dearer.
pub(crate) fn may_be_endless(body: &TokenStream) -> bool {
    let trees: Vec<TokenTree> = body.clone().into_iter().collect();
    (0..trees.len()).any(|at| {
        let previous = at.checked_sub(1).and_then(|previous| trees.get(previous));
        let begins = previous.is_none()
            || is_punct(previous, ';')
            || is_punct(previous, ':')
            // Of an attribute.
            || is_group(previous, Delimiter::Bracket)
            || is_group(previous, Delimiter::Brace);
        let is_last = at + 1 == trees.len();
        match &trees[at] {
            TokenTree::Ident(word) if begins => match word.to_string().as_str() {
                "loop" => true,
                "while" | "for" => head(&trees[at + 1..]).any(|word| may_wait(&word)),
                _ => false,
            },
            TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
                let is_inner = is_word(previous, "async") || is_word(previous, "move") || is_word(previous, "unsafe");
                (begins || is_inner) && may_be_endless(&group.stream())
            }
            // `Box::pin(async move { .. })`
            TokenTree::Group(group) if is_last && is_word(previous, "pin") => may_be_endless(&group.stream()),
            _ => false,
        }
    })
}

/// Whether a loop that begins with `word` may go on for ever, if nothing leaves it.
pub(crate) fn may_wait_for_ever(word: &TokenTree, behind: &[TokenTree]) -> bool {
    is_word(Some(word), "loop") || head(behind).any(|word| may_wait(&word))
}

/// The words between `while` or `for` and the braces.
fn head(trees: &[TokenTree]) -> impl Iterator<Item = String> {
    let is_block = |tree: &&TokenTree| !is_group(Some(tree), Delimiter::Brace);
    trees.iter().take_while(is_block).filter_map(|tree| match tree {
        TokenTree::Ident(word) => Some(word.to_string()),
        _ => None,
    })
}

fn may_wait(word: &str) -> bool {
    word == "true" || word == "next" || RECEIVERS.contains(&word) || super::chain::is_receiver(word)
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
