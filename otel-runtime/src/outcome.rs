//! What the value, the panic or the drop of a call says about its span.

mod error_type;
mod tag;
mod text;

pub use tag::{Fallible, Handler, Tag, opaque, returned, tag_of, unset};

use crate::attribute_target::AttributeTarget;
use crate::semconv;
use crate::settings;
use crate::value;
use opentelemetry::trace::{Status, TraceContextExt as _};
use opentelemetry::{Context, Key, KeyValue, StringValue, Value};
use std::fmt;
use std::mem;

/// How a call ended; applied to its span when the returned value has been looked at.
#[derive(Debug, Default)]
pub struct End {
    failure: Option<Failure>,
    attributes: Vec<KeyValue>,
}

#[derive(Debug)]
struct Failure {
    error_type: Value,
    description: String,
}

/// A span that is told how its call ended.
pub(crate) trait Ending {
    fn set_attribute(&mut self, attribute: KeyValue);
    fn set_status(&mut self, status: Status);
}

impl Ending for &Context {
    fn set_attribute(&mut self, attribute: KeyValue) {
        self.span().set_attribute(attribute);
    }

    fn set_status(&mut self, status: Status) {
        self.span().set_status(status);
    }
}

/// What reads a returned value. A plain function pointer, so that it takes 8 bytes in a future.
pub(crate) type Finish<T> = fn(&T, &mut End);

impl End {
    /// The call failed with an error of type `error_type`.
    pub(crate) fn fail(&mut self, error_type: impl Into<Value>, description: String) {
        self.failure = Some(Failure { error_type: error_type.into(), description });
    }

    /// `err = path`: what `map` says of the value.
    #[allow(clippy::unused_self, reason = "so that expansions need not name this type, which messages would show")]
    pub fn text_of<'v, T, D>(&self, value: &'v T, map: impl FnOnce(&'v T) -> Option<D>) -> Option<D> {
        map(value)
    }

    /// `err = path`, which gave this text.
    pub fn failed(&mut self, text: fmt::Arguments<'_>) {
        let error_type = match self.failure.take() {
            Some(default) => default.error_type,
            None => Value::from(error_type::OTHER),
        };
        self.fail(error_type, describe(text));
    }

    /// `err = path`, which gave no text.
    pub fn passed(&mut self) {
        self.failure = None;
    }

    /// `err_type = path`
    pub fn error_type(&mut self, error_type: StringValue) {
        if let Some(failure) = &mut self.failure {
            failure.error_type = Value::String(error_type);
        }
    }

    /// Whether nothing is said, and nothing allocated.
    #[inline]
    fn is_silent(&self) -> bool {
        self.failure.is_none() && self.attributes.capacity() == 0
    }

    /// Moves nothing: most calls say nothing, and what is written in parts and read as a whole is waited for.
    pub(crate) fn apply(&mut self, span: &mut dyn Ending) {
        for attribute in mem::take(&mut self.attributes) {
            span.set_attribute(attribute);
        }
        if let Some(Failure { error_type, description }) = self.failure.take() {
            span.set_attribute(KeyValue::new(semconv::ERROR_TYPE, value::capped(error_type)));
            span.set_status(Status::error(description));
        }
    }
}

/// `ret("key" = value)`
impl AttributeTarget for End {
    fn set(&mut self, key: Key, value: Value) {
        self.attributes.push(KeyValue::new(key, value));
    }
}

/// Reads `value` for the span of `context`. The value's own code runs before the span is touched:
/// a `Display` that looks at the current span would wait for the lock that we hold.
pub(crate) fn finish<T>(value: &T, finish: Finish<T>, span: &mut dyn Ending) {
    let mut end = End::default();
    finish(value, &mut end);
    if end.is_silent() {
        // There is nothing in it, which the compiler would look for.
        mem::forget(end);
    } else {
        end.apply(span);
    }
}

/// Reads an item of a stream; what it says if it is an error.
pub(crate) fn failure_of<T>(item: &T, finish: Finish<T>) -> Option<End> {
    let mut end = End::default();
    finish(item, &mut end);
    end.failure.is_some().then_some(end)
}

/// The text of an error, as a status description.
fn describe(text: fmt::Arguments<'_>) -> String {
    if settings::error_text() { text::description(text) } else { String::new() }
}

/// `error.type` of a span that a panic went through.
pub(crate) fn panic_type() -> KeyValue {
    KeyValue::new(semconv::ERROR_TYPE, "panic")
}

/// The status of a span that a panic went through.
pub(crate) fn panic_status() -> Status {
    Status::error("")
}

pub(crate) fn mark_panic(span: &mut dyn Ending) {
    span.set_attribute(panic_type());
    span.set_status(panic_status());
}

/// A future or stream was dropped before its end; that is no error.
pub(crate) fn mark_cancelled(context: &Context) {
    context.span().set_attribute(KeyValue::new(semconv::own::CANCELLED, true));
}
