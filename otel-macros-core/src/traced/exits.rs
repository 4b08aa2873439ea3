//! Values are evaluated in closures, and only if somebody wants them: no value may leave the function
//! or wait.

use super::model::Annotation;
use crate::diag::Diagnostics;
use proc_macro2::Span;
use syn::visit::{self, Visit};
use syn::{Expr, ExprAsync, ExprAwait, ExprClosure, ExprReturn, ExprTry, Item};

/// Reports `.await`, `?` and `return` in the values of an annotation.
pub(super) fn annotation(sink: &Diagnostics, annotation: &Annotation) {
    let lists = [&annotation.start_attrs, &annotation.attrs, &annotation.ret];
    let values = lists.into_iter().flatten().map(|attr| &attr.value);
    let links = [&annotation.link_from, &annotation.links_from].into_iter().flatten();
    values.chain(links).for_each(|value| report(sink, value));
}

/// Reports `.await`, `?` and `return` in a value.
pub(crate) fn report(sink: &Diagnostics, value: &Expr) {
    let mut exits = Exits(Vec::new());
    exits.visit_expr(value);
    for (span, word) in exits.0 {
        sink.fault(
            span,
            format!("{word} cannot stand here: this is evaluated only if the span needs it"),
            "do it in the body and `record!(..)` what comes out, or do it before the call",
        );
    }
}

struct Exits(Vec<(Span, &'static str)>);

impl<'ast> Visit<'ast> for Exits {
    fn visit_expr_await(&mut self, expr: &'ast ExprAwait) {
        self.0.push((expr.await_token.span, "`.await`"));
        visit::visit_expr_await(self, expr);
    }

    fn visit_expr_try(&mut self, expr: &'ast ExprTry) {
        self.0.push((expr.question_token.span, "`?`"));
        visit::visit_expr_try(self, expr);
    }

    fn visit_expr_return(&mut self, expr: &'ast ExprReturn) {
        self.0.push((expr.return_token.span, "`return`"));
        visit::visit_expr_return(self, expr);
    }

    // What they leave is themselves.
    fn visit_expr_closure(&mut self, _: &'ast ExprClosure) {}
    fn visit_expr_async(&mut self, _: &'ast ExprAsync) {}
    fn visit_item(&mut self, _: &'ast Item) {}
}
