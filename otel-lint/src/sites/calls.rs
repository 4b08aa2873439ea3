//! Calls: of the OpenTelemetry API, of spawns, and of whatever the call graph is made of.

use super::imports::{FASTRACE, OPENTELEMETRY};
use super::{Look, text, words};
use crate::finding::Place;
use crate::judged::Origin;
use crate::summary::{By, Call};
use proc_macro2::Span;
use quote::ToTokens as _;
use syn::visit::Visit as _;
use syn::{Expr, ExprCall, ExprMethodCall, Path};

/// Methods whose arguments become attributes of spans.
const ON_SPANS: [&str; 6] =
    ["add_event", "add_event_with_timestamp", "set_attribute", "set_attributes", "with_attributes", "add_link"];

/// Methods whose first argument is the name of a span.
const NAMING: [&str; 5] = ["in_span", "span_builder", "start_with_context", "update_name", "start"];

/// What says that spawned work takes its context along.
const CARRIED: [&str; 12] = [
    "attach",
    "carry",
    "carry_fn",
    "carry_linked",
    "current_span",
    "follows_from",
    "in_current_span",
    "in_scope",
    "in_span",
    "instrument",
    "with_context",
    "with_current_context",
];

/// Methods of iterators and options that are called on them wherever they stand, also where a function of the scan is
/// called so.
const OF_ITERATORS: [&str; 12] =
    ["all", "any", "count", "filter", "filter_map", "find", "flat_map", "fold", "last", "map", "next", "position"];

impl Look<'_> {
    pub(super) fn call(&mut self, node: &ExprCall) {
        let Expr::Path(function) = &*node.func else { return };
        let path = &function.path;
        self.attribute(path, node);
        self.pipeline_call(path, node);
        self.call_span(path);
        let mut segments = path.segments.iter().rev().map(|segment| segment.ident.to_string());
        let Some(name) = segments.next() else { return };
        let module = segments.next();
        if is_spawn(&name, module.as_deref().or_else(|| self.imports.root(&name))) {
            self.spawn(node, path);
        }
        self.called_by(path);
    }

    /// A function's path that is called where it stands, or by what it is given to.
    fn called_by(&mut self, path: &Path) {
        let mut segments = path.segments.iter().rev();
        let Some(last) = segments.next() else { return };
        let qualifier = segments.next().map(|segment| segment.ident.to_string());
        let by = match qualifier {
            Some(owner) if owner == "Self" => self.owner.as_deref().map_or(By::Name, |owner| By::Path(owner.into())),
            Some(module) if ["self", "super", "crate"].contains(&module.as_str()) => By::Name,
            Some(owner) => By::Path(owner.into()),
            None => By::Name,
        };
        self.called(last.ident.to_string(), by, last.ident.span());
    }

    pub(super) fn method_call(&mut self, node: &ExprMethodCall) {
        let name = node.method.to_string();
        self.span_name(&name, node);
        self.method_span(node);
        self.pipeline_method(&name, node);
        if name == "set_attribute" && node.args.len() == 2 {
            // Of `tracing-opentelemetry`.
            if let Some(key) = text(&node.args[0]) {
                self.key(key, node.args.get(1), Origin::SpanAttribute);
            }
        }
        let is_self = matches!(&*node.receiver, Expr::Path(path) if path.path.is_ident("self"));
        if is_self || !OF_ITERATORS.contains(&name.as_str()) {
            self.called(name.clone(), if is_self { By::OnSelf } else { By::Method }, node.method.span());
        }
        self.visit_expr(&node.receiver);
        self.on_span(ON_SPANS.contains(&name.as_str()), |look| {
            for argument in &node.args {
                look.visit_expr(argument);
            }
        });
        self.given(node);
    }

    /// A function that is given to a method by its name, which calls it for each item.
    fn given(&mut self, node: &ExprMethodCall) {
        if let Some(Expr::Path(function)) = node.args.last() {
            let at = function.path.segments.last().map(|last| last.ident.span());
            // In a loop all that stands there is so, whether it is called or not.
            if at.is_some_and(|at| self.per_item.has(at)) && !self.per_item.has(node.method.span()) {
                self.called_by(&function.path);
            }
        }
    }

    fn called(&mut self, name: String, by: By, at: Span) {
        let per_item = self.per_item.has(at).then(|| Place::from(at));
        if let Some(function) = self.functions.last_mut() {
            function.calls.push(Call { name: name.into(), by, per_item });
        }
    }

    /// `KeyValue::new("key", value)`, and `Key::new("key").string(value)`.
    fn attribute(&mut self, path: &Path, node: &ExprCall) {
        let words: Vec<String> = path.segments.iter().rev().take(2).map(|segment| segment.ident.to_string()).collect();
        let is_key = matches!(
            words.iter().map(String::as_str).collect::<Vec<_>>()[..],
            ["new", "KeyValue"] | ["new" | "from_static_str", "Key"]
        );
        let Some(key) = node.args.first().and_then(text).filter(|_| is_key) else { return };
        if self.imports.lead(path, &self.file.package, OPENTELEMETRY) {
            let origin = if self.on_span { Origin::SpanAttribute } else { Origin::KeyValue };
            // `Key::new` has one argument, and its value in the call behind it.
            self.key(key, node.args.get(1), origin);
        }
    }

    fn span_name(&mut self, method: &str, node: &ExprMethodCall) {
        if !NAMING.contains(&method) {
            return;
        }
        let package = &self.file.package;
        if !package.may_use(OPENTELEMETRY.package) && !package.may_use(FASTRACE.package) {
            return;
        }
        // Much else is started.
        let is_tracer = || words(&node.receiver.to_token_stream(), &|word| word.to_lowercase().contains("tracer"));
        if method != "start" || is_tracer() {
            if let Some(name) = node.args.first().and_then(text) {
                self.name(name);
            }
        }
    }

    /// Work that leaves the trace, unless it goes on behind it: that has no place in one.
    fn spawn(&mut self, node: &ExprCall, path: &Path) {
        let is_carried = |word: &str| CARRIED.contains(&word);
        let argument = node.args.to_token_stream();
        if words(&argument, &is_carried) || otel_macros_core::granularity::is_background(&argument) {
            return;
        }
        let at = place(path);
        if self.kept == Some(at) || self.in_callback {
            return;
        }
        if let Some(function) = self.functions.last_mut() {
            function.raw_spawns.push(at);
        }
    }
}

