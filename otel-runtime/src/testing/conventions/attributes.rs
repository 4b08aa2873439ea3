//! Attributes, of spans, events and links alike.

use super::finding::{ConventionFinding, Place};
use opentelemetry::{Array, KeyValue, Value};
use otel_rules::keys::{self, Breach, OwnKeys};
use otel_rules::rules::{CREDENTIAL, DUPLICATE_KEY, KEY_WITHOUT_NAMESPACE, PERSONAL_DATA, Rule, UNKNOWN_KEY};
use otel_rules::secrets::{Secret, is_masked, of_name, of_value};
use otel_rules::semconv;

pub(super) fn judge(place: &Place, attributes: &[KeyValue], known_keys: &[String]) -> Vec<ConventionFinding> {
    let mut findings = Vec::new();
    for (at, attribute) in attributes.iter().enumerate() {
        let key = attribute.key.as_str();
        let place = place.at_key(key);
        let mut add =
            |rule: &'static Rule, remedy: String| findings.push(ConventionFinding::of(rule, place.clone(), remedy));
        for Breach { rule, detail } in of_key_and_value(key, &attribute.value, known_keys) {
            let here = if *rule == UNKNOWN_KEY { ", or say `known_key(..)`" } else { "" };
            add(rule, detail + here);
        }
        // At the second of them, however many there are.
        if attributes[..at].iter().filter(|other| other.key == attribute.key).count() == 1 {
            add(&DUPLICATE_KEY, "set it once".to_owned());
        }
        if let Some((secret, what)) = of_secret(key, &attribute.value) {
            add(rule(secret), format!("{what}; {}", remedy(secret)));
        }
    }
    findings
}

/// What is judged of source code, too. Keys without a namespace are left alone: they are the custom of some libraries.
fn of_key_and_value(key: &str, value: &Value, known: &[String]) -> impl Iterator<Item = Breach> {
    let own = OwnKeys { known, ..OwnKeys::default() };
    let of_key = keys::judge(key, own).filter(|breach| *breach.rule != KEY_WITHOUT_NAMESPACE);
    let of_text = match value {
        Value::String(text) => keys::judge_text(key, text.as_str()),
        _ => None,
    };
    of_key.into_iter().chain(keys::judge_type(key, type_of(value))).chain(of_text)
}

fn type_of(value: &Value) -> semconv::Value {
    match value {
        Value::Bool(_) => semconv::Value::Bool,
        Value::I64(_) => semconv::Value::Int,
        Value::F64(_) => semconv::Value::Double,
        Value::String(_) => semconv::Value::Str,
        Value::Array(_) => semconv::Value::Array,
        _ => semconv::Value::Unknown,
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

pub(super) fn rule(secret: Secret) -> &'static Rule {
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
