//! The values that are hashed, masked or shortened: those that have a text.

use crate::value::formatted;
use std::borrow::Cow;
use std::fmt;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr, SocketAddr, SocketAddrV4, SocketAddrV6};
use std::rc::Rc;
use std::sync::Arc;

/// A value whose text can be made fit for an attribute: what
#[cfg_attr(feature = "hashed", doc = "[`hashed`](crate::hashed),")]
/// [`last4`](crate::last4) and [`truncate_ip`](crate::truncate_ip) take.
///
/// Strings, integers, addresses of the internet protocol, `format_args!(..)`, and references, boxes and
/// `Option`s of them; `None` sets nothing. The functions take it by value, so lend them what is not `Copy`:
/// `last4(&self.iban)`.
///
/// A type of your own gives its text, `last4(format_args!("{account}"))`, or implements this:
///
/// ```
/// use otel_runtime::{Sensitive, last4};
/// use std::borrow::Cow;
///
/// struct Account {
///     iban: String,
/// }
///
/// impl Sensitive for Account {
///     fn text(&self) -> Option<Cow<'_, str>> {
///         Some(Cow::Borrowed(&self.iban))
///     }
/// }
/// let account = Account { iban: String::from("NO9386011117947") };
/// assert_eq!(last4(&account).as_deref(), Some("****7947"));
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` has no text to be hashed, masked or shortened",
    label = "expected a string, an integer, an address, or an `Option` of those",
    note = "give its text, such as `value.to_string()`, or implement `otel_runtime::Sensitive` for it"
)]
pub trait Sensitive {
    /// The whole text, or `None` to set nothing.
    ///
    /// Called once for each attribute that is evaluated. A panic in it is one in the attribute's expression.
    fn text(&self) -> Option<Cow<'_, str>>;
}

impl Sensitive for str {
    fn text(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed(self))
    }
}

macro_rules! strings {
    ($($string:ty)*) => {$(
        impl Sensitive for $string {
            fn text(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Borrowed(self))
            }
        }
    )*};
}
strings!(String Cow<'_, str>);

macro_rules! displayed {
    ($($shown:ty)*) => {$(
        impl Sensitive for $shown {
            fn text(&self) -> Option<Cow<'_, str>> {
                Some(Cow::Owned(self.to_string()))
            }
        }
    )*};
}
displayed!(i8 i16 i32 i64 i128 isize u8 u16 u32 u64 u128 usize);
displayed!(IpAddr Ipv4Addr Ipv6Addr SocketAddr SocketAddrV4 SocketAddrV6);

/// Uncut, since the end counts too. Nothing if the formatting code panics, as with `%value`.
impl Sensitive for fmt::Arguments<'_> {
    fn text(&self) -> Option<Cow<'_, str>> {
        formatted(*self, usize::MAX).map(Cow::Owned)
    }
}

impl<T: Sensitive> Sensitive for Option<T> {
    fn text(&self) -> Option<Cow<'_, str>> {
        self.as_ref()?.text()
    }
}

macro_rules! pointers {
    ($($pointer:ty)*) => {$(
        impl<T: Sensitive + ?Sized> Sensitive for $pointer {
            fn text(&self) -> Option<Cow<'_, str>> {
                (**self).text()
            }
        }
    )*};
}
pointers!(&T &mut T Box<T> Rc<T> Arc<T>);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_text_in_every_wrapping() {
        fn text(value: impl Sensitive) -> Option<String> {
            value.text().map(Cow::into_owned)
        }
        let expected = Some(String::from("7"));
        let owned = String::from("7");
        assert_eq!(text("7"), expected);
        assert_eq!(text(&owned), expected);
        assert_eq!(text(Some(&owned)), expected);
        assert_eq!(text(&expected), expected);
        assert_eq!(text(Cow::Borrowed("7")), expected);
        assert_eq!(text(Box::<str>::from("7")), expected);
        assert_eq!(text(Arc::<str>::from("7")), expected);
        assert_eq!(text(7_u128), expected);
        assert_eq!(text(Some(Box::new(&7_i8))), expected);
        assert_eq!(text(format_args!("{}", 7)), expected);
        assert_eq!(text(None::<&str>), None);
        assert_eq!(text(&None::<String>), None);
    }

    #[test]
    fn the_text_is_whole() {
        // Attributes are cut at 4,096: two values that differ behind that are two.
        let long = "a".repeat(10_000);
        assert_eq!(format_args!("{long}").text().map(|text| text.len()), Some(10_000));
        assert_eq!(long.text().map(|text| text.len()), Some(10_000));
    }
}
