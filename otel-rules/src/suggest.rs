//! "did you mean"

/// The word of `words` that `typed` was probably meant to be.
///
/// ```
/// assert_eq!(otel_rules::nearest("consummer", ["producer", "consumer"]), Some("consumer"));
/// ```
pub fn nearest<'w>(typed: &str, words: impl IntoIterator<Item = &'w str>) -> Option<&'w str> {
    let typed = typed.to_lowercase();
    let limit = 1 + typed.chars().count() / 4;
    words
        .into_iter()
        .map(|word| (distance(&typed, word), word))
        .filter(|&(distance, _)| distance <= limit)
        .min_by_key(|&(distance, _)| distance)
        .map(|(_, word)| word)
}

/// Edits between two words; neighbours that changed places count once.
pub(crate) fn distance(a: &str, b: &str) -> usize {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let mut rows = vec![vec![0; b.len() + 1]; a.len() + 1];
    for i in 0..=a.len() {
        for j in 0..=b.len() {
            rows[i][j] = if i == 0 || j == 0 {
                i + j
            } else {
                let changed = rows[i - 1][j - 1] + usize::from(a[i - 1] != b[j - 1]);
                let mut best = changed.min(rows[i - 1][j] + 1).min(rows[i][j - 1] + 1);
                if i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1] {
                    best = best.min(rows[i - 2][j - 2] + 1);
                }
                best
            };
        }
    }
    rows[a.len()][b.len()]
}

#[cfg(test)]
mod tests {
    use super::nearest;

    const KINDS: [&str; 5] = ["internal", "server", "client", "producer", "consumer"];

    #[test]
    fn near_misses_are_found_and_strangers_are_not() {
        assert_eq!(nearest("consummer", KINDS), Some("consumer"));
        assert_eq!(nearest("Sever", KINDS), Some("server"));
        assert_eq!(nearest("cleint", KINDS), Some("client"));
        assert_eq!(nearest("queue", KINDS), None);
        assert_eq!(nearest("", KINDS), None);
    }
}
