//! Typed attribute values: what `"key" = value` takes.

use crate::attribute_target::AttributeTarget;
use opentelemetry::{Array, Key, StringValue, Value};
use std::borrow::Cow;
use std::env;
use std::fmt::{self, Write as _};
use std::num::{NonZero, Wrapping};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::{Arc, LazyLock};

/// A value that can stand in an attribute.
///
/// Integers (`NonZero` and `Wrapping` ones too), floats, `bool`, `char`, strings, arrays, slices and vectors of
/// those, and references, boxes and `Option`s of them; `None` sets nothing. A `u64` or `usize` beyond `i64::MAX` and every
/// 128-bit integer that does not fit become decimal strings, so that no digit is lost.
///
/// Implement it for a type of your own to say how it looks in a span:
///
/// ```
/// use otel_runtime::{ToValue, opentelemetry::Value};
///
/// struct OrderId(u32);
///
/// impl ToValue for OrderId {
///     fn to_value(&self) -> Option<Value> {
///         Some(Value::from(format!("ord-{:06}", self.0)))
///     }
/// }
/// assert_eq!(OrderId(7).to_value(), Some(Value::from("ord-000007")));
/// assert_eq!(std::num::NonZero::new(7_u32).to_value(), Some(Value::from(7)));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be the value of a span attribute",
    label = "expected a string, bool, integer, float, or an array of those",
    note = "write `\"key\" = %value` for its `Display` form or `\"key\" = ?value` for its `Debug` form"
)]
pub trait ToValue {
    /// The value, or `None` to set nothing.
    fn to_value(&self) -> Option<Value>;

    /// What expansions call: a function of theirs with a bound on this trait would stand beside it in
    /// the compiler's messages.
    #[doc(hidden)]
    fn __otel_set(&self, key: Key, target: &mut dyn AttributeTarget) {
        if let Some(mut value) = self.to_value() {
            cap(&mut value);
            target.set(key, value);
        }
    }
}

/// An element of an array value.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be an element of an array attribute",
    label = "expected a string, bool, integer or float"
)]
pub trait ToArray: Sized {
    /// The elements as one array value.
    fn to_array(elements: &[Self]) -> Array;
}

macro_rules! small_integers {
    ($($integer:ty)*) => {$(
        impl ToValue for $integer {
            fn to_value(&self) -> Option<Value> {
                Some(Value::I64(i64::from(*self)))
            }
        }
        impl ToArray for $integer {
            fn to_array(elements: &[Self]) -> Array {
                Array::I64(elements.iter().map(|&element| i64::from(element)).collect())
            }
        }
    )*};
}
small_integers!(i8 i16 i32 i64 u8 u16 u32);

macro_rules! large_integers {
    ($($integer:ty)*) => {$(
        impl ToValue for $integer {
            fn to_value(&self) -> Option<Value> {
                Some(i64::try_from(*self).map_or_else(|_| Value::from(self.to_string()), Value::I64))
            }
        }
        impl ToArray for $integer {
            fn to_array(elements: &[Self]) -> Array {
                let fitting: Result<Vec<i64>, _> = elements.iter().map(|&element| i64::try_from(element)).collect();
                fitting.map_or_else(
                    |_| Array::String(elements.iter().map(|element| element.to_string().into()).collect()),
                    Array::I64,
                )
            }
        }
    )*};
}
large_integers!(u64 usize isize u128 i128);

macro_rules! floats {
    ($($float:ty)*) => {$(
        impl ToValue for $float {
            fn to_value(&self) -> Option<Value> {
                Some(Value::F64(f64::from(*self)))
            }
        }
        impl ToArray for $float {
            fn to_array(elements: &[Self]) -> Array {
                Array::F64(elements.iter().map(|&element| f64::from(element)).collect())
            }
        }
    )*};
}
floats!(f32 f64);

macro_rules! non_zero {
    ($($integer:ty)*) => {$(
        impl ToValue for NonZero<$integer> {
            fn to_value(&self) -> Option<Value> {
                self.get().to_value()
            }
        }
    )*};
}
non_zero!(i8 i16 i32 i64 isize i128 u8 u16 u32 u64 usize u128);

impl<T: ToValue> ToValue for Wrapping<T> {
    fn to_value(&self) -> Option<Value> {
        self.0.to_value()
    }
}

impl ToValue for bool {
    fn to_value(&self) -> Option<Value> {
        Some(Value::Bool(*self))
    }
}

impl ToArray for bool {
    fn to_array(elements: &[Self]) -> Array {
        Array::Bool(elements.to_vec())
    }
}

