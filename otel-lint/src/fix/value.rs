//! The value of a field, as `attrs(..)` and `record!(..)` take it.

use super::instrument::Form;
use super::reason::Reason;
use super::source::Source;
use syn::{Expr, ExprCall, Type};

#[derive(Debug)]
pub(super) enum Value {
    /// `field::Empty`: to be recorded later.
    Empty,
    Given(Form, String),
}

pub(super) const fn sigil(form: Form) -> &'static str {
    match form {
        Form::Typed => "",
        Form::Display => "%",
        Form::Debug => "?",
    }
}

/// What a value without a sigil is.
pub(super) fn of(source: &Source, expr: &Expr) -> Result<Value, Reason> {
    match expr {
        Expr::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Empty") => Ok(Value::Empty),
        Expr::Call(call) => Ok(match form_of(call) {
            Some((form, wrapped)) => Value::Given(form, plain(source, wrapped)),
            None => Value::Given(Form::Typed, plain(source, expr)),
        }),
        Expr::Cast(cast) if is_dyn(&cast.ty) => Err(Reason::ErrorValue),
        _ => Ok(Value::Given(Form::Typed, plain(source, expr))),
    }
}

/// `tracing::field::debug(value)` and `field::display(value)`, whose arguments they borrow or take.
fn form_of(call: &ExprCall) -> Option<(Form, &Expr)> {
    let Expr::Path(path) = &*call.func else { return None };
    let mut words = path.path.segments.iter().rev().map(|segment| segment.ident.to_string());
    let form = match words.next()?.as_str() {
        "debug" => Form::Debug,
        "display" => Form::Display,
        _ => return None,
    };
    // A bare `debug(..)` is known by its import only, and nobody calls a function of another meaning so.
    let is_fields = words.next().is_none_or(|module| module == "field");
    let wrapped = call.args.first().filter(|_| call.args.len() == 1 && is_fields)?;
    Some((form, wrapped))
}

/// The expression without the `&` that makes it a reference: `attrs(..)` borrows.
fn plain(source: &Source, expr: &Expr) -> String {
    match expr {
        Expr::Reference(reference) if reference.mutability.is_none() => match &*reference.expr {
            inner @ (Expr::Path(_) | Expr::Field(_) | Expr::MethodCall(_) | Expr::Call(_)) => plain(source, inner),
            _ => source.of(expr).to_owned(),
        },
        _ => source.of(expr).to_owned(),
    }
}

fn is_dyn(ty: &Type) -> bool {
    match ty {
        Type::Reference(reference) => is_dyn(&reference.elem),
        Type::TraitObject(_) => true,
        _ => false,
    }
}
