//! Names as words.

/// The words of a name: `acme.apiKey2` is `acme`, `api` and `key`. Digits at the end of a word are left out.
pub(super) fn words(name: &str) -> Vec<&str> {
    let runs = name.split(|letter: char| !letter.is_alphanumeric());
    let words = runs.flat_map(humps).map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit()));
    words.filter(|word| !word.is_empty()).collect()
}

/// The parts of `camelCase`; capitals in a row are one, but for the last of them: `JWTToken` is `JWT` and `Token`.
fn humps(run: &str) -> impl Iterator<Item = &str> {
    let mut rest = run;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (hump, behind) = rest.split_at(end_of_hump(rest));
        rest = behind;
        Some(hump)
    })
}

fn end_of_hump(run: &str) -> usize {
    let letters: Vec<(usize, char)> = run.char_indices().collect();
    let begins_hump = |at: usize| {
        let (before, here) = (letters[at - 1].1, letters[at].1);
        let is_last_capital = before.is_uppercase() && letters.get(at + 1).is_some_and(|(_, next)| next.is_lowercase());
        here.is_uppercase() && (!before.is_uppercase() || is_last_capital)
    };
    (1..letters.len()).find(|&at| begins_hump(at)).map_or(run.len(), |at| letters[at].0)
}

/// Whether words end as a phrase does, whose words stand in small letters with spaces between them.
pub(super) fn end_with(words: &[&str], phrase: &str) -> bool {
    let count = phrase.split(' ').count();
    words.len() >= count
        && words[words.len() - count..].iter().zip(phrase.split(' ')).all(|(word, other)| is(word, other))
}

pub(super) fn is(word: &str, other: &str) -> bool {
    word.eq_ignore_ascii_case(other)
}
