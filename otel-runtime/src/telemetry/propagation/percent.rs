//! Percent-encoding as the W3C baggage specification has it.

/// Encodes what cannot stand in a [`value`](https://www.w3.org/TR/baggage/#value), and `%` itself.
pub(super) fn encode(text: &str) -> String {
    encode_with(text, |byte| is_baggage_octet(byte) && byte != b'%')
}

/// Encodes what cannot stand in a property. `%` stays: properties are opaque, and travel as they came.
pub(super) fn encode_property(text: &str) -> String {
    encode_with(text, is_baggage_octet)
}

fn encode_with(text: &str, stays: impl Fn(u8) -> bool) -> String {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        if stays(byte) {
            out.push(char::from(byte));
        } else {
            out.push('%');
            out.push(char::from(DIGITS[usize::from(byte >> 4)]));
            out.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
    out
}

/// Printable ASCII without blanks, `"`, `,`, `;` and `\`.
fn is_baggage_octet(byte: u8) -> bool {
    matches!(byte, 0x21 | 0x23..=0x2B | 0x2D..=0x3A | 0x3C..=0x5B | 0x5D..=0x7E)
}

/// Decodes. What is no UTF-8 becomes the replacement character, as the specification demands; a `%`
/// without two digits behind it stays.
pub(super) fn decode(text: &str) -> String {
    if !text.contains('%') {
        return text.to_owned();
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, behind @ ..] = rest {
        let encoded = match (first, behind) {
            (b'%', [high, low, ..]) => digit(*high).zip(digit(*low)),
            _ => None,
        };
        if let Some((high, low)) = encoded {
            bytes.push(high << 4 | low);
            rest = &behind[2..];
        } else {
            bytes.push(*first);
            rest = behind;
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_encoded_comes_back() {
        for text in ["", "acme", "a b", "a=b==", "100%", "%41", "ü,;\\\"", "\u{0}\r\n", "\u{10FFFF}"] {
            let encoded = encode(text);
            assert!(encoded.bytes().all(is_baggage_octet), "{encoded}");
            assert_eq!(decode(&encoded), text);
        }
    }

    #[test]
    fn what_is_no_text_is_replaced_and_what_is_no_encoding_stays() {
        assert_eq!(decode("a%FFb"), "a\u{FFFD}b");
        assert_eq!(decode("%zz%4%"), "%zz%4%");
    }
}
