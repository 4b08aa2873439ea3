//! `http.route`, and what is given to it.

use super::{Broken, Subject};
use crate::traced::model::{Attr, Key};
use otel_rules::holds_id;
use otel_rules::rules::CONCRETE_ROUTE;
use proc_macro2::{Ident, Span};
use syn::{Expr, ExprField, ExprLit, Lit, Member};

/// Methods and fields that give the path of a request.
const PATHS: [&str; 5] = ["path", "path_and_query", "request_uri", "uri", "url"];

/// Words in the names of what has the path of a request, and not a route.
const REQUESTS: [&str; 6] = ["href", "parts", "req", "request", "uri", "url"];

/// Words in the names of what a router has matched.
const ROUTES: [&str; 5] = ["matched", "pattern", "route", "router", "template"];

/// Methods that change what a text is made of, and not the text.
const SAME: [&str; 9] =
    ["as_ref", "as_str", "borrow", "clone", "into", "to_owned", "to_string", "unwrap_or_default", "unwrap_or"];

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    let annotation = subject.annotation;
    let lists = [&annotation.literals, &annotation.start_attrs, &annotation.attrs, &annotation.ret];
    lists.into_iter().flat_map(|list| of_list(list)).collect()
}

pub(super) fn of_list(attrs: &[Attr]) -> Vec<Broken> {
    let is_route = |attr: &&Attr| match &attr.key {
        Key::Literal(key) => key.value() == "http.route",
        Key::Constant(path) => path.segments.last().is_some_and(|last| last.ident == "HTTP_ROUTE"),
    };
    let concrete = attrs.iter().filter(is_route).filter_map(|attr| concrete(&attr.value));
    concrete.map(|at| Broken::from((&CONCRETE_ROUTE, at))).collect()
}

/// Where this is the path of one request.
fn concrete(value: &Expr) -> Option<Span> {
    let is_path = |name: &Ident| PATHS.iter().any(|path| name == path) && is_of_request(value);
    match value {
        Expr::Lit(ExprLit { lit: Lit::Str(literal), .. }) => {
            let route = literal.value();
            let has_id = |part: &str| !part.contains(['{', ':', '<', '*']) && holds_id(part);
            (route.contains('?') || route.split('/').any(has_id)).then(|| literal.span())
        }
        Expr::Reference(inner) => concrete(&inner.expr),
        Expr::Paren(inner) => concrete(&inner.expr),
        Expr::Group(inner) => concrete(&inner.expr),
        Expr::MethodCall(call) if SAME.iter().any(|same| call.method == same) => concrete(&call.receiver),
        Expr::MethodCall(call) => is_path(&call.method).then(|| call.method.span()),
        Expr::Field(ExprField { member: Member::Named(name), .. }) => is_path(name).then(|| name.span()),
        Expr::Path(path) => {
            path.path.get_ident().filter(|name| *name == "uri" || *name == "request_uri").map(Ident::span)
        }
        _ => None,
    }
}

/// Whether a request or its address is named here, and no route: routes have a path and a URI too.
fn is_of_request(expr: &Expr) -> bool {
    let mut names = Vec::new();
    collect_names(expr, &mut names);
    let has = |words: &[&str]| names.iter().any(|name| name.split('_').any(|word| words.contains(&word)));
    has(&REQUESTS) && !has(&ROUTES)
}

/// The names in a chain of fields and methods.
fn collect_names(expr: &Expr, names: &mut Vec<String>) {
    match expr {
        Expr::MethodCall(call) => {
            names.push(call.method.to_string());
            collect_names(&call.receiver, names);
        }
        Expr::Field(field) => {
            if let Member::Named(name) = &field.member {
                names.push(name.to_string());
            }
            collect_names(&field.base, names);
        }
        Expr::Path(path) => names.extend(path.path.get_ident().map(ToString::to_string)),
        Expr::Paren(inner) => collect_names(&inner.expr, names),
        Expr::Reference(inner) => collect_names(&inner.expr, names),
        Expr::Try(inner) => collect_names(&inner.expr, names),
        _ => {}
    }
}
