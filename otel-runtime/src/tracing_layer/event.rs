//! What an event of `tracing` tells a span.

use crate::clock;
use crate::value::capped;
use opentelemetry::{Array, Key, KeyValue, StringValue, Value};
use std::borrow::Cow;
use std::cell::Cell;
use std::error::Error;
use std::fmt::Debug;
use std::time::SystemTime;
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata};
use tracing_log::NormalizeEvent as _;

/// Sources of an error beyond this are left out: a chain may go in a circle.
const MOST_SOURCES: usize = 32;

/// Whether an event is what the OpenTelemetry crates have to say of themselves. They say it while they hold the span that
/// they speak of, and it is nothing that the application does.
pub(super) fn is_of_sdk(metadata: &Metadata<'_>) -> bool {
    let of_sdk = ["opentelemetry", "opentelemetry_sdk", "opentelemetry-otlp", "opentelemetry-http"];
    metadata.target().starts_with("opentelemetry") && of_sdk.contains(&metadata.target())
}

thread_local! {
    static TELLING: Cell<bool> = const { Cell::new(false) };
}

/// While a span is told of an event: what is logged by that belongs to no span.
pub(super) struct Telling;

/// Whether one is, on this thread.
pub(super) fn is_telling() -> bool {
    TELLING.get()
}

impl Telling {
    pub(super) fn begin() -> Self {
        TELLING.set(true);
        Telling
    }
}

impl Drop for Telling {
    fn drop(&mut self) {
        TELLING.set(false);
    }
}

pub(super) struct Told {
    pub(super) name: Cow<'static, str>,
    pub(super) time: SystemTime,
    pub(super) attributes: Vec<KeyValue>,
}

impl Told {
    /// Reads the fields of an event, and so runs code of who made them.
    pub(super) fn of(event: &Event<'_>) -> Self {
        let time = clock::now();
        // Of a record of `log`, which has its metadata in fields.
        let logged = event.normalized_metadata();
        let mut attributes = Vec::with_capacity(event.metadata().fields().len() + 1);
        match &logged {
            Some(metadata) => attributes.extend(origin(metadata, metadata.target().to_owned().into())),
            None => attributes.extend(origin(event.metadata(), event.metadata().target().into())),
        }
        let mut fields = Fields { message: None, attributes, is_log: logged.is_some() };
        event.record(&mut fields);
        let name = fields.message.map_or_else(|| name_of(event.metadata()).into(), Cow::Owned);
        Told { name, time, attributes: fields.attributes }
    }
}

/// What an event without a message is called: by default `event` and a place in the source, which is another one on
/// each machine that builds.
fn name_of(metadata: &'static Metadata<'static>) -> &'static str {
    let place = metadata.name().strip_prefix("event ");
    let is_place = place.zip(metadata.file()).is_some_and(|(place, file)| place.starts_with(file));
    if is_place { metadata.target() } else { metadata.name() }
}

fn origin(metadata: &Metadata<'_>, target: StringValue) -> [KeyValue; 2] {
    [KeyValue::new("level", metadata.level().as_str()), KeyValue::new("target", target)]
}

struct Fields {
    message: Option<String>,
    attributes: Vec<KeyValue>,
    is_log: bool,
}

impl Fields {
    fn add(&mut self, field: &Field, value: Value) {
        match field.name() {
            "message" => self.message = Some(capped(value).to_string()),
            name if self.is_log && name.starts_with("log.") => {}
            name => self.attributes.push(KeyValue::new(name, capped(value))),
        }
    }
}

impl Visit for Fields {
    fn record_bool(&mut self, field: &Field, value: bool) {
        self.add(field, value.into());
    }

    fn record_i64(&mut self, field: &Field, value: i64) {
        self.add(field, value.into());
    }

    fn record_u64(&mut self, field: &Field, value: u64) {
        self.add(field, i64::try_from(value).map_or_else(|_| value.to_string().into(), Value::I64));
    }

    fn record_i128(&mut self, field: &Field, value: i128) {
        self.add(field, i64::try_from(value).map_or_else(|_| value.to_string().into(), Value::I64));
    }

    fn record_u128(&mut self, field: &Field, value: u128) {
        self.add(field, i64::try_from(value).map_or_else(|_| value.to_string().into(), Value::I64));
    }

    fn record_f64(&mut self, field: &Field, value: f64) {
        self.add(field, value.into());
    }

    fn record_str(&mut self, field: &Field, value: &str) {
        self.add(field, value.to_owned().into());
    }

    fn record_error(&mut self, field: &Field, value: &(dyn Error + 'static)) {
        let sources = std::iter::successors(value.source(), |error: &&(dyn Error + 'static)| (*error).source());
        let chain: Vec<StringValue> = sources.take(MOST_SOURCES).map(|error| error.to_string().into()).collect();
        self.add(field, value.to_string().into());
        if !chain.is_empty() {
            let key = Key::new(format!("{}.chain", field.name()));
            self.attributes.push(KeyValue::new(key, capped(Value::Array(Array::String(chain)))));
        }
    }

    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        self.add(field, format!("{value:?}").into());
    }
}
