//! Values that can be told apart and not read: a keyed hash, and where its key comes from.

use super::{REDACTED, Sensitive};
use crate::diagnostics::{SETTINGS_IGNORED, warn};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;
use std::borrow::Cow;
use std::env;
use std::ffi::OsString;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, PoisonError, RwLock};

/// A keyed hash of a value's text: 16 lower-case hexadecimal digits.
///
/// They are the first 64 bits of HMAC-SHA-256 over the UTF-8 of the text as it is: no case is folded and
/// nothing is trimmed. With one key equal texts have equal hashes, so that spans of one user are found by it,
/// across services that share the key; without the key nobody can tell a value from its hash, not by trying
/// all that are likely either. It names nobody and still marks somebody: whoever has the key can check a guess.
/// Two of a million values share a hash with a probability of about 3 in 100 million.
///
/// The key is the one given to
#[cfg_attr(feature = "sdk", doc = "[`TelemetryBuilder::hash_key`](crate::TelemetryBuilder::hash_key),")]
#[cfg_attr(not(feature = "sdk"), doc = "`TelemetryBuilder::hash_key` (feature `sdk`),")]
/// else the text of `OTEL_RUST_HASH_KEY` without white space at its ends, which is read once, when it is first
/// needed. It has at least 16 bytes; give it 32 random ones, such as `openssl rand -hex 32` writes. Without
/// a key, and with one in the environment that is shorter or no Unicode, the value is `[redacted]`, and
/// that is said once; such a setting is counted in [`Stats::settings_ignored`](crate::Stats::settings_ignored).
///
/// `None` sets nothing. Costs about 200 ns for a text of up to 55 bytes, more by the length, and one allocation, so
/// give it to `attrs`, which are evaluated where a span records, and not to `start_attrs`. Does not fail.
///
/// ```
/// use otel_runtime::{hashed, traced};
///
/// #[traced(attrs("acme.user.email" = hashed(email)))]
/// fn sign_up(email: &str) {}
///
/// assert_eq!(hashed(None::<&str>), None);
/// // There is no key here.
/// assert_eq!(hashed("ann@example.com").as_deref(), Some("[redacted]"));
/// ```
pub fn hashed(value: impl Sensitive) -> Option<Cow<'static, str>> {
    let text = value.text()?;
    Some(key().map_or(Cow::Borrowed(REDACTED), |key| Cow::Owned(key.hash(text.as_bytes()))))
}

/// What a key makes of the hash's first state; the key itself is not kept.
#[derive(Clone)]
pub(crate) struct Key(Hmac<Sha256>);

impl Key {
    /// 128 bits, if they are random: nobody tries them all.
    const LEAST: usize = 16;

    /// `None` of too few bytes.
    pub(crate) fn new(bytes: &[u8]) -> Option<Self> {
        if bytes.len() < Self::LEAST { None } else { Self::of_any_length(bytes) }
    }

    fn of_any_length(bytes: &[u8]) -> Option<Self> {
        Hmac::new_from_slice(bytes).ok().map(Self)
    }

    fn hash(mut self, text: &[u8]) -> String {
        self.0.update(text);
        let digest = self.0.finalize().into_bytes();
        let first = digest.iter().take(8).fold(0, |first: u64, &byte| first << 8 | u64::from(byte));
        format!("{first:016x}")
    }
}

/// The builder's.
static GIVEN: RwLock<Option<Key>> = RwLock::new(None);

/// Puts the builder's key in place, or makes way for the environment's.
#[cfg(feature = "sdk")]
pub(crate) fn set_key(key: Option<Key>) {
    *GIVEN.write().unwrap_or_else(PoisonError::into_inner) = key;
}

const VARIABLE: &str = "OTEL_RUST_HASH_KEY";

/// Counts here and does not warn: whoever is warned may hash something.
static FROM_ENVIRONMENT: LazyLock<Result<Key, Missing>> = LazyLock::new(|| {
    let key = judge(env::var_os(VARIABLE));
    if matches!(key, Err(Missing::TooShort | Missing::NotUnicode)) {
        SETTINGS_IGNORED.add(1);
    }
    key
});

/// Why there is no key.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Missing {
    NotSet,
    TooShort,
    NotUnicode,
}

fn judge(value: Option<OsString>) -> Result<Key, Missing> {
    let value = value.unwrap_or_default().into_string().map_err(|_| Missing::NotUnicode)?;
    let value = value.trim();
    // An empty value is an unset one, as the specification has it.
    if value.is_empty() { Err(Missing::NotSet) } else { Key::new(value.as_bytes()).ok_or(Missing::TooShort) }
}

