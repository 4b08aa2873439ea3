//! What stands for a value that must not leave the process.

mod address;
#[cfg(feature = "hashed")]
mod hashed;
mod sensitive;

use std::borrow::Cow;

pub use address::truncate_ip;
#[cfg(feature = "hashed")]
pub use hashed::hashed;
#[cfg(all(feature = "hashed", feature = "sdk"))]
pub(crate) use hashed::{Key, set_key};
pub use sensitive::Sensitive;

/// Says that there was a value, and nothing else.
const REDACTED: &str = "[redacted]";

/// `[redacted]` in place of a value of any type, of which nothing is read.
///
/// For an attribute that is to say that something was there. Not even whether an `Option` holds something
/// is looked at: `email.as_ref().map(redact)` sets nothing where there is none.
///
/// Costs nothing, and cannot fail.
///
/// ```
/// use otel_runtime::{redact, traced};
///
/// #[traced(attrs("acme.user.password" = redact(password)))]
/// fn log_in(user: &str, password: &str) {}
///
/// assert_eq!(redact("correct horse"), "[redacted]");
/// let nobody: Option<String> = None;
/// assert_eq!(nobody.as_ref().map(redact), None);
/// ```
pub fn redact<T: ?Sized>(_value: &T) -> &'static str {
    REDACTED
}

/// What goes before the characters that are shown. Its length is no value's.
const MASK: &str = "****";

/// How many characters are shown.
const SHOWN: usize = 4;

/// With fewer characters nothing is shown. A card number has 12 to 19, an IBAN 15 to 34; the shortest of
/// them keeps eight, and numbers that are short enough to be guessed from their end, such as those of
/// social security, are not shown at all.
const LEAST: usize = 12;

/// The last four letters or digits of a value behind a mask, such as `****4242`.
///
/// For numbers that people know by their end: of cards, of accounts, of phones. Letters and digits alone
/// count and are shown, characters and not bytes; spaces, dashes and all else are passed over, so that
/// `4242-4242 …` and `42424242…` come out the same. The mask does not tell how long the value is. A value
/// of fewer than 12 letters and digits is `[redacted]`. `None` sets nothing.
///
/// Not for passwords, tokens and keys, of which nothing should be known: [`redact`] those. Many values
/// share an end, so it does not tell them apart:
#[cfg_attr(feature = "hashed", doc = "[`hashed`](fn@hashed) does.")]
#[cfg_attr(not(feature = "hashed"), doc = "`hashed` (feature `hashed`) does.")]
///
/// Goes through the text twice, and allocates once. Does not fail.
///
/// ```
/// use otel_runtime::{last4, traced};
///
/// #[traced(kind = "client", attrs("acme.card.number" = last4(card)))]
/// fn charge(card: &str, cents: u64) {}
///
/// assert_eq!(last4("4242 4242 4242 4242").as_deref(), Some("****4242"));
/// assert_eq!(last4("NO93 8601 1117 947").as_deref(), Some("****7947"));
/// assert_eq!(last4("078-05-1120").as_deref(), Some("[redacted]"));
/// assert_eq!(last4(None::<String>), None);
/// ```
pub fn last4(value: impl Sensitive) -> Option<Cow<'static, str>> {
    Some(end_of(&value.text()?))
}

fn end_of(text: &str) -> Cow<'static, str> {
    // What is invisible must not make a short value long, so what counts is named, not what does not.
    let counting = || text.chars().filter(|character| character.is_alphanumeric());
    let count = counting().count();
    if count < LEAST {
        return Cow::Borrowed(REDACTED);
    }
    let mut masked = String::from(MASK);
    masked.extend(counting().skip(count - SHOWN));
    Cow::Owned(masked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_end_is_shown_of_long_values_only() {
        for (value, expected) in [
            ("4242424242424242", "****4242"),
            ("4242 4242\u{a0}4242-4242", "****4242"),
            ("3782-822463-10005", "****0005"),
            ("DE89 3704 0044 0532 0130 00", "****3000"),
            ("ABCDEFGHIJKL", "****IJKL"),
            ("ÄÖÜẞäöüßéèêë", "****éèêë"),
            ("4242-4242-4\u{2013}2\u{2014}4\u{2212}2--", "****4242"),
        ] {
            assert_eq!(last4(value).as_deref(), Some(expected), "{value}");
        }
    }

    #[test]
    fn a_short_value_is_not_made_long_by_what_does_not_count() {
        let invisible = format!("1234{}", "\u{200b}\u{200d}\u{feff}".repeat(9));
        for value in ["", "1234", "ABCDEFGHIJK", "1 2 3 4 5 6 7 8 9 0", "078-05-1120", "************1234", &invisible] {
            assert_eq!(last4(value).as_deref(), Some(REDACTED), "{value}");
        }
        // Twelve bytes and more, and six characters.
        assert_eq!(last4("ÄÖÜäöü").as_deref(), Some(REDACTED));
    }

    #[test]
    fn none_sets_nothing() {
        assert_eq!(last4(None::<&str>), None);
        assert_eq!(last4(Some(424_242_424_242_u64)).as_deref(), Some("****4242"));
    }
}
