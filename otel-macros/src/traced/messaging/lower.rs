//! Turns `messaging(..)` into the kind, the name and the start attributes that it stands for.

use super::{Form, Given, Messaging, check, literal};
use crate::diag::Diagnostics;
use crate::traced::model::{Annotation, Attr, Key, Name, Shape};
use syn::{LitBool, LitStr, parse_quote_spanned};

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
    for given in messaging.given.iter().filter(|given| given.field.form != Form::Destination) {
        attribute(given, annotation);
    }
    if let Some(operation) = messaging.operation() {
        name(&messaging, operation, annotation);
    }
    annotation.messaging = Some(messaging);
}

fn attribute(given: &Given, annotation: &mut Annotation) {
    let at = given.word.span();
    let form = if given.field.form == Form::Text { Shape::Text } else { Shape::Typed };
    let value = given.value.clone().unwrap_or_else(|| {
        let yes = LitBool::new(true, at);
        parse_quote_spanned!(at=> #yes)
    });
    let attr = Attr { key: Key::Literal(LitStr::new(given.field.key, at)), form, value };
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
        annotation.literals.push(Attr { key, form: Shape::Typed, value: parse_quote_spanned!(at=> #text) });
        operation
    });
    let is_fleeting = messaging.get("temporary").or(messaging.get("anonymous")).is_some();
    let template = messaging.text("template");
    let destination = messaging.get("destination").and_then(|given| Some((given, given.value.as_ref()?)));
    let names = annotation.name.is_none() && template.is_none() && !is_fleeting;
    if let Some((_, value)) = destination.filter(|(_, value)| names && literal(value).is_none()) {
        // Sets the attribute, too.
        annotation.name = Some(Name::Composed { verb, destination: Box::new(value.clone()) });
        return;
    }
    if let Some((given, _)) = destination {
        attribute(given, annotation);
    }
    if annotation.name.is_none() {
        let destination = destination.and_then(|(_, value)| literal(value)).map(LitStr::value).filter(|_| names);
        let name = template.or(destination).map_or_else(|| verb.clone(), |destination| format!("{verb} {destination}"));
        annotation.name = Some(Name::Literal(LitStr::new(&name, at)));
    }
}
