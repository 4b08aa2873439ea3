//! Names as words.

/// The words of a name: `acme.apiKey2` is `acme`, `api` and `key`. Digits at the end of a word are left out.
pub(super) fn words(name: &str) -> Vec<&str> {
    let runs = name.split(|letter: char| !letter.is_alphanumeric());
    let words = runs.flat_map(humps).map(|word| word.trim_end_matches(|letter: char| letter.is_ascii_digit()));
    words.filter(|word| !word.is_empty()).collect()
}

/// The last of them, without looking at the others. Of a word that is not all letters, the letters at its end.
pub(super) fn last_word(name: &str) -> &str {
    let name = name.trim_end_matches(|letter: char| !letter.is_ascii_alphabetic());
    let small = name.trim_end_matches(|letter: char| letter.is_ascii_lowercase());
    let begin = if small.len() < name.len() {
        small.strip_suffix(|letter: char| letter.is_ascii_uppercase()).unwrap_or(small)
    } else {
        name.trim_end_matches(|letter: char| letter.is_ascii_uppercase())
    };
    &name[begin.len()..]
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
    let mut letters = run.char_indices().peekable();
    let mut before = letters.next().map_or(' ', |(_, first)| first);
    while let Some((at, here)) = letters.next() {
        let is_last_capital = letters.peek().is_some_and(|(_, next)| next.is_lowercase());
        if here.is_uppercase() && (!before.is_uppercase() || is_last_capital) {
            return at;
        }
        before = here;
    }
    run.len()
}

/// Whether words end as a phrase does, whose words stand in small letters with spaces between them.
pub(super) fn end_with(words: &[&str], phrase: &str) -> bool {
    // From the end, where most of them differ.
    let mut from_end = words.iter().rev();
    phrase.rsplit(' ').all(|other| from_end.next().is_some_and(|word| is(word, other)))
}

pub(super) fn is(word: &str, other: &str) -> bool {
    word.eq_ignore_ascii_case(other)
}
