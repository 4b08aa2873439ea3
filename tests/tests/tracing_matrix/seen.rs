//! What has come out, as short text.

use opentelemetry::trace::Status;
use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{InMemorySpanExporter, SpanData, SpanExporter};
use std::fmt;
use std::future::Future;
use std::sync::{Arc, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::LookupSpan;

/// What a shut-down exporter forgets.
#[derive(Debug, Clone, Default)]
pub(crate) struct Kept(InMemorySpanExporter);

impl Kept {
    pub(crate) fn take(&self) -> Vec<SpanData> {
        let spans = self.0.get_finished_spans().expect("nobody panicked");
        self.0.reset();
        spans
    }
}

impl SpanExporter for Kept {
    fn export(&self, batch: Vec<SpanData>) -> impl Future<Output = OTelSdkResult> + Send {
        self.0.export(batch)
    }
}

/// All trees, and the scope of each event.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    pub(crate) tree: String,
    pub(crate) scopes: Vec<String>,
}

impl fmt::Display for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}; {}", self.tree, self.scopes.join(" "))
    }
}

/// `name[events](children) name`, roots and children by start.
pub(crate) fn drawn(mut spans: Vec<SpanData>) -> String {
    spans.sort_by_key(|span| span.start_time);
    let is_root = |span: &&SpanData| !spans.iter().any(|other| is_child(span, other));
    let roots: Vec<String> = spans.iter().filter(is_root).map(|root| draw(&spans, root)).collect();
    roots.join(" ")
}

fn is_child(span: &SpanData, parent: &SpanData) -> bool {
    span.parent_span_id == parent.span_context.span_id()
        && span.span_context.trace_id() == parent.span_context.trace_id()
}

fn draw(spans: &[SpanData], span: &SpanData) -> String {
    let events: Vec<String> = span
        .events
        .iter()
        .map(|event| {
            let level = event.attributes.iter().find(|attribute| attribute.key.as_str() == "level");
            format!("{}@{}", event.name, level.map_or_else(String::new, |level| level.value.to_string()))
        })
        .collect();
    let children: Vec<String> =
        spans.iter().filter(|child| is_child(child, span)).map(|child| draw(spans, child)).collect();
    let status = if span.status == Status::Unset { "" } else { "!" };
    drawn_span(&format!("{}{status}", span.name), &events, &children)
}

pub(crate) fn drawn_span(name: &str, events: &[String], children: &[String]) -> String {
    let events = if events.is_empty() { String::new() } else { format!("[{}]", events.join(" ")) };
    let children = if children.is_empty() { String::new() } else { format!("({})", children.join(" ")) };
    format!("{name}{events}{children}")
}

/// A layer that notes `message: outer>inner`, as `fmt` would print it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scopes(Arc<Mutex<Vec<String>>>);

impl Scopes {
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

pub(crate) fn scope_of(message: &str, names: &[&str]) -> String {
    let scope = if names.is_empty() { "-".to_owned() } else { names.join(">") };
    format!("{message}: {scope}")
}

impl<S> Layer<S> for Scopes
where
    S: Subscriber + for<'span> LookupSpan<'span>,
{
    fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {
        if !event.metadata().target().starts_with("tracing_matrix") {
            return;
        }
        let mut message = Message(String::new());
        event.record(&mut message);
        let scope = ctx.event_scope(event).into_iter().flat_map(|scope| scope.from_root());
        let names: Vec<&str> = scope.map(|span| span.name()).collect();
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(scope_of(&message.0, &names));
    }
}

struct Message(String);

impl Visit for Message {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        if field.name() == "message" {
            self.0 = format!("{value:?}");
        }
    }
}
