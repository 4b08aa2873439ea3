//! Reads `(system = "kafka", destination = topic, temporary, ..)`.

use super::fields::{self, FIELDS, Field, Form};
use super::{Given, Messaging, literal};
use crate::diag::{self, Diagnostics};
use crate::traced::parse::skip_to_comma;
use otel_rules::nearest;
use proc_macro2::Ident;
use syn::ext::IdentExt as _;
use syn::parse::ParseStream;
use syn::{Expr, Token};

pub(crate) fn messaging(sink: &Diagnostics, word: &Ident, input: ParseStream) -> syn::Result<Messaging> {
    let content;
    syn::parenthesized!(content in input);
    let mut messaging = Messaging { word: word.clone(), given: Vec::new() };
    while !content.is_empty() {
        match given(&content) {
            Ok(given) if messaging.get(given.field.name).is_some() => {
                sink.fault(given.word.span(), format!("`{}` is given twice", given.word), "remove one of them");
            }
            Ok(given) => messaging.given.push(given),
            Err(error) => {
                sink.push(error);
                skip_to_comma(&content);
            }
        }
        if content.is_empty() {
            break;
        }
        if content.parse::<Token![,]>().is_err() {
            sink.push(content.error("expected `,` between the words of `messaging`"));
            if !content.peek(Ident::peek_any) {
                skip_to_comma(&content);
                let _ = content.parse::<Token![,]>();
            }
        }
    }
    Ok(messaging)
}

fn given(input: ParseStream) -> syn::Result<Given> {
    let word = input.call(Ident::parse_any).map_err(|error| {
        let help = "write `messaging(system = \"kafka\", destination = \"orders\", operation = \"process\")`";
        diag::fault(error.span(), "expected a word of `messaging`", help)
    })?;
    let field = fields::find(&word.to_string()).ok_or_else(|| unknown(&word))?;
    if field.form == Form::Flag {
        if let Ok(equals) = input.parse::<Token![=]>() {
            let help = format!("write `{}` where the destination is {0}", field.name);
            return Err(diag::fault(equals.span, format!("`{}` takes no value", field.name), help));
        }
        return Ok(Given { field, word, value: None });
    }
    let usage = || format!("write `{} = {}`", field.name, example(field));
    if !input.peek(Token![=]) {
        return Err(diag::fault(word.span(), format!("`{}` takes a value", field.name), usage()));
    }
    let equals: Token![=] = input.parse()?;
    if input.is_empty() || input.peek(Token![,]) {
        return Err(diag::fault(equals.span, format!("the value of `{}` is missing", field.name), usage()));
    }
    let value: Expr = diag::read(input)?;
    if matches!(field.form, Form::Operation | Form::Verb) && literal(&value).is_none() {
        let what = format!("`{}` is written as a string", field.name);
        return Err(diag::fault_at(value, what, usage()));
    }
    if field.form == Form::Template && literal(&value).is_none() && !matches!(value, Expr::Path(_)) {
        let what = "`template` is a string or the path of a constant: what varies is the destination";
        return Err(diag::fault_at(value, what, usage()));
    }
    Ok(Given { field, word, value: Some(value) })
}

fn example(field: &Field) -> &'static str {
    match field.name {
        "system" => "\"kafka\"",
        "operation" => "\"process\"",
        "operation_name" => "\"poll\"",
        "template" => "\"/customers/{id}\"",
        "destination" => "\"orders\"",
        _ => "message.id",
    }
}

fn unknown(word: &Ident) -> syn::Error {
    // The conventions' words, and what is written for them here.
    const FOREIGN: &[(&str, &str)] = &[
        ("destination_name", "destination"),
        ("name", "destination"),
        ("topic", "destination"),
        ("queue", "destination"),
        ("subject", "destination"),
        ("stream", "destination"),
        ("operation_type", "operation"),
        ("group", "consumer_group"),
        ("group_id", "consumer_group"),
        ("queue_group", "consumer_group"),
        ("id", "message_id"),
        ("partition_id", "partition"),
        ("correlation_id", "conversation_id"),
        ("batch_size", "message_count"),
        ("key", "message_key"),
        ("size", "body_size"),
    ];
    let name = word.to_string();
    let foreign = FOREIGN.iter().find(|(foreign, _)| *foreign == name).map(|(_, ours)| *ours);
    let near = foreign.or_else(|| nearest(&name, FIELDS.iter().map(|field| field.name)));
    let help = near.map_or_else(
        || {
            let words: Vec<String> = FIELDS.iter().map(|field| format!("`{}`", field.name)).collect();
            format!("it takes {}; other attributes go into `start_attrs(..)`", words.join(", "))
        },
        |near| format!("did you mean `{near}`?"),
    );
    diag::fault(word.span(), format!("`messaging` has no word `{name}`"), help)
}
