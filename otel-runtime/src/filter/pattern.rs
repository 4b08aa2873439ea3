//! The entries of a filter, and what they match.

use super::FilterError;

/// A list of `pattern=state`.
#[derive(Debug, Default)]
pub(super) struct Rules(Vec<(String, bool)>);

impl Rules {
    /// The entries that are well formed, and what is wrong with the others.
    pub(super) fn parse(text: &str) -> (Self, Vec<FilterError>) {
        let (mut rules, mut errors) = (Vec::new(), Vec::new());
        for entry in text.split(',').map(str::trim).filter(|entry| !entry.is_empty()) {
            match rule(entry) {
                Ok(rule) => rules.push(rule),
                Err(error) => errors.push(error),
            }
        }
        (Rules(rules), errors)
    }

    /// Whether a site may record.
    pub(super) fn let_pass(&self, module: &str, name: &str) -> bool {
        let with_name = format!("{module}::{name}");
        let fits = |pattern: &str| matches(pattern, module) || matches(pattern, &with_name);
        // `max_by_key` gives the last of equal ones.
        let best = self.0.iter().filter(|(pattern, _)| fits(pattern)).max_by_key(|(pattern, _)| pattern.len());
        best.is_none_or(|(_, is_on)| *is_on)
    }
}

fn rule(entry: &str) -> Result<(String, bool), FilterError> {
    // The last `=`: a span's name may have one.
    let Some((pattern, state)) = entry.rsplit_once('=') else {
        return Err(FilterError::NoState { entry: entry.to_owned() });
    };
    let (pattern, state) = (pattern.trim(), state.trim());
    if pattern.is_empty() {
        return Err(FilterError::NoPattern { entry: entry.to_owned() });
    }
    match state {
        "on" => Ok((pattern.to_owned(), true)),
        "off" => Ok((pattern.to_owned(), false)),
        _ => Err(FilterError::UnknownState { entry: entry.to_owned(), state: state.to_owned() }),
    }
}

/// Whether `text` is `pattern`, in which `*` stands for anything. Takes time by the product of both
/// lengths at most, whatever the pattern.
fn matches(pattern: &str, text: &str) -> bool {
    let (pattern, text) = (pattern.as_bytes(), text.as_bytes());
    let (mut at, mut from) = (0, 0);
    // Behind the last `*`, and where in the text that one ends for now.
    let mut star: Option<(usize, usize)> = None;
    while from < text.len() {
        match pattern.get(at) {
            Some(b'*') => {
                at += 1;
                star = Some((at, from));
            }
            Some(byte) if *byte == text[from] => (at, from) = (at + 1, from + 1),
            _ => match star {
                Some((behind, end)) => {
                    (at, from) = (behind, end + 1);
                    star = Some((behind, end + 1));
                }
                None => return false,
            },
        }
    }
    pattern[at..].iter().all(|byte| *byte == b'*')
}

#[cfg(test)]
mod tests {
    use super::{Rules, matches};

    #[test]
    fn a_star_stands_for_anything() {
        for (pattern, text, expected) in [
            ("shop::db", "shop::db", true),
            ("shop::db", "shop::dbx", false),
            ("shop::db", "shop", false),
            ("shop::*", "shop::db::charge", true),
            ("shop::*", "shop", false),
            ("*::charge", "shop::db::charge", true),
            ("*::charge", "shop::db::charge::x", false),
            ("s*b*e", "shop::db::charge", true),
            ("*a*a*a*b", "aaaaaaaaaaaaaaaaaaaa", false),
            ("**", "", true),
            ("*", "größe", true),
        ] {
            assert_eq!(matches(pattern, text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn the_longest_pattern_wins_and_then_the_last() {
        for (filter, expected) in [
            ("", true),
            ("shop::*=off", false),
            ("shop::db=on,shop::*=off", true),
            ("shop::*=off,shop::db::charge=on,shop::db=off", true),
            ("shop::db=on,shop::db=off", false),
            ("shop::db=off,shop::db=on", true),
            ("bank::*=off", true),
        ] {
            let (rules, errors) = Rules::parse(filter);
            assert!(errors.is_empty(), "{filter}");
            assert_eq!(rules.let_pass("shop::db", "charge"), expected, "{filter}");
        }
    }
}
