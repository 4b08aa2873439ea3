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

    /// Whether this is the text of `key`, but for the case of ASCII letters.
    fn is_key(&self, key: &str) -> bool {
        self.as_text().is_some_and(|text| text.eq_ignore_ascii_case(key))
    }
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
    fn is_key(&self, key: &str) -> bool {
        // What differs from text in ASCII case only is text.
        self.eq_ignore_ascii_case(key.as_bytes())
    }
}

impl<const N: usize> Text for [u8; N] {
    fn as_text(&self) -> Option<&str> {
        self.as_slice().as_text()
    }
    fn is_key(&self, key: &str) -> bool {
        self.as_slice().is_key(key)
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
    fn is_key(&self, key: &str) -> bool {
        self.as_slice().is_key(key)
    }
}

impl<T: Text + ToOwned + ?Sized> Text for Cow<'_, T> {
    fn as_text(&self) -> Option<&str> {
        (**self).as_text()
    }
    fn is_key(&self, key: &str) -> bool {
        (**self).is_key(key)
    }
}

impl<T: Text> Text for Option<T> {
    fn as_text(&self) -> Option<&str> {
        self.as_ref()?.as_text()
    }
    fn is_key(&self, key: &str) -> bool {
        self.as_ref().is_some_and(|text| text.is_key(key))
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: Text + ?Sized> Text for $pointer {
            fn as_text(&self) -> Option<&str> {
                (**self).as_text()
            }
            fn is_key(&self, key: &str) -> bool {
                (**self).is_key(key)
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
