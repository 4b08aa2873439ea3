//! Macros: ours, those of `tracing`, and whatever holds code.

use super::imports::{OURS, TRACING};
use super::{Look, fields};
use crate::judged::{Origin, Set};
use crate::source::{self, Arguments};
use otel_macros_core::judge::{self, Attribute};
use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use syn::visit::Visit as _;
use syn::{Lit, LitStr, Macro};

/// Macros whose arguments are quoted, not run.
const QUOTING: [&str; 6] = ["macro_rules", "parse_quote", "quote", "quote_spanned", "stringify", "concat"];

/// The macros of `tracing` that make a span at a level of their own.
const SPANS: [&str; 5] = ["debug_span", "error_span", "info_span", "trace_span", "warn_span"];

impl Look<'_> {
    pub(super) fn macro_call(&mut self, node: &Macro) {
        let Some(last) = node.path.segments.last().map(|segment| segment.ident.to_string()) else { return };
        if QUOTING.contains(&last.as_str()) {
            return;
        }
        let package = &self.file.package;
        // Those of `tracing` have a level, a target or a parent in front, ours a name.
        let is_named = || matches!(node.tokens.clone().into_iter().next(), Some(TokenTree::Literal(_)));
        let is_ours = || self.imports.lead(&node.path, package, OURS) && (last == "record" || is_named());
        let tokens = &node.tokens;
        let input = || quote!([::otel_runtime] #tokens);
        match last.as_str() {
            "record" if is_ours() => self.judged(judge::record(self.build(), input())),
            "event" if is_ours() => self.judged(judge::event(self.build(), input())),
            "span" if is_ours() => {
                self.own_span(node);
                self.judged(judge::span(self.build(), input()));
                let outer = std::mem::replace(&mut self.is_judged_around, true);
                self.code(tokens.clone());
                self.is_judged_around = outer;
                return;
            }
            "span" if self.imports.lead(&node.path, package, TRACING) => self.tracing_span(node),
            span if SPANS.contains(&span) && self.imports.lead(&node.path, package, TRACING) => {
                self.tracing_span(node);
            }
            _ => {}
        }
        self.code(tokens.clone());
    }

    /// Input:  `[target: .., parent: ..,] [level,] "name", field = value, ..`
    fn tracing_span(&mut self, node: &Macro) {
        self.span_of_tracing(node);
        let mut behind: Vec<TokenTree> = Vec::new();
        let mut name: Option<LitStr> = None;
        let mut is_argument = false;
        for tree in node.tokens.clone() {
            match (&name, &tree) {
                (Some(_), _) => behind.push(tree),
                (None, TokenTree::Literal(literal)) if !is_argument => match Lit::new(literal.clone()) {
                    Lit::Str(text) => name = Some(text),
                    _ => return,
                },
                (None, TokenTree::Punct(sign)) if sign.as_char() == ':' => is_argument = true,
                (None, TokenTree::Punct(sign)) if sign.as_char() == ',' => is_argument = false,
                (None, _) => {}
            }
        }
        let Some(name) = name else { return };
        self.name(&name);
        let comma = usize::from(matches!(behind.first(), Some(TokenTree::Punct(sign)) if sign.as_char() == ','));
        self.tracing_fields(behind.into_iter().skip(comma).collect());
    }

    pub(super) fn tracing_fields(&mut self, tokens: TokenStream) {
        for field in fields::read(tokens) {
            self.tracing_field(&field);
        }
    }

    pub(super) fn tracing_field(&mut self, field: &fields::Field) {
        let origin = if field.value.is_some() { Origin::TracingField } else { Origin::Variable };
        let (value, is_written_out) = (field.value.as_ref(), field.is_written_out);
        let attribute = Attribute { key: &field.key, at: field.at, value, is_written_out };
        self.set(&Set { attribute, origin });
    }

    /// Looks at what a macro was given, as far as it can be read.
    fn code(&mut self, tokens: TokenStream) {
        match source::arguments(tokens) {
            Arguments::Exprs(exprs) => exprs.iter().for_each(|expr| self.visit_expr(expr)),
            Arguments::Stmts(stmts) => stmts.iter().for_each(|stmt| self.visit_stmt(stmt)),
            Arguments::Groups(groups) => groups.into_iter().for_each(|group| self.code(group)),
        }
    }
}
