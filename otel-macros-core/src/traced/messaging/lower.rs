//! Turns `messaging(..)` into the kind, the name and the start attributes that it stands for.

use super::{Form, Given, Messaging, check, literal};
use crate::blame;
use crate::diag::Diagnostics;
use crate::traced::model::{Annotation, Attr, Key, Name, Shape};
use syn::{Expr, LitBool, LitStr, parse_quote_spanned};

/// Input:   `messaging(system = "nats", destination = "orders", operation = "process")`
/// Output:  `kind = "consumer", name = "process orders", attrs("messaging.system" = "nats", ..)`
///
/// What was written beside it stays: an explicit `kind`, an explicit `name`.
pub(crate) fn lower(sink: &Diagnostics, annotation: &mut Annotation) {
    let Some(messaging) = annotation.messaging.take() else { return };
    check::check(sink, &messaging, annotation);
    if annotation.kind.is_none() {
        let is_producer = annotation.inject_into.is_some() && messaging.kinds().contains(&"producer");
        annotation.kind = if is_producer { Some("producer") } else { messaging.kinds().first().copied() };
    }
    for given in messaging.given.iter().filter(|given| !is_destination(given)) {
        attribute(given, annotation);
    }
    if let Some(operation) = messaging.operation() {
        name(&messaging, operation, annotation);
    }
    annotation.messaging = Some(messaging);
}

/// Whether the span's name is composed with it, which may set the attribute, too.
fn is_destination(given: &Given) -> bool {
    matches!(given.field.form, Form::Destination | Form::Template)
}

fn attribute(given: &Given, annotation: &mut Annotation) {
    let at = given.word.span();
    let form = if given.field.form == Form::Text { Shape::Text } else { Shape::Typed };
    let value = given.value.clone().unwrap_or_else(|| {
        let yes = LitBool::new(true, at);
        parse_quote_spanned!(at=> #yes)
    });
    let attr = Attr { key: Key::Literal(LitStr::new(given.field.key, at)), form, value, moved: None };
    if literal(&attr.value).is_some() || attr.literal().is_some() {
        annotation.literals.push(Attr { form: Shape::Typed, ..attr });
    } else {
        annotation.start_attrs.push(attr);
    }
}

/// `{operation_name} {destination}`, where the destination is the first of: template, name unless it is
/// temporary or anonymous. The verb is an attribute also where it is not written.
fn name(messaging: &Messaging, operation: String, annotation: &mut Annotation) {
    let at = messaging.word.span();
    let verb = messaging.text("operation_name").unwrap_or_else(|| {
        let key = Key::Literal(LitStr::new("messaging.operation.name", at));
        let text = LitStr::new(&operation, at);
        let value = parse_quote_spanned!(at=> #text);
        annotation.literals.push(Attr { key, form: Shape::Typed, value, moved: None });
        operation
    });
    let is_fleeting = messaging.get("temporary").or(messaging.get("anonymous")).is_some();
    let named_after = match messaging.get("template") {
        Some(template) => Some(template),
        None => messaging.get("destination").filter(|_| !is_fleeting),
    };
    let mut name = verb.clone();
    for given in messaging.given.iter().filter(|given| is_destination(given)) {
        let is_name =
            annotation.name.is_none() && named_after.is_some_and(|named| named.field.name == given.field.name);
        match given.value.as_ref().filter(|_| is_name) {
            Some(value) if literal(value).is_none() => {
                let (verb, key) = (verb.clone(), given.field.key);
                annotation.name = Some(Name::Composed { verb, key, value: Box::new(constant(given, value)) });
                continue;
            }
            Some(value) => name.extend(literal(value).map(|text| format!(" {}", text.value()))),
            None => {}
        }
        attribute(given, annotation);
    }
    if annotation.name.is_none() {
        annotation.name = Some(Name::Literal(LitStr::new(&name, at)));
    }
}

/// A template does not vary.
fn constant(given: &Given, value: &Expr) -> Expr {
    if given.field.form == Form::Template {
        let at = blame::ours_at(blame::first(value));
        return parse_quote_spanned!(at=> const { #value });
    }
    value.clone()
}
