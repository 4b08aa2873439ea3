//! What runs once for each item of data, or on and on.

use super::chain::{self, Given};
use super::endless::receives;
use crate::body::QUOTING;
use proc_macro2::{Delimiter, Span, TokenTree};
use syn::parse::Parser as _;
use syn::punctuated::Punctuated;
use syn::visit::{self, Visit};
use syn::{Block, Expr, ExprAwait, ExprClosure, ExprForLoop, ExprMethodCall, Macro, Stmt, Token};

/// Code that may be what is looked for.
#[derive(Debug, Clone, Copy)]
pub enum Code<'a> {
    /// An expression that is no macro's call.
    Expr(&'a Expr),
    /// A macro's call, as an expression or as a statement.
    Macro(&'a Macro),
}

/// What is looked for.
pub trait Search {
    /// Where it stands, if this is it.
    fn found(&self, code: Code<'_>) -> Option<Span>;

    /// Whether what this macro is given is looked into.
    fn enters(&self, call: &Macro) -> bool {
        let _ = call;
        true
    }
}

/// Which loops count.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Loops {
    /// `for` over data and closures for each item, at any depth; what is inside a loop that receives belongs to what
    /// was received. For spans.
    OverData,
    /// All but those that count attempts. For what piles up in one span.
    All,
}

/// Where something stands that runs again and again while `body` runs once. What stands in front of a `return` or
/// `break` runs once, in a nested function not at all.
pub fn repeated(body: &Block, loops: Loops, search: &dyn Search) -> Vec<Span> {
    let mut walk = Walk { search, loops, frames: Vec::new(), is_items: false, found: Vec::new() };
    walk.visit_block(body);
    walk.found
}

/// How often what is inside runs, compared with what is around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Runs {
    Again,
    AsOften,
    /// As often as something comes in.
    Anew,
}

/// What control can leave.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Left {
    /// By `break`.
    Loop,
    /// By `return`: a closure, or an `async` block.
    Body,
}

struct Walk<'s> {
    search: &'s dyn Search,
    loops: Loops,
    frames: Vec<(Left, Runs)>,
    /// The expression that comes next is an iterator or a stream.
    is_items: bool,
    found: Vec<Span>,
}

impl Walk<'_> {
    fn look(&mut self, code: Code<'_>) {
        let runs = self.frames.iter().rev().map(|(_, runs)| *runs).find(|runs| *runs != Runs::AsOften);
        if runs == Some(Runs::Again) {
            self.found.extend(self.search.found(code));
        }
    }

    fn within(&mut self, left: Left, runs: Runs, visit: impl FnOnce(&mut Self)) {
        self.frames.push((left, runs));
        visit(self);
        self.frames.pop();
    }

    /// As `visit` where control leaves this behind.
    fn leaving(&mut self, left: Left, visit: impl FnOnce(&mut Self)) {
        let at = self.frames.iter().rposition(|(of, _)| *of == left);
        let kept = match left {
            Left::Loop => at.unwrap_or(self.frames.len()),
            Left::Body => at.map_or(0, |at| at + 1),
        };
        let behind = self.frames.split_off(kept);
        visit(self);
        self.frames.extend(behind);
    }

    /// How often a loop's body runs that is no retry. `over_data`: it is a `for`.
    fn runs(&self, waits: bool, over_data: bool) -> Runs {
        match self.loops {
            Loops::All => Runs::Again,
            Loops::OverData if waits => Runs::Anew,
            Loops::OverData if over_data => Runs::Again,
            Loops::OverData => Runs::AsOften,
        }
    }

    fn method_call(&mut self, call: &ExprMethodCall, is_items: bool) {
        self.is_items = chain::is_called_on_items(call, is_items);
        self.visit_expr(&call.receiver);
        let runs = match chain::given(call, is_items) {
            Given::EachItem => Runs::Again,
            Given::EachArrival => self.runs(true, true),
            Given::Once => Runs::AsOften,
        };
        let Some(last) = call.args.last() else { return };
        for argument in &call.args {
            match argument {
                Expr::Closure(closure) => {
                    // What takes no item is called once, to begin with.
                    let runs = if closure.inputs.is_empty() { Runs::AsOften } else { runs };
                    self.within(Left::Body, runs, |walk| walk.visit_expr(&closure.body));
                }
                // A function by its name: it stands last, behind what `fold` begins with.
                Expr::Path(_) if std::ptr::eq(argument, last) => {
                    self.within(Left::Body, runs, |walk| walk.visit_expr(argument));
                }
                other => self.visit_expr(other),
            }
        }
    }
}

