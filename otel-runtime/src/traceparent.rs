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
pub(crate) fn hex(digits: &[u8]) -> Option<u128> {
    if digits.is_empty() || digits.len() > 32 {
        return None;
    }
    digits.iter().try_fold(0_u128, |number, digit| {
        let value = match digit {
            b'0'..=b'9' => digit - b'0',
            b'a'..=b'f' => digit - b'a' + 10,
            _ => return None,
        };
        Some(number << 4 | u128::from(value))
    })
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
