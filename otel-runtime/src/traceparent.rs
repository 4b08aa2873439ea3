//! The form of the `traceparent` header.

/// The caller has recorded.
pub(crate) const SAMPLED: u8 = 0x01;
/// The rightmost seven bytes of the trace id are random.
pub(crate) const RANDOM: u8 = 0x02;

/// What a `traceparent` says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[cfg_attr(not(feature = "sdk"), allow(dead_code, reason = "without the SDK only the form is asked for"))]
pub(crate) struct TraceParent {
    pub(crate) trace: u128,
    pub(crate) span: u64,
    /// Flags that are defined; others are for later versions and must not be passed on.
    pub(crate) flags: u8,
}

/// Reads a [W3C `traceparent`](https://www.w3.org/TR/trace-context-2/#traceparent-header): lower-case
/// digits alone, no id of zeros, no version `ff`; version 00 has exactly four fields, a later one may
/// have more.
pub(crate) fn parse(value: &str) -> Option<TraceParent> {
    let (form, rest) = value.as_bytes().split_at_checked(55)?;
    if form[2] != b'-' || form[35] != b'-' || form[52] != b'-' {
        return None;
    }
    let version = hex(&form[..2])?;
    if version == 0xFF || !(rest.is_empty() || (rest[0] == b'-' && version != 0)) {
        return None;
    }
    let (trace, span) = (hex(&form[3..35])?, hex(&form[36..52])?);
    if trace == 0 || span == 0 {
        return None;
    }
    let flags = u8::try_from(hex(&form[53..55])?).ok()?;
    Some(TraceParent { trace, span: u64::try_from(span).ok()?, flags: flags & (SAMPLED | RANDOM) })
}

/// A number out of at most 32 lower-case hexadecimal digits, and nothing else: no sign, no capitals.
#[inline(always)]
#[allow(clippy::inline_always, reason = "where it is called the number of digits is known")]
pub(crate) fn hex(digits: &[u8]) -> Option<u128> {
    if digits.is_empty() || digits.len() > 32 {
        return None;
    }
    let (first, eights) = digits.split_at(digits.len() % 8);
    let mut number = 0;
    if !first.is_empty() {
        let padded = first.iter().fold(ZEROS, |all, &digit| all << 8 | u64::from(digit));
        number = u128::from(eight_digits(padded)?);
    }
    for eight in eights.chunks_exact(8) {
        let eight = u64::from_be_bytes(eight.try_into().ok()?);
        number = number << 32 | u128::from(eight_digits(eight)?);
    }
    Some(number)
}

/// Eight digits.
const ZEROS: u64 = u64::from_be_bytes(*b"00000000");

/// The number of eight digits, the first of them in the highest byte. All at once: each header has 52 of them, one by one
/// they took most of the time that it takes to read one.
#[inline]
fn eight_digits(digits: u64) -> Option<u64> {
    /// The same in each byte.
    const fn each(byte: u64) -> u64 {
        byte * 0x0101_0101_0101_0101
    }
    // 1 where there is no decimal digit. `a` is 0x61, and is worth 10.
    let letters = (digits & each(0x40)) >> 6;
    let values = (digits & each(0x0F)) + letters * 9;
    // What they are of bytes that are none: of another form, above `f`, or between `9` and `a`.
    let form = (values + each(0x30) + letters * 0x27) ^ digits;
    let at_least_ten = (values + each(6)) >> 4 & each(1);
    if form | (values & each(0xF0)) | (at_least_ten ^ letters) != 0 {
        return None;
    }
    let pairs = (values | values >> 4) & 0x00FF_00FF_00FF_00FF;
    let fours = (pairs | pairs >> 8) & 0x0000_FFFF_0000_FFFF;
    Some((fours | fours >> 16) & 0xFFFF_FFFF)
}

#[cfg(test)]
mod tests {
    use super::*;

    const IDS: &str = "0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331";

    #[test]
    fn flags_that_are_defined_are_kept_and_others_are_not() {
        for (written, kept) in [("00", 0), ("01", 1), ("02", 2), ("03", 3), ("ff", 3), ("fc", 0)] {
            let read = parse(&format!("00-{IDS}-{written}")).expect("valid");
            assert_eq!((read.flags, read.span), (kept, 0xb7ad_6b71_6920_3331), "{written}");
        }
    }

    #[test]
    fn a_later_version_may_say_more() {
        for later in ["01", "cc", "fe"] {
            assert!(parse(&format!("{later}-{IDS}-01")).is_some(), "{later}");
            assert!(parse(&format!("{later}-{IDS}-01-what-the-future-brings")).is_some(), "{later}");
            assert_eq!(parse(&format!("{later}-{IDS}-01.what")), None, "{later}");
        }
        assert_eq!(parse(&format!("00-{IDS}-01-")), None);
        assert_eq!(parse(&format!("ff-{IDS}-01")), None);
    }

    #[test]
    fn numbers_of_every_length() {
        let digits = "0123456789abcdeffedcba9876543210";
        for length in 1..=32 {
            let digits = &digits[32 - length..];
            assert_eq!(hex(digits.as_bytes()), u128::from_str_radix(digits, 16).ok(), "{digits}");
        }
        for byte in 0..=u8::MAX {
            let worth = char::from(byte).to_digit(16).filter(|_| !byte.is_ascii_uppercase()).map(u128::from);
            for at in 0..32 {
                let mut digits = *b"0123456789abcdeffedcba9876543210";
                digits[at] = b'0';
                let others = hex(&digits).expect("digits");
                digits[at] = byte;
                assert_eq!(hex(&digits), worth.map(|worth| others + (worth << (4 * (31 - at)))), "{byte} at {at}");
            }
        }
        assert_eq!((hex(b""), hex(&[b'1'; 33])), (None, None));
    }

    #[test]
    fn forms_that_are_none() {
        for bad in [
            "",
            "00",
            "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
            "00-00000000000000000000000000000000-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
            "00-+af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00_0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-0g",
            " 00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
            "00-0af7651916cd43dd8448eb211c80319-b7ad6b7169203331-011",
            "00-0af7651916cd43dd8448eb211c80319c-b7ad6b716920333é-01",
        ] {
            assert_eq!(parse(bad), None, "{bad}");
        }
    }
}