/// Where a path stands.
fn place(path: &Path) -> Place {
    let at = path.segments.first().zip(path.segments.last());
    let at = at.map_or_else(Span::call_site, |(first, last)| {
        first.ident.span().join(last.ident.span()).unwrap_or_else(|| last.ident.span())
    });
    at.into()
}

/// Where the function stands whose value is put into a field by `left = right`: a task that somebody keeps is meant to
/// outlive the call.
pub(super) fn kept(left: &Expr, right: &Expr) -> Option<Place> {
    let is_field = matches!(left, Expr::Field(_) | Expr::Index(_) | Expr::Unary(_));
    if is_field { kept_in_field(right) } else { None }
}

/// The same for `Pool { task: value }`.
pub(super) fn kept_in_field(value: &Expr) -> Option<Place> {
    made(value).map(place)
}

/// The function that makes a value, also in a `Some`.
fn made(value: &Expr) -> Option<&Path> {
    let Expr::Call(call) = value else { return None };
    let Expr::Path(function) = &*call.func else { return None };
    match call.args.first() {
        Some(inner) if function.path.is_ident("Some") => made(inner),
        _ => Some(&function.path),
    }
}

/// `Box::new(|..| ..)`: somebody calls it later, in a context of their own.
pub(super) fn is_callback(node: &ExprCall) -> bool {
    let Expr::Path(function) = &*node.func else { return false };
    let words = function.path.segments.iter().map(|segment| segment.ident.to_string());
    let is_box = words.eq(["Box", "new"]);
    is_box && matches!(node.args.first(), Some(Expr::Closure(_)))
}

fn is_spawn(name: &str, before: Option<&str>) -> bool {
    matches!(
        (before, name),
        (Some("tokio" | "task"), "spawn" | "spawn_blocking" | "spawn_local")
            | (Some("thread" | "rayon" | "std"), "spawn")
    )
}
