//! What there is to say about a span below its row.

use std::collections::HashSet;

use opentelemetry::trace::Status;
use opentelemetry::{KeyValue, Value};
use opentelemetry_sdk::trace::SpanData;

use super::memory::Memory;
use super::style::Role;
use super::text::{self, harmless, reference, width};
use super::waterfall::{Look, Scale};
use crate::forest::{Id, id_of};

/// One line.
#[derive(Debug)]
pub(super) struct Note {
    pub(super) role: Role,
    pub(super) text: String,
}

/// Lines of one sort below one span; a batch may have hundreds of links.
const MOST_LINES: usize = 8;

/// How a span ended.
#[derive(Debug)]
pub(super) enum Verdict {
    Unset,
    Ok,
    Cancelled,
    /// With what is known of the error.
    Error(Option<String>),
}

impl Verdict {
    pub(super) fn of(span: &SpanData) -> Self {
        match &span.status {
            Status::Ok => Self::Ok,
            Status::Error { description } => {
                let sort = attribute(span, |key| key == "error.type").map(Value::as_str);
                let parts: Vec<String> = sort
                    .into_iter()
                    .map(|sort| harmless(&sort))
                    .chain((!description.is_empty()).then(|| harmless(description)))
                    .collect();
                Self::Error((!parts.is_empty()).then(|| parts.join(": ")))
            }
            Status::Unset if is_cancelled(span) => Self::Cancelled,
            Status::Unset => Self::Unset,
        }
    }

    pub(super) fn is_failure(&self) -> bool {
        matches!(self, Self::Error(_))
    }

    pub(super) fn mark(&self) -> &'static str {
        match self {
            Self::Unset => "",
            Self::Ok => "✓",
            Self::Cancelled => "⊘",
            Self::Error(_) => "✗",
        }
    }

    pub(super) fn role(&self) -> Role {
        match self {
            Self::Unset => Role::Quiet,
            Self::Ok => Role::Good,
            Self::Cancelled => Role::Warning,
            Self::Error(_) => Role::Error,
        }
    }
}

/// By the last word of the key: its namespace is not the console's business.
fn is_cancelled(span: &SpanData) -> bool {
    attribute(span, |key| key.rsplit('.').next() == Some("cancelled")) == Some(&Value::Bool(true))
}

fn attribute(span: &SpanData, wanted: impl Fn(&str) -> bool) -> Option<&Value> {
    // The last one holds: the SDK keeps a key that is set twice twice.
    span.attributes.iter().rev().find(|attribute| wanted(attribute.key.as_str())).map(|attribute| &attribute.value)
}

/// The notes of one span, in the order in which they are read. `orphaned` says that
/// its parent is not in the picture.
pub(super) fn of(span: &SpanData, orphaned: bool, scale: &Scale, memory: &Memory, look: &Look) -> Vec<Note> {
    let mut notes = Vec::new();
    if orphaned {
        notes.push(note(Role::Quiet, parent(span, memory)));
    }
    match Verdict::of(span) {
        Verdict::Error(Some(what)) => notes.push(note(Role::Error, format!("✗ {what}"))),
        Verdict::Cancelled => notes.push(note(Role::Warning, "⊘ cancelled".to_owned())),
        _ => {}
    }
    links(&mut notes, span, memory);
    if look.events {
        events(&mut notes, span, scale);
    }
    if look.attributes {
        attributes(&mut notes, span, look);
    }
    notes
}

fn note(role: Role, text: String) -> Note {
    Note { role, text }
}

fn parent(span: &SpanData, memory: &Memory) -> String {
    let parent = (span.span_context.trace_id(), span.parent_span_id);
    match memory.name(parent) {
        Some(name) if memory.is_printed(parent) => {
            format!("⇡ below {}, shown above", harmless(name))
        }
        Some(name) => format!("⇡ below {}", harmless(name)),
        None if span.parent_span_is_remote => format!("⇡ remote parent {}", parent.1),
        None => format!("⇡ parent {} has not been seen", parent.1),
    }
}

