//! What URLs carry, and addresses of e-mail.

use super::{Secret, is_masked, of_name};

fn ends_url(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '"' | '\'' | '<' | '>' | '`')
}

/// `://user:password@`; a user alone is none.
pub(super) fn has_user_info(text: &str) -> bool {
    text.match_indices("://").any(|(at, sign)| {
        let url = &text[at + sign.len()..];
        let authority = url.split(|letter: char| ends_url(letter) || "/?#".contains(letter)).next().unwrap_or(url);
        let password = authority.rsplit_once('@').and_then(|(user, _)| user.split_once(':'));
        password.is_some_and(|(_, password)| !is_masked(password))
    })
}

/// Parameters that are credentials and are not called so.
const SIGNATURES: &[&str] = &["sig", "signature", "x-amz-signature", "x-goog-signature"];

/// `?token=..`, in a URL or by itself.
pub(super) fn has_query(text: &str) -> bool {
    let parts = text.split(|letter: char| ends_url(letter));
    parts.enumerate().any(|(at, part)| {
        let mut pairs = part.split(['?', '&', '#']);
        // What stands before the first sign is a pair only if the text is a query: `token=abc&page=2`.
        let first = pairs.next().filter(|first| at == 0 && part.len() == text.len() && !first.contains("://"));
        first.into_iter().chain(pairs).any(is_secret_pair)
    })
}

fn is_secret_pair(pair: &str) -> bool {
    let Some((name, value)) = pair.split_once('=') else { return false };
    let is_secret = of_name(name) == Some(Secret::Credential)
        || SIGNATURES.iter().any(|signature| name.eq_ignore_ascii_case(signature));
    is_secret && !is_masked(value)
}

/// `ann@example.com`, and not the user of a URL or of a repository.
pub(super) fn has_email(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let is_local = |letter: char| letter.is_ascii_alphanumeric() || "._%+-".contains(letter);
        let before = &text[..at];
        let local = &before[before.rfind(|letter| !is_local(letter)).map_or(0, |end| end + width(before, end))..];
        let is_domain = |letter: char| letter.is_ascii_alphanumeric() || ".-".contains(letter);
        let behind = &text[at + 1..];
        let (domain, rest) = behind.split_at(behind.find(|letter| !is_domain(letter)).unwrap_or(behind.len()));
        let domain = domain.trim_end_matches(['.', '-']);
        let is_of_url = before[..before.len() - local.len()].ends_with("://") || local == "git";
        let is_password = before[..before.len() - local.len()].ends_with(':') && rest.starts_with([':', '/']);
        !local.is_empty() && !is_of_url && !is_password && is_host(domain)
    })
}

/// Bytes of the character at `at`.
fn width(text: &str, at: usize) -> usize {
    text[at..].chars().next().map_or(0, char::len_utf8)
}

fn is_host(domain: &str) -> bool {
    domain.rsplit_once('.').is_some_and(|(name, end)| {
        let is_end = end.len() >= 2 && end.bytes().all(|byte| byte.is_ascii_alphabetic());
        is_end && name.split('.').all(|part| !part.is_empty())
    })
}
