//! What a secret looks like on the wire.

use otel_tests::wire::hex;

/// A form of a secret, in pieces: what was cut off at some length shows, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Needle {
    /// Which secret.
    pub(crate) of: &'static str,
    /// How it is written.
    pub(crate) form: &'static str,
    text: String,
}

/// So many letters of a secret in a row are no accident.
const PIECE: usize = 10;

/// A secret in every form that a library might write it in.
pub(crate) fn needles(of: &'static str, secret: &str) -> Vec<Needle> {
    let forms = [
        ("plain", secret.to_owned()),
        ("percent-encoded", percent(secret)),
        ("percent-encoded", percent(secret).to_lowercase()),
        ("hexadecimal", hex(secret.as_bytes())),
        ("base64", inside_base64(secret, 0)),
        ("base64", inside_base64(secret, 1)),
        ("base64", inside_base64(secret, 2)),
    ];
    forms.into_iter().map(|(form, text)| Needle { of, form, text }).collect()
}

/// Those of which a piece is in `haystack`.
pub(crate) fn found(haystack: &[u8], needles: Vec<Needle>) -> Vec<Needle> {
    let is_there = |piece: &[u8]| haystack.windows(PIECE).any(|window| window == piece);
    needles.into_iter().filter(|needle| needle.text.as_bytes().windows(PIECE).any(is_there)).collect()
}

/// As queries write it.
pub(crate) fn percent(text: &str) -> String {
    let letter = |byte: u8| match byte {
        b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => char::from(byte).to_string(),
        _ => format!("%{byte:02X}"),
    };
    text.bytes().map(letter).collect()
}

pub(crate) fn base64(bytes: &[u8]) -> String {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let quad = |chunk: &[u8]| {
        let bits = (0..3).fold(0, |bits, at| bits << 8 | usize::from(*chunk.get(at).unwrap_or(&0)));
        let letter = |at: usize| char::from(ALPHABET[bits >> (18 - 6 * at) & 63]);
        (0..=chunk.len()).map(letter).collect::<String>()
    };
    bytes.chunks(3).map(quad).collect()
}

/// The letters that stand for `secret` alone where `before` bytes, more or less than whole groups, stand before it.
fn inside_base64(secret: &str, before: usize) -> String {
    let whole = base64(&[&[0; 3][..before], secret.as_bytes()].concat());
    let begin = if before == 0 { 0 } else { 4 };
    whole[begin..whole.len() - 4].to_owned()
}

#[test]
fn a_piece_is_found_in_every_form() {
    for secret in ["c2VjcmV0LW9mLXRo+ZS10ZXN0/1", "another-secret-of-26-letters"] {
        for packed in [0, 1, 2].map(|before| base64(format!("{}{secret} and more", "x".repeat(before)).as_bytes())) {
            assert!(
                found(packed.as_bytes(), needles("it", secret)).iter().any(|needle| needle.form == "base64"),
                "{packed}"
            );
        }
        assert_eq!(found(&secret.as_bytes()[3..15], needles("it", secret))[0].form, "plain");
        assert_eq!(found(b"nothing of the kind is in here", needles("it", secret)), []);
    }
    assert_eq!(base64(b"user:pass"), "dXNlcjpwYXNz");
}