impl ToValue for str {
    fn to_value(&self) -> Option<Value> {
        Some(Value::String(StringValue::from(cut(self).to_owned())))
    }
}

impl ToValue for char {
    fn to_value(&self) -> Option<Value> {
        Some(Value::from(self.to_string()))
    }
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        impl ToValue for $string {
            fn to_value(&self) -> Option<Value> {
                let text: &str = self;
                text.to_value()
            }
        }
        impl ToArray for $string {
            fn to_array(elements: &[Self]) -> Array {
                let owned = |element: &Self| {
                    let text: &str = element;
                    StringValue::from(cut(text).to_owned())
                };
                Array::String(elements.iter().map(owned).collect())
            }
        }
    )*};
}
strings!(String Cow<'_, str>);

impl ToArray for &str {
    fn to_array(elements: &[Self]) -> Array {
        Array::String(elements.iter().map(|text| StringValue::from(cut(text).to_owned())).collect())
    }
}

impl ToValue for StringValue {
    fn to_value(&self) -> Option<Value> {
        self.as_str().to_value()
    }
}

impl ToValue for Value {
    fn to_value(&self) -> Option<Value> {
        Some(capped(self.clone()))
    }
}

impl<T: ToValue> ToValue for Option<T> {
    fn to_value(&self) -> Option<Value> {
        self.as_ref()?.to_value()
    }
}

impl<T: ToArray> ToValue for [T] {
    fn to_value(&self) -> Option<Value> {
        Some(Value::Array(T::to_array(self)))
    }
}

impl<T: ToArray, const N: usize> ToValue for [T; N] {
    fn to_value(&self) -> Option<Value> {
        self.as_slice().to_value()
    }
}

impl<T: ToArray> ToValue for Vec<T> {
    fn to_value(&self) -> Option<Value> {
        self.as_slice().to_value()
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: ToValue + ?Sized> ToValue for $pointer {
            fn to_value(&self) -> Option<Value> {
                (**self).to_value()
            }
        }
    )*};
}
pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

/// What `"key" = %value` and `"key" = ?value` become.
impl ToValue for fmt::Arguments<'_> {
    fn to_value(&self) -> Option<Value> {
        written(*self)
    }
}

fn written(text: fmt::Arguments<'_>) -> Option<Value> {
    formatted(text, length_limit()).map(Value::from)
}

/// Formats at most `limit` characters of `text`. `None` when its formatting code panics: the plain
/// call would not have run it.
pub(crate) fn formatted(text: fmt::Arguments<'_>, limit: usize) -> Option<String> {
    let mut out = Bounded { text: String::new(), left: limit };
    match catch_unwind(AssertUnwindSafe(|| out.write_fmt(text))) {
        // An error is the end of the space, or of a formatter that gave up: what is there counts.
        Ok(_) => Some(out.text),
        Err(_) => None,
    }
}

struct Bounded {
    text: String,
    left: usize,
}

impl fmt::Write for Bounded {
    fn write_str(&mut self, more: &str) -> fmt::Result {
        let end = more.char_indices().nth(self.left).map_or(more.len(), |(end, _)| end);
        let fitting = &more[..end];
        self.text.push_str(fitting);
        self.left = self.left.saturating_sub(fitting.chars().count());
        if end < more.len() { Err(fmt::Error) } else { Ok(()) }
    }
}

/// How many characters of a string value are kept: 4,096, or what
/// `OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT` (else `OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT`) says.
fn length_limit() -> usize {
    static LIMIT: LazyLock<usize> = LazyLock::new(|| {
        let read = |name| env::var(name).ok()?.trim().parse().ok();
        read("OTEL_SPAN_ATTRIBUTE_VALUE_LENGTH_LIMIT")
            .or_else(|| read("OTEL_ATTRIBUTE_VALUE_LENGTH_LIMIT"))
            .unwrap_or(4096)
    });
    *LIMIT
}

fn cut(text: &str) -> &str {
    let limit = length_limit();
    // A string of fewer bytes than the limit has fewer characters, too.
    if text.len() <= limit {
        return text;
    }
    text.char_indices().nth(limit).map_or(text, |(end, _)| &text[..end])
}

/// Cuts a value that was made elsewhere, such as by a user's own [`ToValue`].
#[inline]
pub(crate) fn capped(mut value: Value) -> Value {
    cap(&mut value);
    value
}

/// The same where it stands: to move it is more than to look at it.
#[inline]
fn cap(value: &mut Value) {
    if let Value::String(text) = value {
        if text.as_str().len() > length_limit() {
            *value = Value::from(cut(text.as_str()).to_owned());
        }
    }
}
