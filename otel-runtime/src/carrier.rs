//! Carriers: headers, message properties and maps that a trace context travels in.

#[cfg(feature = "amqp")]
mod amqp;
#[cfg(feature = "http")]
mod http;
#[cfg(feature = "kafka")]
mod kafka;
mod lookup;
#[cfg(feature = "nats")]
mod nats;
mod pairs;
mod prefixed;
mod text;
#[cfg(feature = "tonic")]
mod tonic;

pub use prefixed::Prefixed;
use std::borrow::Cow;
pub use text::{FromText, Text};

/// What propagators write: keys and values.
pub(crate) type Fields = Vec<(Cow<'static, str>, String)>;

/// What is in a carrier: keys and values, in their order.
pub(crate) type Entries<'a> = Vec<(&'a str, &'a [u8])>;

/// How many values a key has.
#[derive(Debug)]
pub enum Found<'a> {
    /// None.
    Nothing,
    /// One.
    One(&'a str),
    /// Several, which are for [`Extract::get_all`].
    Several,
}

impl<'a> Found<'a> {
    pub(crate) fn among(mut values: impl Iterator<Item = &'a str>) -> Self {
        match (values.next(), values.next()) {
            (None, _) => Found::Nothing,
            (Some(value), None) => Found::One(value),
            (Some(_), Some(_)) => Found::Several,
        }
    }
}

/// A carrier that a trace context can be read from.
///
/// Implemented for maps, slices and vectors of string or byte pairs (which is what Redis streams, the
/// user properties of MQTT, and JSON of strings are), for references and `Option`s to carriers,
/// and for clients' own types:
///
/// | feature | types |
/// |---|---|
/// | `http` | `http::HeaderMap` |
/// | `kafka` | rdkafka's `OwnedHeaders` and `BorrowedHeaders` |
/// | `amqp` | lapin's `FieldTable` and `BasicProperties` (both `amq-protocol`'s, which is all that the feature takes) |
/// | `nats` | async-nats's `HeaderMap` |
/// | `tonic` | tonic's `MetadataMap` |
///
/// Keys are compared without regard to ASCII case; a value that is not text counts as not there. What
/// several values of one field mean is the same for all carriers, see [`extract`](crate::extract).
///
/// ```
/// use otel_runtime::Extract;
///
/// struct Envelope { trace: String }
///
/// impl Extract for Envelope {
///     fn get(&self, key: &str) -> Option<&str> {
///         (key == "traceparent").then_some(&*self.trace)
///     }
///     fn keys(&self) -> Vec<&str> {
///         vec!["traceparent"]
///     }
/// }
/// let envelope = Envelope { trace: "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01".into() };
/// let context = otel_runtime::extract(&envelope);
/// # drop(context);
/// ```
#[diagnostic::on_unimplemented(
    message = "no trace context can be read from `{Self}`",
    label = "not a carrier",
    note = "carriers are maps, slices and vectors of string or byte pairs, with features `http`, `kafka`, `amqp`, `nats` and `tonic` the header types of those clients, and every type that implements `otel_runtime::Extract`"
)]
pub trait Extract {
    /// The first value of `key` that is text.
    fn get(&self, key: &str) -> Option<&str>;

    /// All keys that are text.
    fn keys(&self) -> Vec<&str>;

    /// All values of `key` that are text, in the carrier's order. For carriers that can hold several;
    /// the first of them is what [`get`](Self::get) returns.
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.get(key).into_iter().collect()
    }

    /// What [`get_all`](Self::get_all) says, without an allocation where there is one value or none.
    #[doc(hidden)]
    fn find(&self, key: &str) -> Found<'_> {
        Found::among(self.get_all(key).into_iter())
    }

    /// Whether `key` is among the keys, text or not; `None` for carriers that do not know it at once.
    #[doc(hidden)]
    fn has(&self, _key: &str) -> Option<bool> {
        None
    }

    /// All entries in their order, for carriers in which finding one costs as much as going through all.
    #[doc(hidden)]
    fn entries(&self) -> Option<Entries<'_>> {
        None
    }
}

