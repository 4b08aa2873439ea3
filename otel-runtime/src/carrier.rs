//! Carriers: headers, message properties and maps that a trace context travels in.

#[cfg(feature = "http")]
mod http;
mod pairs;
mod text;

pub use text::{FromText, Text};

/// A carrier that a trace context can be read from.
///
/// Implemented for maps, slices and vectors of string or byte pairs, references and `Option`s to
/// them, and with feature `http` for `http::HeaderMap`. Keys are compared without regard to ASCII
/// case; a value that is not UTF-8 counts as not there.
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
    note = "carriers are maps, slices and vectors of string or byte pairs, `http::HeaderMap` with feature `http`, and every type that implements `otel_runtime::Extract`"
)]
pub trait Extract {
    /// The value of `key`, if it is there and is text.
    fn get(&self, key: &str) -> Option<&str>;

    /// All keys that are text.
    fn keys(&self) -> Vec<&str>;

    /// All values of `key`, for carriers that can hold several.
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.get(key).into_iter().collect()
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
    note = "carriers are maps and vectors of string or byte pairs, `http::HeaderMap` with feature `http`, and every type that implements `otel_runtime::Inject`"
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
        }
    )*};
}
references!(&T &mut T);

impl<T: Extract> Extract for Option<T> {
    fn get(&self, key: &str) -> Option<&str> {
        self.as_ref()?.get(key)
    }
    fn keys(&self) -> Vec<&str> {
        self.as_ref().map(Extract::keys).unwrap_or_default()
    }
    fn get_all(&self, key: &str) -> Vec<&str> {
        self.as_ref().map(|carrier| carrier.get_all(key)).unwrap_or_default()
    }
}

impl<T: Inject + ?Sized> Inject for &mut T {
    fn set(&mut self, key: &str, value: String) {
        (**self).set(key, value);
    }
    fn current(&self, key: &str) -> Option<&str> {
        (**self).current(key)
    }
}

impl<T: Inject> Inject for Option<T> {
    fn set(&mut self, key: &str, value: String) {
        if let Some(carrier) = self {
            carrier.set(key, value);
        }
    }
    fn current(&self, key: &str) -> Option<&str> {
        self.as_ref()?.current(key)
    }
}
