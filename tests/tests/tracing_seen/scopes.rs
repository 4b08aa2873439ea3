//! The `tracing` scope of each event, as `fmt` would print it, and the number of spans that are open.

use std::fmt;
use std::sync::atomic::{AtomicIsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id};
use tracing::{Event, Subscriber};
use tracing_subscriber::layer::{Context, Layer};
use tracing_subscriber::registry::{LookupSpan, Scope};

/// A layer that notes `message: outer>inner`.
#[derive(Debug, Clone, Default)]
pub(crate) struct Scopes {
    lines: Arc<Mutex<Vec<String>>>,
    open: Arc<AtomicIsize>,
}

impl Scopes {
    pub(crate) fn take(&self) -> Vec<String> {
        std::mem::take(&mut self.lines.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// How many spans have been opened and not closed.
    pub(crate) fn open(&self) -> isize {
        self.open.load(Ordering::Acquire)
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
    fn on_new_span(&self, _: &Attributes<'_>, _: &Id, _: Context<'_, S>) {
        self.open.fetch_add(1, Ordering::AcqRel);
    }

    fn on_close(&self, _: Id, _: Context<'_, S>) {
        self.open.fetch_sub(1, Ordering::AcqRel);
    }

    fn on_event(&self, event: &Event<'_>, ctx: Context<'_, S>) {
        if event.metadata().target().starts_with("opentelemetry") {
            return;
        }
        let mut message = Message(String::new());
        event.record(&mut message);
        let scope = ctx.event_scope(event).into_iter().flat_map(Scope::from_root);
        let names: Vec<&str> = scope.map(|span| span.name()).collect();
        self.lines.lock().unwrap_or_else(PoisonError::into_inner).push(scope_of(&message.0, &names));
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
