//! Numbers that people pay with, by their check digits. Ids and times of day are numbers, too, so length and
//! beginning count as well.

/// What may stand inside a number that is written in groups.
fn is_gap(letter: char) -> bool {
    matches!(letter, ' ' | '-')
}

/// Numbers with the groups that they are written in, none of which touches a letter.
fn numbers(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let runs = text.split(|letter: char| !(letter.is_alphanumeric() || is_gap(letter) || "._:/".contains(letter)));
    runs.flat_map(|run| {
        let groups: Vec<&str> = run.split(is_gap).collect();
        let digits = |group: &&str| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit());
        groups.chunk_by(|one, next| digits(one) && digits(next)).map(<[&str]>::to_vec).collect::<Vec<_>>()
    })
    .filter(|groups| groups.iter().all(|group| !group.is_empty() && group.bytes().all(|byte| byte.is_ascii_digit())))
}

/// 15 or 16 digits in the groups that cards have, or at a stretch behind an issuer's beginning, with the right check
/// digit. Of 13 and 19 digits are times and ids, too: these must be in groups.
pub(super) fn has_card(text: &str) -> bool {
    numbers(text).any(|groups| {
        let lengths: Vec<usize> = groups.iter().map(|group| group.len()).collect();
        let number = groups.concat();
        let is_card = match lengths.as_slice() {
            [15 | 16] => is_issuer(&number),
            [4, 4, 4, 4] | [4, 6, 5] => number.starts_with(['2', '3', '4', '5', '6']),
            [4, 4, 4, 4, 3] | [4, 3, 3, 3] => number.starts_with(['4', '5', '6']),
            _ => false,
        };
        is_card && has_check_digit(&number)
    })
}

/// Visa, Mastercard, American Express, Discover, JCB.
fn is_issuer(number: &str) -> bool {
    let beginning: u32 = number.get(..4).and_then(|four| four.parse().ok()).unwrap_or_default();
    match number.len() {
        15 => matches!(beginning, 3400..=3499 | 3700..=3799),
        _ => matches!(beginning, 4000..=4999 | 5100..=5599 | 2221..=2720 | 6011 | 6440..=6599 | 3528..=3589),
    }
}

/// <https://en.wikipedia.org/wiki/Luhn_algorithm>
fn has_check_digit(number: &str) -> bool {
    let digits = number.bytes().rev().map(|byte| u32::from(byte - b'0'));
    let sum: u32 =
        digits.enumerate().map(|(at, digit)| if at % 2 == 0 { digit } else { digit * 2 / 10 + digit * 2 % 10 }).sum();
    sum % 10 == 0 && number.bytes().any(|byte| byte != b'0')
}

/// Countries, and how long their numbers of accounts are.
const COUNTRIES: &[(&str, usize)] = &[
    ("AD", 24),
    ("AE", 23),
    ("AT", 20),
    ("BE", 16),
    ("BG", 22),
    ("BR", 29),
    ("CH", 21),
    ("CY", 28),
    ("CZ", 24),
    ("DE", 22),
    ("DK", 18),
    ("EE", 20),
    ("ES", 24),
    ("FI", 18),
    ("FR", 27),
    ("GB", 22),
    ("GR", 27),
    ("HR", 21),
    ("HU", 28),
    ("IE", 22),
    ("IL", 23),
    ("IS", 26),
    ("IT", 27),
    ("LI", 21),
    ("LT", 20),
    ("LU", 20),
    ("LV", 21),
    ("MC", 27),
    ("MT", 31),
    ("NL", 18),
    ("NO", 15),
    ("PK", 24),
    ("PL", 28),
    ("PT", 25),
    ("RO", 24),
    ("RS", 22),
    ("SA", 24),
    ("SE", 24),
    ("SI", 19),
    ("SK", 24),
    ("SM", 27),
    ("TR", 26),
    ("UA", 29),
];

/// Of the right length for its country, at a stretch or in groups, with the right check digits.
pub(super) fn has_iban(text: &str) -> bool {
    let mut ends = vec![0];
    ends.extend(
        text.char_indices()
            .filter(|(_, letter)| !letter.is_ascii_alphanumeric())
            .map(|(at, letter)| at + letter.len_utf8()),
    );
    ends.into_iter().any(|begin| is_iban(&text[begin..]))
}

/// Whether a text begins with one.
fn is_iban(text: &str) -> bool {
    let Some(&(_, length)) = COUNTRIES.iter().find(|(country, _)| text.starts_with(country)) else { return false };
    let mut number = String::with_capacity(length);
    let mut rest = text.chars();
    while number.len() < length {
        match rest.next() {
            Some(letter) if letter.is_ascii_uppercase() || letter.is_ascii_digit() => number.push(letter),
            Some(' ') if number.len() % 4 == 0 => {}
            _ => return false,
        }
    }
    !rest.next().is_some_and(|letter| letter.is_ascii_alphanumeric()) && remainder(&number) == 1
}

/// By 97, with the first four behind the rest and `A` as 10.
fn remainder(number: &str) -> u32 {
    let digits = number[4..].chars().chain(number[..4].chars()).filter_map(|letter| letter.to_digit(36));
    digits.fold(0, |rest, digit| (rest * if digit < 10 { 10 } else { 100 } + digit) % 97)
}
