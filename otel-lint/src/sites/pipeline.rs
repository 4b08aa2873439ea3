//! How spans are sampled, processed and exported.

use super::imports::{OPENTELEMETRY, OURS};
use super::{Look, words};
use crate::files::Role;
use otel_rules::rules::{PROVIDER_NOT_SHUT_DOWN, SIMPLE_PROCESSOR, UNWRAPPED_SAMPLER};
use proc_macro2::{Span, TokenStream};
use quote::ToTokens as _;
use syn::spanned::Spanned as _;
use syn::visit::{self, Visit};
use syn::{Expr, ExprCall, ExprMethodCall, ExprPath, Local, Pat, Path, Stmt};

/// Exporters of spans that nobody waits for.
const AT_HAND: [&str; 4] = ["stdout", "InMemorySpanExporter", "NoopSpanExporter", "memory"];

/// What shuts a provider down.
const SHUTS_DOWN: [&str; 4] = ["shutdown", "shutdown_with_timeout", "shutdown_tracer_provider", "force_flush"];

impl Look<'_> {
    pub(super) fn pipeline_call(&mut self, path: &Path, node: &ExprCall) {
        let words: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        let (owner, name) = match words.as_slice() {
            [.., owner, name] => (owner.as_str(), name.as_str()),
            [name] => ("", name.as_str()),
            [] => return,
        };
        self.out.summary.shuts_down |= SHUTS_DOWN.contains(&name);
        if self.is_test()
            || self.file.package.is_opentelemetry()
            || !self.imports.lead(path, &self.file.package, OPENTELEMETRY)
        {
            return;
        }
        let makes_simple = owner == "SimpleSpanProcessor" && ["new", "builder"].contains(&name);
        if makes_simple && self.file.role == Role::Code && !is_at_hand(&node.args.to_token_stream()) {
            self.found(&SIMPLE_PROCESSOR, path.span(), None);
        }
        let is_provider = ["SdkTracerProvider", "TracerProvider"].contains(&owner) && name == "builder";
        if is_provider && self.file.role == Role::Code && !self.allowed.contains(&&PROVIDER_NOT_SHUT_DOWN) {
            let suspect = self.suspect(&PROVIDER_NOT_SHUT_DOWN, path.span());
            self.out.summary.providers.push(suspect);
        }
    }

    pub(super) fn pipeline_method(&mut self, name: &str, node: &ExprMethodCall) {
        self.out.summary.shuts_down |= SHUTS_DOWN.contains(&name);
        if self.is_test() || self.file.package.is_opentelemetry() || self.file.role != Role::Code {
            return;
        }
        let package = &self.file.package;
        if name == "sampler_unwrapped" && package.may_use(OURS.package) {
            let detail = "write `sampler(..)`, which asks who calls before it asks the sampler";
            self.found(&UNWRAPPED_SAMPLER, node.method.span(), Some(detail.to_owned()));
        }
        if !package.may_use(OPENTELEMETRY.package) {
            return;
        }
        let is_of_spans = || !words(&node.receiver.to_token_stream(), &|word| word.contains("Log"));
        match name {
            "with_simple_exporter" if !is_at_hand(&node.args.to_token_stream()) && is_of_spans() => {
                self.found(&SIMPLE_PROCESSOR, node.method.span(), None);
            }
            "install_simple" if is_of_spans() => self.found(&SIMPLE_PROCESSOR, node.method.span(), None),
            "with_sampler" => {
                let mut roots = Roots::default();
                node.args.iter().for_each(|argument| roots.visit_expr(argument));
                for (at, written) in roots.0 {
                    let off = if written.ends_with("Off") { ", or make no provider, which cuts no trace" } else { "" };
                    let detail = format!("write `Sampler::ParentBased(Box::new({written}))`{off}");
                    self.found(&UNWRAPPED_SAMPLER, at, Some(detail));
                }
            }
            _ => {}
        }
    }

    /// `let _ = Telemetry::builder()..install();`
    pub(super) fn dropped_at_once(&mut self, node: &Local) {
        let init = node.init.as_ref().map(|init| &*init.expr);
        if let (Pat::Wild(_), Some(init)) = (&node.pat, init) {
            self.thrown_away(init);
        }
    }

    /// `Telemetry::builder()..install()?;`
    pub(super) fn statement(&mut self, node: &Stmt) {
        if let Stmt::Expr(expr, Some(_)) = node {
            self.thrown_away(expr);
        }
    }

    fn thrown_away(&mut self, expr: &Expr) {
        let is_ours = self.file.package.may_use(OURS.package) && self.file.role == Role::Code && !self.is_test();
        if let Some(at) = installs(expr).filter(|_| is_ours) {
            let detail = "keep what `install` returns till the program ends, as in `let _telemetry = ..`";
            self.found(&PROVIDER_NOT_SHUT_DOWN, at, Some(detail.to_owned()));
        }
    }
}

/// The word `install` of `Telemetry::..install()`, whose value the expression is.
fn installs(expr: &Expr) -> Option<Span> {
    match expr {
        Expr::Try(inner) => installs(&inner.expr),
        Expr::MethodCall(call) if call.method == "install" => {
            words(&call.receiver.to_token_stream(), &|word| word == "Telemetry").then(|| call.method.span())
        }
        Expr::MethodCall(call) if ["unwrap", "expect"].iter().any(|word| call.method == word) => {
            installs(&call.receiver)
        }
        _ => None,
    }
}

fn is_at_hand(exporter: &TokenStream) -> bool {
    words(exporter, &|word| AT_HAND.iter().any(|at_hand| word.contains(at_hand)))
}

/// Samplers that decide without who calls, where they stand and as they are written.
#[derive(Default)]
struct Roots(Vec<(Span, String)>);

impl Roots {
    fn path(&mut self, path: &Path) -> bool {
        let last = path.segments.last().map(|last| last.ident.to_string()).unwrap_or_default();
        let is_root = ["AlwaysOff", "AlwaysOn", "TraceIdRatioBased"].contains(&last.as_str());
        if is_root {
            let arguments = if last == "TraceIdRatioBased" { "(..)" } else { "" };
            self.0.push((path.span(), format!("Sampler::{last}{arguments}")));
        }
        is_root
    }
}

impl<'ast> Visit<'ast> for Roots {
    fn visit_expr_call(&mut self, node: &'ast ExprCall) {
        let Expr::Path(function) = &*node.func else { return visit::visit_expr_call(self, node) };
        let is_box = function.path.segments.iter().any(|segment| segment.ident == "Box" || segment.ident == "Arc");
        // What is given to a sampler, or to a function that makes one, is for that to wrap.
        if !self.path(&function.path) && is_box {
            visit::visit_expr_call(self, node);
        }
    }

    fn visit_expr_path(&mut self, node: &'ast ExprPath) {
        self.path(&node.path);
    }

    // What a sampler is given to is looked at when it gets there.
    fn visit_expr_method_call(&mut self, _: &'ast ExprMethodCall) {}

    // Conditions choose between samplers and are none.
    fn visit_expr_if(&mut self, node: &'ast syn::ExprIf) {
        self.visit_block(&node.then_branch);
        node.else_branch.iter().for_each(|(_, other)| self.visit_expr(other));
    }

    fn visit_expr_match(&mut self, node: &'ast syn::ExprMatch) {
        node.arms.iter().for_each(|arm| self.visit_expr(&arm.body));
    }
}