/// A carrier that a trace context can be written to.
///
/// An entry of the same key is replaced, whatever its case, and no other entry is touched.
///
/// ```
/// use otel_runtime::Inject;
///
/// struct Envelope { trace: String }
///
/// impl Inject for Envelope {
///     fn set(&mut self, key: &str, value: String) {
///         if key == "traceparent" {
///             self.trace = value;
///         }
///     }
/// }
/// let mut envelope = Envelope { trace: String::new() };
/// otel_runtime::inject(&mut envelope);
/// ```
#[diagnostic::on_unimplemented(
    message = "no trace context can be written to `{Self}`",
    label = "not a carrier that can be written to",
    note = "carriers are maps and vectors of string or byte pairs, with features `http`, `kafka`, `amqp`, `nats` and `tonic` the header types of those clients, and every type that implements `otel_runtime::Inject`"
)]
pub trait Inject {
    /// Sets `key` to `value`.
    fn set(&mut self, key: &str, value: String);

    /// The value that `key` has already, if that is text.
    ///
    /// A producer keeps the creation context that a message was given before. A carrier that cannot be
    /// read says `None`, which is what this does unless it is implemented: then it is overwritten.
    fn current(&self, key: &str) -> Option<&str> {
        let _ = key;
        None
    }

    /// Removes all entries of `key`.
    ///
    /// Called for a field that the context has nothing for, so that a carrier that is used again does
    /// not keep the `tracestate` of another trace. Does nothing unless it is implemented.
    fn remove(&mut self, key: &str) {
        let _ = key;
    }

    /// Sets the fields that have a value and removes those that have none, for carriers in which several
    /// changes cost as much as one.
    #[doc(hidden)]
    fn set_fields(&mut self, fields: Fields) {
        for (key, value) in fields {
            // An empty `tracestate` says nothing, and some brokers refuse empty values; but an old one
            // would be taken for that of this trace.
            if value.is_empty() {
                self.remove(&key);
            } else {
                self.set(&key, value);
            }
        }
    }
}

macro_rules! references {
    ($($reference:ty)*) => {$(
        impl<T: Extract + ?Sized> Extract for $reference {
            fn get(&self, key: &str) -> Option<&str> {
                (**self).get(key)
            }
            fn keys(&self) -> Vec<&str> {
                (**self).keys()
            }
            fn get_all(&self, key: &str) -> Vec<&str> {
                (**self).get_all(key)
            }
            fn find(&self, key: &str) -> Found<'_> {
                (**self).find(key)
            }
            fn has(&self, key: &str) -> Option<bool> {
                (**self).has(key)
            }
            fn entries(&self) -> Option<Entries<'_>> {
                (**self).entries()
            }
        }
    )*};
}
references!(&T &mut T);

impl<T: Extract> Extract for Option<T> {
    fn get(&self, key: &str) -> Option<&str> {
        self.as_ref()?.get(key)
    }
    fn find(&self, key: &str) -> Found<'_> {
        self.as_ref().map_or(Found::Nothing, |carrier| carrier.find(key))
    }
    fn keys(&self) -> Vec<&str> {
        self.as_ref().map(Extract::keys).unwrap_or_default()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.as_ref().map(|carrier| carrier.get_all(key)).unwrap_or_default()
    }
    fn has(&self, key: &str) -> Option<bool> {
        self.as_ref().map_or(Some(false), |carrier| carrier.has(key))
    }
    fn entries(&self) -> Option<Entries<'_>> {
        self.as_ref()?.entries()
    }
}

impl<T: Inject + ?Sized> Inject for &mut T {
    fn set(&mut self, key: &str, value: String) {
        (**self).set(key, value);
    }
    fn current(&self, key: &str) -> Option<&str> {
        (**self).current(key)
    }
    fn remove(&mut self, key: &str) {
        (**self).remove(key);
    }
    fn set_fields(&mut self, fields: Fields) {
        (**self).set_fields(fields);
    }
}

/// Nothing is written into `None`.
impl<T: Inject> Inject for Option<T> {
    fn set(&mut self, key: &str, value: String) {
        if let Some(carrier) = self {
            carrier.set(key, value);
        }
    }
    fn current(&self, key: &str) -> Option<&str> {
        self.as_ref()?.current(key)
    }
    fn remove(&mut self, key: &str) {
        if let Some(carrier) = self {
            carrier.remove(key);
        }
    }
    fn set_fields(&mut self, fields: Fields) {
        if let Some(carrier) = self {
            carrier.set_fields(fields);
        }
    }
}