fn key() -> Option<Key> {
    let given = GIVEN.read().unwrap_or_else(PoisonError::into_inner).clone();
    if given.is_some() {
        return given;
    }
    match &*FROM_ENVIRONMENT {
        Ok(key) => Some(key.clone()),
        Err(missing) => {
            warn_once_of(*missing);
            None
        }
    }
}

fn warn_once_of(missing: Missing) {
    static SAID: AtomicBool = AtomicBool::new(false);
    // Looked at by every value that is redacted, so without a lock.
    if SAID.swap(true, Ordering::Relaxed) {
        return;
    }
    match missing {
        Missing::NotSet => warn(format_args!(
            "there is no key to hash with, so what `hashed` is given is redacted: set {VARIABLE} or \
             `Telemetry::builder().hash_key(..)`, for instance to what `openssl rand -hex 32` writes"
        )),
        Missing::TooShort => warn(format_args!(
            "{VARIABLE} has fewer than {least} bytes and is ignored, so what `hashed` is given is redacted: \
             set it to a longer one, for instance to what `openssl rand -hex 32` writes",
            least = Key::LEAST
        )),
        Missing::NotUnicode => warn(format_args!(
            "{VARIABLE} is not valid Unicode and is ignored, so what `hashed` is given is redacted: \
             set it to text, for instance to what `openssl rand -hex 32` writes"
        )),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The keys and data of RFC 4231, section 4, and the first 64 bits of what HMAC-SHA-256 is to give.
    #[test]
    fn hashes_are_those_of_rfc_4231() {
        let counting: Vec<u8> = (1..=25).collect();
        let long = b"This is a test using a larger than block-size key and a larger than block-size data. \
                     The key needs to be hashed before being used by the HMAC algorithm.";
        let cases: [(&[u8], &[u8], &str); 7] = [
            (&[0x0b; 20], b"Hi There", "b0344c61d8db3853"),
            (b"Jefe", b"what do ya want for nothing?", "5bdcc146bf60754e"),
            (&[0xaa; 20], &[0xdd; 50], "773ea91e36800e46"),
            (&counting, &[0xcd; 50], "82558a389a443c0e"),
            (&[0x0c; 20], b"Test With Truncation", "a3b6167473100ee0"),
            (&[0xaa; 131], b"Test Using Larger Than Block-Size Key - Hash Key First", "60e431591ee0b67f"),
            (&[0xaa; 131], long, "9b09ffa71b942fcb"),
        ];
        for (key, data, expected) in cases {
            let key = Key::of_any_length(key).expect("any length will do");
            assert_eq!(key.clone().hash(data), expected);
            // A key is as good as new.
            assert_eq!(key.hash(data), expected);
        }
    }

    #[test]
    fn a_hash_keeps_its_leading_zeros() {
        let key = Key::new(&[0; 16]).expect("it is long enough");
        let hashes: Vec<String> = (0..100_u8).map(|n| key.clone().hash(&[n])).collect();
        assert!(hashes.iter().all(|hash| hash.len() == 16), "{hashes:?}");
        assert!(hashes.iter().any(|hash| hash.starts_with('0')), "{hashes:?}");
    }

    #[test]
    fn a_key_has_sixteen_bytes() {
        let of = |text: &str| judge(Some(OsString::from(text))).err();
        assert_eq!(judge(None).err(), Some(Missing::NotSet));
        assert_eq!(of("  \n"), Some(Missing::NotSet));
        assert_eq!(of("0123456789abcde"), Some(Missing::TooShort));
        assert_eq!(of(" 0123456789abcde\n"), Some(Missing::TooShort));
        assert_eq!(of("0123456789abcdef"), None);
        // Bytes, not characters.
        assert_eq!(of("ÄÖÜäöüÄÖ"), None);
        assert!(Key::new(&[7; 15]).is_none());
        assert!(Key::new(&[7; 16]).is_some());
    }

    #[cfg(unix)]
    #[test]
    fn a_key_is_text() {
        use std::os::unix::ffi::OsStringExt as _;
        let bytes = OsString::from_vec(vec![0xff; 32]);
        assert_eq!(judge(Some(bytes)).err(), Some(Missing::NotUnicode));
    }

    #[test]
    fn white_space_round_a_key_is_none_of_it() {
        let hash = |text: &str| judge(Some(OsString::from(text))).ok().map(|key| key.hash(b"ann"));
        assert_eq!(hash("0123456789abcdef\n"), hash("0123456789abcdef"));
        assert!(hash("0123456789abcdef").is_some());
        assert_ne!(hash("0123456789abcdef"), hash("0123456789abcdeF"));
    }
}
