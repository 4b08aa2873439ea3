//! Attributes, of spans, events and links alike.

use super::faults::{
    CREDENTIAL, DEPRECATED_KEY, DEPRECATED_VALUE, DUPLICATE_KEY, Fault, PERSONAL_DATA, RESERVED_KEY, UNKNOWN_KEY,
    WRONG_VALUE_TYPE,
};
use super::finding::{ConventionFinding, Place};
use opentelemetry::{Array, KeyValue, Value};
use otel_rules::secrets::{Secret, is_masked, of_name, of_value};
use otel_rules::semconv::{self, Lookup, RootKind, Row};

pub(super) fn judge(place: &Place, attributes: &[KeyValue], known_keys: &[String]) -> Vec<ConventionFinding> {
    let mut findings = Vec::new();
    for (at, attribute) in attributes.iter().enumerate() {
        let key = attribute.key.as_str();
        let place = place.at_key(key);
        let mut add = |fault: &'static Fault, remedy: String| {
            findings.push(ConventionFinding { fault, place: place.clone(), remedy });
        };
        if !known_keys.iter().any(|known| known == key) {
            if let Some((fault, remedy)) = of_key(key, &attribute.value) {
                add(fault, remedy);
            }
        }
        if let Value::String(value) = &attribute.value {
            if let Some(new) = semconv::renamed_value(key, value.as_str()) {
                add(&DEPRECATED_VALUE, format!("write {new:?}"));
            }
        }
        // At the second of them, however many there are.
        if attributes[..at].iter().filter(|other| other.key == attribute.key).count() == 1 {
            add(&DUPLICATE_KEY, "set it once: which of the values is kept depends on the backend".to_owned());
        }
        if let Some((secret, what)) = of_secret(key, &attribute.value) {
            add(fault(secret), format!("{what}; {}", remedy(secret)));
        }
    }
    findings
}

/// What the conventions say of a key.
fn of_key(key: &str, value: &Value) -> Option<(&'static Fault, String)> {
    if key.starts_with("otel.") {
        return Some((&RESERVED_KEY, "put it under a name of your own, such as `acme.`".to_owned()));
    }
    match semconv::lookup(key) {
        Lookup::Known(row) if !is_of_type(row, value) => {
            Some((&WRONG_VALUE_TYPE, format!("record {}", in_words(row.value))))
        }
        Lookup::Deprecated { replacement, note, .. } => {
            let remedy = match (replacement, note) {
                (Some(replacement), _) => format!("write `{replacement}`"),
                (None, Some(note)) => format!("see what they say of it, \"{note}\""),
                (None, None) => "leave it out".to_owned(),
            };
            Some((&DEPRECATED_KEY, remedy))
        }
        Lookup::UnknownUnder { root, nearest } if matches!(root.kind, RootKind::Reserved | RootKind::Past) => {
            let remedy = nearest.map_or_else(
                || "put it under a name of your own, such as `acme.`, or say `known_key(..)`".to_owned(),
                |nearest| format!("did you mean `{nearest}`?"),
            );
            Some((&UNKNOWN_KEY, remedy))
        }
        _ => None,
    }
}

fn in_words(expected: semconv::Value) -> &'static str {
    match expected {
        semconv::Value::Str => "text",
        semconv::Value::Int => "a whole number",
        semconv::Value::Double => "a number with a fraction",
        semconv::Value::Bool => "`true` or `false`",
        semconv::Value::Array => "an array",
        semconv::Value::Unknown => "a value of any type",
    }
}

/// Types of templates are guessed too loosely to judge by.
fn is_of_type(row: &Row, value: &Value) -> bool {
    match row.value {
        semconv::Value::Str => matches!(value, Value::String(_)),
        semconv::Value::Int => matches!(value, Value::I64(_)),
        semconv::Value::Double => matches!(value, Value::F64(_)),
        semconv::Value::Bool => matches!(value, Value::Bool(_)),
        semconv::Value::Array => matches!(value, Value::Array(_)),
        semconv::Value::Unknown => true,
    }
}

/// Why a value must not be there, and how that is known.
fn of_secret(key: &str, value: &Value) -> Option<(Secret, String)> {
    let by_key = of_name(key).filter(|secret| tells(*secret, value));
    by_key.map(|secret| (secret, "its key says so".to_owned())).or_else(|| {
        let shape = match value {
            Value::String(text) => of_value(text.as_str()),
            Value::I64(number) => of_value(&number.to_string()),
            Value::Array(Array::String(texts)) => texts.iter().find_map(|text| of_value(text.as_str())),
            _ => None,
        }?;
        Some((shape.secret, format!("its value has the shape of {}", shape.what)))
    })
}

/// Whether a value under a secret's key may be the secret. Numbers are counts and codes, but for those of phones and
/// cards, which are long.
fn tells(secret: Secret, value: &Value) -> bool {
    let is_told = |text: &str| !is_masked(text) && !is_hash(text);
    match value {
        Value::String(text) => is_told(text.as_str()),
        Value::Array(Array::String(texts)) => texts.iter().any(|text| is_told(text.as_str())),
        Value::I64(number) => secret == Secret::Personal && number.unsigned_abs() >= 1_000_000,
        _ => false,
    }
}

/// As `hashed` writes them.
fn is_hash(text: &str) -> bool {
    text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

pub(super) fn fault(secret: Secret) -> &'static Fault {
    match secret {
        Secret::Credential => &CREDENTIAL,
        Secret::Personal => &PERSONAL_DATA,
    }
}

pub(super) fn remedy(secret: Secret) -> &'static str {
    match secret {
        Secret::Credential => "leave it out, or record `redact(..)` of it",
        Secret::Personal => "leave it out, or record `redact(..)`, `hashed(..)` or `last4(..)` of it",
    }
}
