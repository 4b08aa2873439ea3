//! The rules of keys and names on code that other libraries instrument. Where that code was written for, some of them
//! would not be fair.

use crate::finding::Found;
use otel_macros_core::judge::{self, Attribute};
use otel_macros_core::policy::Policy;
use otel_rules::rules::Rule;
use proc_macro2::Span;
use std::sync::Arc;

/// Where a key stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Origin {
    /// A field of a span of `tracing`, which is an attribute if it is exported.
    TracingField,
    /// A variable that a span of `tracing` records by its own name, which nobody chose as a key.
    Variable,
    /// An attribute of a span, by the OpenTelemetry API.
    SpanAttribute,
    /// A `KeyValue`, of a span or a metric or a resource.
    KeyValue,
    /// A property of a span of `fastrace`.
    Property,
}

/// An attribute, and where it stands.
#[derive(Debug)]
pub(crate) struct Set<'a> {
    pub(crate) attribute: Attribute<'a>,
    pub(crate) origin: Origin,
}

/// What an attribute breaks.
pub(crate) fn attribute(policy: &Policy, set: &Set<'_>, item: &Arc<str>) -> Vec<Found> {
    let fair = judge::attribute(policy, &set.attribute).into_iter().filter(|finding| is_fair(finding.rule, set));
    fair.map(|finding| Found::of(finding, item)).collect()
}

/// What the name of a span breaks.
pub(crate) fn name(policy: &Policy, name: &str, at: Span, item: &Arc<str>) -> Vec<Found> {
    judge::name(policy, name, at).into_iter().map(|finding| Found::of(finding, item)).collect()
}

/// First words of deprecated keys that programs use for what is their own.
const EVERYDAY: [&str; 4] = ["event", "message", "pool", "state"];

fn is_fair(rule: &Rule, Set { attribute, origin }: &Set<'_>) -> bool {
    let is_secret = ["credential", "personal_data"].contains(&rule.slug);
    if *origin == Origin::Variable {
        return is_secret;
    }
    match rule.slug {
        // Elsewhere keys of one word are the custom.
        "key_without_namespace" => *origin == Origin::SpanAttribute,
        // `tracing-opentelemetry` asks for them, and the parts of an SDK are told by them.
        "reserved_key" => matches!(origin, Origin::SpanAttribute | Origin::Property),
        "deprecated_key" => attribute.key.split_once('.').is_some_and(|(first, _)| !EVERYDAY.contains(&first)),
        "unknown_key" => attribute.key.contains('.'),
        _ => true,
    }
}
