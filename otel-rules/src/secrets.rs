//! What must not leave the process, by its name ([`of_name`]) and by its shape ([`of_value`]).
//!
//! Both would rather miss one than cry wolf: a rule that is wrong one time in ten is turned off.

mod card;
mod names;
mod shapes;
#[cfg(test)]
mod tests;
mod tokens;
mod urls;
mod words;

pub use names::of_name;
pub use shapes::of_value;

/// Why it must not.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Secret {
    /// Who has it can act as its owner.
    Credential,
    /// Tells who somebody is, or of what they pay with.
    Personal,
}

/// What a value looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Shape {
    /// Why it must not leave the process.
    pub secret: Secret,
    /// In words, such as "a card number".
    pub what: &'static str,
}

/// Whether a value tells that there was something, and not what: a mask, or a place for a value.
///
/// ```
/// for value in ["[redacted]", "REDACTED", "****4242", "xxxxx", "$1", "{token}", ""] {
///     assert!(otel_rules::secrets::is_masked(value), "{value}");
/// }
/// assert!(!otel_rules::secrets::is_masked("hunter2"));
/// ```
pub fn is_masked(value: &str) -> bool {
    let bare = value.trim().trim_matches(|letter| matches!(letter, '[' | ']' | '<' | '>' | '(' | ')'));
    let begins = |sign| value.trim_start().starts_with(sign);
    let is_mask = ["***", "$", "{", "%s", "%7B"].into_iter().any(begins);
    let is_all = |letter: char| !bare.is_empty() && bare.chars().all(|found| found.eq_ignore_ascii_case(&letter));
    let is_word = ["redacted", "masked", "filtered", "removed", "hidden", "none", "null", "?"];
    bare.is_empty()
        || is_mask
        || is_all('*')
        || is_all('x')
        || is_word.iter().any(|word| bare.eq_ignore_ascii_case(word))
}