fn links(notes: &mut Vec<Note>, span: &SpanData, memory: &Memory) {
    let to = span.links.iter().map(|link| {
        let id = id_of(&link.span_context);
        format!("⇢ {}", reference(id.0, id.1, memory.name(id)))
    });
    push_limited(notes, "⇢", to.collect());
    let from = memory
        .linked_by(id_of(&span.span_context))
        .into_iter()
        .map(|(id, name)| format!("⇠ {}", reference(id.0, id.1, Some(name))));
    push_limited(notes, "⇠", from.collect());
}

fn push_limited(notes: &mut Vec<Note>, arrow: &str, lines: Vec<String>) {
    // A last line that says "1 more" takes as much room as that one.
    let shown = if lines.len() > MOST_LINES + 1 { MOST_LINES } else { lines.len() };
    let hidden = lines.len() - shown;
    notes.extend(lines.into_iter().take(shown).map(|text| note(Role::Link, text)));
    if hidden > 0 {
        notes.push(note(Role::Link, format!("{arrow} … and {hidden} more")));
    }
}

/// The other ends of links that lead to what has been printed before: its row cannot
/// be written again.
pub(super) fn shown_above<'a>(spans: impl Iterator<Item = &'a SpanData>, memory: &Memory) -> Vec<Note> {
    let mut told: HashSet<(Id, Id)> = HashSet::new();
    let mut lines = Vec::new();
    for span in spans {
        let here = id_of(&span.span_context);
        for link in span.links.iter() {
            let there = id_of(&link.span_context);
            if memory.is_printed(there) && told.insert((there, here)) {
                lines.push(format!(
                    "above: {} ⇠ {}",
                    reference(there.0, there.1, memory.name(there)),
                    reference(here.0, here.1, Some(&span.name)),
                ));
            }
        }
    }
    let mut notes = Vec::new();
    push_limited(&mut notes, "above:", lines);
    notes
}

fn events(notes: &mut Vec<Note>, span: &SpanData, scale: &Scale) {
    for event in span.events.iter() {
        let mut text = format!("• +{} {}", text::duration(scale.offset(event.timestamp)), harmless(&event.name));
        for attribute in &event.attributes {
            text.push_str("  ");
            text.push_str(&pair(attribute));
        }
        notes.push(note(Role::Quiet, text));
    }
    if span.events.dropped_count > 0 {
        let dropped = span.events.dropped_count;
        notes.push(note(Role::Warning, format!("• {dropped} more above the limit of the span")));
    }
}

fn attributes(notes: &mut Vec<Note>, span: &SpanData, look: &Look) {
    // Half of the picture's width is readable; a long value has a line for itself.
    let room = (look.width * 3 / 4).max(20);
    let mut line = String::new();
    for attribute in &span.attributes {
        let pair = pair(attribute);
        if !line.is_empty() && width(&line) + 2 + width(&pair) > room {
            notes.push(note(Role::Quiet, std::mem::take(&mut line)));
        }
        if !line.is_empty() {
            line.push_str("  ");
        }
        line.push_str(&pair);
    }
    if !line.is_empty() {
        notes.push(note(Role::Quiet, line));
    }
    if span.dropped_attributes_count > 0 {
        let dropped = text::counted(span.dropped_attributes_count as usize, "attribute");
        notes.push(note(Role::Warning, format!("{dropped} above the limit of the span")));
    }
}

fn pair(attribute: &KeyValue) -> String {
    let value = harmless(&attribute.value.as_str());
    let key = harmless(attribute.key.as_str());
    if matches!(attribute.value, Value::String(_)) && (value.is_empty() || value.contains(' ')) {
        format!("{key}=\"{value}\"")
    } else {
        format!("{key}={value}")
    }
}
