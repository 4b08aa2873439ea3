//! What the keys and values of a pair carrier may be.

use std::borrow::Cow;
use std::rc::Rc;
use std::sync::Arc;

/// A key or value that may be text: strings, and bytes that are UTF-8.
///
/// ```
/// use otel_runtime::Text;
/// assert_eq!(b"ok".as_slice().as_text(), Some("ok"));
/// assert_eq!([0xFF_u8].as_slice().as_text(), None);
/// ```
pub trait Text {
    /// The text, or `None` if these bytes are not UTF-8.
    fn as_text(&self) -> Option<&str>;
}

impl Text for str {
    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Text for [u8] {
    fn as_text(&self) -> Option<&str> {
        std::str::from_utf8(self).ok()
    }
}

impl<const N: usize> Text for [u8; N] {
    fn as_text(&self) -> Option<&str> {
        self.as_slice().as_text()
    }
}

impl Text for String {
    fn as_text(&self) -> Option<&str> {
        Some(self)
    }
}

impl Text for Vec<u8> {
    fn as_text(&self) -> Option<&str> {
        self.as_slice().as_text()
    }
}

impl<T: Text + ToOwned + ?Sized> Text for Cow<'_, T> {
    fn as_text(&self) -> Option<&str> {
        (**self).as_text()
    }
}

impl<T: Text> Text for Option<T> {
    fn as_text(&self) -> Option<&str> {
        self.as_ref()?.as_text()
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: Text + ?Sized> Text for $pointer {
            fn as_text(&self) -> Option<&str> {
                (**self).as_text()
            }
        }
    )*};
}
pointers!(&T Box<T> Rc<T> Arc<T>);

/// A key or value that can be made of text.
///
/// ```
/// use otel_runtime::FromText;
/// assert_eq!(Vec::from_text("ok".to_owned()), b"ok");
/// ```
pub trait FromText {
    /// Makes the key or value.
    fn from_text(text: String) -> Self;
}

macro_rules! from_text {
    ($($target:ty)*) => {$(
        impl FromText for $target {
            fn from_text(text: String) -> Self {
                text.into()
            }
        }
    )*};
}
from_text!(String Vec<u8> Box<str> Rc<str> Arc<str> Cow<'_, str>);

impl FromText for Box<[u8]> {
    fn from_text(text: String) -> Self {
        text.into_bytes().into_boxed_slice()
    }
}

impl FromText for Cow<'_, [u8]> {
    fn from_text(text: String) -> Self {
        Cow::Owned(text.into_bytes())
    }
}

impl<T: FromText> FromText for Option<T> {
    fn from_text(text: String) -> Self {
        Some(T::from_text(text))
    }
}