impl<'ast> Visit<'ast> for Walk<'_> {
    fn visit_expr(&mut self, expr: &'ast Expr) {
        let is_items = std::mem::take(&mut self.is_items);
        if !matches!(expr, Expr::Macro(_)) {
            self.look(Code::Expr(expr));
        }
        match expr {
            Expr::MethodCall(call) => self.method_call(call, is_items),
            Expr::Paren(_) | Expr::Group(_) | Expr::Reference(_) => {
                self.is_items = is_items;
                visit::visit_expr(self, expr);
            }
            Expr::Return(_) => self.leaving(Left::Body, |walk| visit::visit_expr(walk, expr)),
            Expr::Break(_) => self.leaving(Left::Loop, |walk| visit::visit_expr(walk, expr)),
            _ => visit::visit_expr(self, expr),
        }
    }

    fn visit_block(&mut self, block: &'ast Block) {
        match last_leaves(block) {
            Some(left) => self.leaving(left, |walk| visit::visit_block(walk, block)),
            None => visit::visit_block(self, block),
        }
    }

    fn visit_expr_for_loop(&mut self, node: &'ast ExprForLoop) {
        self.is_items = true;
        self.visit_expr(&node.expr);
        let runs = if chain::is_retry(&node.pat, &node.expr) {
            Runs::AsOften
        } else {
            self.runs(chain::names_receiver(&node.expr) || waits(&node.body), true)
        };
        self.within(Left::Loop, runs, |walk| walk.visit_block(&node.body));
    }

    fn visit_expr_while(&mut self, node: &'ast syn::ExprWhile) {
        let in_head = matches!(&*node.cond, Expr::Let(condition) if receives(&condition.expr));
        let runs = self.runs(in_head || waits(&node.body), false);
        self.within(Left::Loop, runs, |walk| visit::visit_expr_while(walk, node));
    }

    fn visit_expr_loop(&mut self, node: &'ast syn::ExprLoop) {
        let runs = self.runs(waits(&node.body), false);
        self.within(Left::Loop, runs, |walk| walk.visit_block(&node.body));
    }

    fn visit_expr_closure(&mut self, closure: &'ast ExprClosure) {
        self.within(Left::Body, Runs::AsOften, |walk| walk.visit_expr(&closure.body));
    }

    fn visit_expr_async(&mut self, node: &'ast syn::ExprAsync) {
        self.within(Left::Body, Runs::AsOften, |walk| walk.visit_block(&node.block));
    }

    fn visit_macro(&mut self, call: &'ast Macro) {
        self.look(Code::Macro(call));
        let is_quoting = call.path.segments.last().is_some_and(|last| QUOTING.iter().any(|name| last.ident == name));
        if is_quoting || !self.search.enters(call) {
            return;
        }
        match Punctuated::<Expr, Token![,]>::parse_terminated.parse2(call.tokens.clone()) {
            Ok(arguments) => arguments.iter().for_each(|argument| visit_apart(self, argument)),
            // Arms, or words of its own: what is in braces is code, or does not parse either.
            Err(_) => blocks(call).iter().flatten().for_each(|stmt| visit_stmt_apart(self, stmt)),
        }
    }

    /// A function of its own.
    fn visit_item(&mut self, _: &'ast syn::Item) {}
    fn visit_attribute(&mut self, _: &'ast syn::Attribute) {}
}

/// What was parsed here does not live as long as what the walk began with.
fn visit_apart(walk: &mut Walk<'_>, expr: &Expr) {
    walk.visit_expr(expr);
}

fn visit_stmt_apart(walk: &mut Walk<'_>, stmt: &Stmt) {
    walk.visit_stmt(stmt);
}

/// What stands in braces in what a macro is given.
fn blocks(call: &Macro) -> Vec<Vec<Stmt>> {
    let block = |tree| match tree {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => {
            Block::parse_within.parse2(group.stream()).ok()
        }
        _ => None,
    };
    call.tokens.clone().into_iter().filter_map(block).collect()
}

/// What the block ends by leaving.
fn last_leaves(block: &Block) -> Option<Left> {
    match block.stmts.last()? {
        Stmt::Expr(Expr::Return(_), _) => Some(Left::Body),
        Stmt::Expr(Expr::Break(_), _) => Some(Left::Loop),
        Stmt::Macro(call) => leaves(&call.mac),
        Stmt::Expr(Expr::Macro(call), _) => leaves(&call.mac),
        _ => None,
    }
}

fn leaves(call: &Macro) -> Option<Left> {
    const LEAVING: [&str; 5] = ["bail", "panic", "todo", "unimplemented", "unreachable"];
    let name = &call.path.segments.last()?.ident;
    LEAVING.iter().any(|leaving| name == leaving).then_some(Left::Body)
}

/// Whether a loop's body waits for what comes in, itself and not in a loop inside.
fn waits(body: &Block) -> bool {
    struct Waits(bool);

    impl<'ast> Visit<'ast> for Waits {
        fn visit_expr_await(&mut self, node: &'ast ExprAwait) {
            self.0 |= receives(&node.base);
            visit::visit_expr_await(self, node);
        }

        fn visit_expr_method_call(&mut self, node: &'ast ExprMethodCall) {
            // Without `await`: of a thread.
            self.0 |=
                node.args.is_empty() && ["accept", "blocking_recv", "recv"].iter().any(|name| node.method == name);
            visit::visit_expr_method_call(self, node);
        }

        fn visit_expr_loop(&mut self, _: &'ast syn::ExprLoop) {}
        fn visit_expr_while(&mut self, _: &'ast syn::ExprWhile) {}
        fn visit_expr_for_loop(&mut self, _: &'ast ExprForLoop) {}
        fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
        fn visit_expr_async(&mut self, _: &'ast syn::ExprAsync) {}
        fn visit_item(&mut self, _: &'ast syn::Item) {}
    }

    let mut waits = Waits(false);
    waits.visit_block(body);
    waits.0
}
