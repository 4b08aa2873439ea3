//! What is run once for each item of data, and the spans that are opened there. Which loops count is what the macros say
//! of them.

use super::imports::{FASTRACE, OPENTELEMETRY};
use super::{Look, words};
use crate::finding::Place;
use otel_macros_core::granularity::{Code, Loops, Search, repeated};
use otel_macros_core::judge;
use otel_rules::rules::SPAN_IN_LOOP;
use proc_macro2::{Span, TokenStream, TokenTree};
use quote::ToTokens as _;
use std::collections::BTreeSet;
use syn::{Block, Expr, ExprMethodCall, Macro, Path};

/// Where names stand that are called, or may be, each time that a loop over data goes round.
#[derive(Debug, Default)]
pub(super) struct PerItem(BTreeSet<Place>);

impl PerItem {
    pub(super) fn of(body: &Block) -> PerItem {
        PerItem(repeated(body, Loops::OverData, &Named).into_iter().map(Place::from).collect())
    }

    pub(super) fn has(&self, at: Span) -> bool {
        !self.0.is_empty() && self.0.contains(&at.into())
    }
}

/// Names of functions, methods and macros.
struct Named;

impl Search for Named {
    fn found(&self, code: Code<'_>) -> Option<Span> {
        match code {
            Code::Expr(Expr::MethodCall(call)) => Some(call.method.span()),
            Code::Expr(Expr::Path(path)) => last(&path.path),
            Code::Macro(call) => last(&call.path),
            Code::Expr(_) => None,
        }
    }
}

fn last(path: &Path) -> Option<Span> {
    path.segments.last().map(|last| last.ident.span())
}

/// What makes a span of a tracer, or begins to.
const OF_TRACERS: [&str; 6] = ["build", "build_with_context", "in_span", "span_builder", "start", "start_with_context"];

/// What makes a span in `fastrace` inside another one.
const OF_FASTRACE: [&str; 3] = ["enter_with_local_parent", "enter_with_parent", "enter_with_parents"];

impl Look<'_> {
    /// Our `span!`. What is around it may have seen it, and knows what is allowed.
    pub(super) fn own_span(&mut self, node: &Macro) {
        let at = last(&node.path).filter(|at| self.per_item.has(*at));
        let at =
            at.filter(|_| !self.is_test() && !self.is_judged_around && !judge::allows(&node.tokens, &SPAN_IN_LOOP));
        if let Some(at) = at {
            self.found(&SPAN_IN_LOOP, at, None);
        }
    }

    /// `info_span!` and its like.
    pub(super) fn span_of_tracing(&mut self, node: &Macro) {
        if let Some(at) = last(&node.path).filter(|at| self.per_item.has(*at) && !is_fine(node)) {
            self.foreign_span(at);
        }
    }

    /// A method that may open a span of OpenTelemetry.
    pub(super) fn method_span(&mut self, node: &ExprMethodCall) {
        let is_one = OF_TRACERS.iter().any(|method| node.method == method);
        if !is_one || !self.per_item.has(node.method.span()) || !self.file.package.may_use(OPENTELEMETRY.package) {
            return;
        }
        let receiver = node.receiver.to_token_stream();
        // A builder was seen where it came from its tracer.
        let is_of_tracer = words(&receiver, &|word| word.to_lowercase().contains("tracer"))
            && !words(&receiver, &|word| word == "span_builder" || word.contains("rovider"));
        if is_of_tracer {
            self.foreign_span(node.method.span());
        }
    }

    /// A call that may open a span of `fastrace`.
    pub(super) fn call_span(&mut self, path: &Path) {
        let mut segments = path.segments.iter().rev().map(|segment| segment.ident.to_string());
        let (name, owner) = (segments.next().unwrap_or_default(), segments.next().unwrap_or_default());
        let is_one = OF_FASTRACE.contains(&name.as_str()) && ["LocalSpan", "Span"].contains(&owner.as_str());
        let at = last(path).filter(|at| is_one && self.per_item.has(*at));
        if let Some(at) = at.filter(|_| self.imports.lead(path, &self.file.package, FASTRACE)) {
            self.foreign_span(at);
        }
    }

    fn foreign_span(&mut self, at: Span) {
        if !self.is_test() {
            let setting = self.file.package.setting_abroad(&SPAN_IN_LOOP);
            self.found_as(setting, &SPAN_IN_LOOP, at, None);
        }
    }
}

/// Whether a span of `tracing` is at a level that programs do not show by default.
fn is_fine(Macro { path, tokens, .. }: &Macro) -> bool {
    let is_literal = |tree: &TokenTree| matches!(tree, TokenTree::Literal(_));
    let in_front: TokenStream = tokens.clone().into_iter().take_while(|tree| !is_literal(tree)).collect();
    let by_name = path.segments.last().is_some_and(|last| last.ident == "debug_span" || last.ident == "trace_span");
    by_name || words(&in_front, &|word| word == "DEBUG" || word == "TRACE")
}
