//! What a finding is known by when lines move: a hash that is the same in every version of the program.

use crate::finding::Finding;

/// Sixteen hexadecimal digits of the rule, the item and the line, its white space left out of account.
pub(crate) fn of(finding: &Finding) -> String {
    let words = finding.snippet.split_whitespace();
    let parts = [finding.rule.code, &*finding.item].into_iter().chain(words);
    let hash = parts.fold(FNV_OFFSET, |hash, part| fnv(fnv(hash, part.as_bytes()), &[0]));
    format!("{hash:016x}")
}

const FNV_OFFSET: u64 = 0xcbf2_9ce4_8422_2325;
const FNV_PRIME: u64 = 0x0100_0000_01b3;

/// FNV-1a.
fn fnv(hash: u64, bytes: &[u8]) -> u64 {
    bytes.iter().fold(hash, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(FNV_PRIME))
}

#[cfg(test)]
mod tests {
    use super::{FNV_OFFSET, fnv};

    #[test]
    fn the_hash_is_the_one_that_is_published() {
        assert_eq!(fnv(FNV_OFFSET, b""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(fnv(FNV_OFFSET, b"a"), 0xaf63_dc4c_8601_ec8c);
        assert_eq!(fnv(FNV_OFFSET, b"foobar"), 0x8594_4171_f739_67e8);
    }
}
