//! What cannot be said of an operation.

use super::fields::{ALIASES, OPERATIONS, SYSTEMS, VERBS};
use super::{Given, Messaging, literal};
use crate::diag::Diagnostics;
use crate::traced::args;
use crate::traced::model::Annotation;
use otel_rules::nearest;

/// Reports what is missing, misspelt, or does not go together.
pub(super) fn check(sink: &Diagnostics, messaging: &Messaging, annotation: &Annotation) {
    required(sink, messaging);
    if let Some(system) = messaging.get("system") {
        spelling_of_system(sink, system);
    }
    let operation = messaging.get("operation").and_then(|given| spelling_of_operation(sink, given));
    let system = messaging.text("system");
    for given in &messaging.given {
        let (field, name) = (given.field, given.field.name);
        let is_foreign = system.as_ref().is_some_and(|system| !field.system.is_empty() && field.system != system);
        if is_foreign {
            sink.fault(
                given.word.span(),
                format!("`{name}` is for `{}`, and the system is `{}`", field.system, system.as_deref().unwrap_or("")),
                "remove it, or put what you mean into `start_attrs(..)`",
            );
        }
        if let Some(operation) = operation.as_deref().filter(|operation| field.not_on.contains(operation)) {
            let help = "remove it, or correct `operation`";
            sink.fault(given.word.span(), format!("`{name}` does not go with the operation `{operation}`"), help);
        }
        if field.of_one && annotation.links_from.is_some() {
            sink.fault(
                given.word.span(),
                format!("`{name}` tells of one message, and `links_from` makes this a batch"),
                "put it on each message's link: `links_from = batch.iter().map(|message| link_with(&message.headers, ..))`",
            );
        }
    }
    batch(sink, messaging, annotation, operation.as_deref());
}

fn required(sink: &Diagnostics, messaging: &Messaging) {
    for (needed, example) in [("system", "system = \"kafka\""), ("operation", "operation = \"process\"")] {
        if messaging.get(needed).is_none() {
            let what = format!("`messaging` does not say which {needed} it is about");
            sink.fault(messaging.word.span(), what, format!("write `messaging({example}, ..)`"));
        }
    }
    if messaging.text("system").is_some_and(|system| system == "rabbitmq") && messaging.get("destination").is_none() {
        let help = "write `destination = \"exchange:routing_key\"`, or with the queue behind it for a consumer";
        sink.fault(messaging.word.span(), "RabbitMQ's spans need a destination", help);
    }
}

fn spelling_of_system(sink: &Diagnostics, system: &Given) {
    let Some(literal) = system.value.as_ref().and_then(literal) else { return };
    let name = literal.value();
    if SYSTEMS.contains(&name.as_str()) {
        return;
    }
    let alias = ALIASES.iter().find(|(alias, _)| *alias == name.to_lowercase()).map(|(_, known)| *known);
    // Other systems have names of their own; a short one is near to too many.
    let near = || if name.len() < 4 { None } else { nearest(&name, SYSTEMS.iter().copied()) };
    if let Some(known) = alias.or_else(near) {
        sink.fault(
            literal.span(),
            format!("the conventions know no system `{name}`"),
            format!("did you mean `{known}`? A system that is really called so can be given as an expression"),
        );
    }
}

fn spelling_of_operation(sink: &Diagnostics, operation: &Given) -> Option<String> {
    let literal = operation.value.as_ref().and_then(literal)?;
    let name = literal.value();
    let types = OPERATIONS.iter().map(|(name, _)| *name);
    if types.clone().any(|known| known == name) {
        return Some(name);
    }
    let verb = VERBS.iter().find(|(verb, _)| *verb == name.to_lowercase());
    let help = match (verb, nearest(&name, types.clone())) {
        (Some((verb, operation)), _) => format!("write `operation = \"{operation}\", operation_name = \"{verb}\"`"),
        (None, Some(near)) => format!("did you mean `{near}`?"),
        (None, None) => {
            let types: Vec<String> = types.map(|name| format!("`{name}`")).collect();
            format!("it is one of {}; the system's own verb goes into `operation_name`", types.join(", "))
        }
    };
    sink.fault(literal.span(), format!("`{name}` is not a type of operation"), help);
    None
}

fn batch(sink: &Diagnostics, messaging: &Messaging, annotation: &Annotation, operation: Option<&str>) {
    if annotation.links_from.is_none() {
        return;
    }
    let word = annotation.given.iter().find(|(arg, _)| *arg == args::LINKS_FROM).map(|(_, word)| word.span());
    if let (Some("create"), Some(word)) = (operation, word) {
        let help = "write `operation = \"send\"` for the batch, or a `create` span for each message";
        sink.fault(word, "`create` makes one message, and has no batch to link", help);
    }
    if let Some(count) = messaging.get("message_count") {
        let help = "remove it: the messages of `links_from` are counted";
        sink.fault(count.word.span(), "the batch is counted twice", help);
    }
}
