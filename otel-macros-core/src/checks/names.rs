//! Names that group nothing.

use super::{Broken, Subject};
use crate::traced::model::Name;
use otel_rules::rules::ID_IN_NAME;

pub(super) fn check(subject: &Subject<'_>) -> Vec<Broken> {
    match &subject.annotation.name {
        Some(Name::Literal(name)) if holds_id(&name.value()) => vec![Broken::from((&ID_IN_NAME, name.span()))],
        _ => Vec::new(),
    }
}

/// Whether a word of `name` is a number of four digits or more, or as long as a hash is and as unreadable. A UUID is
/// five words, of which the last is one.
pub(super) fn holds_id(name: &str) -> bool {
    name.split(|letter: char| !letter.is_alphanumeric()).any(|word| {
        let digits = word.bytes().filter(u8::is_ascii_digit).count();
        let is_number = digits == word.len() && digits >= 4;
        let is_hash = word.len() >= 12 && digits > 0 && word.bytes().all(|byte| byte.is_ascii_hexdigit());
        is_number || is_hash
    })
}
