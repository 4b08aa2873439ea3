//! Status descriptions: the error's own words, bounded and without what must not leave the process.

use crate::value;
use std::fmt;

/// Characters of a description.
const LIMIT: usize = 256;

/// Characters that are read before URLs are cleaned: what is cut off must not hide that a text is a
/// URL with a password in it.
const READ: usize = 4096;

/// `text` with at most [`LIMIT`] characters, URLs without user info and query. Empty when the
/// formatting code panics.
pub(super) fn description(text: fmt::Arguments<'_>) -> String {
    let Some(text) = value::formatted(text, READ) else { return String::new() };
    let truncated = text.chars().count() >= READ;
    let mut clean = without_url_secrets(&text, truncated);
    if let Some((end, _)) = clean.char_indices().nth(LIMIT) {
        clean.truncate(end);
    }
    clean
}

fn without_url_secrets(text: &str, truncated: bool) -> String {
    let mut clean = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("://") {
        let (before, after) = rest.split_at(at + 3);
        clean.push_str(before);
        let end = after.find(ends_url).unwrap_or(after.len());
        let (url, next) = after.split_at(end);
        let unfinished = truncated && next.is_empty();
        clean.push_str(bare_url(url, unfinished));
        rest = next;
    }
    clean.push_str(rest);
    clean
}

fn ends_url(c: char) -> bool {
    c.is_whitespace() || matches!(c, '"' | '\'' | '<' | '>' | '`' | '{' | '}' | '|' | '\\' | '^')
}

/// Host and path of what follows `://`.
fn bare_url(url: &str, unfinished: bool) -> &str {
    let authority_end = url.find(['/', '?', '#']);
    if unfinished && authority_end.is_none() {
        // The `@` that would tell a password may have been cut off.
        return "";
    }
    let authority = &url[..authority_end.unwrap_or(url.len())];
    let host = authority.rfind('@').map_or(0, |at| at + 1);
    let visible = url[host..].find(['?', '#']).map_or(url.len(), |at| host + at);
    &url[host..visible]
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cleaned(text: &str) -> String {
        description(format_args!("{text}"))
    }

    #[test]
    fn url_user_info_and_query_are_removed() {
        assert_eq!(
            cleaned("get https://ann:s3cret@db.example:5432/orders?token=abc#x failed: postgres://u:p@h"),
            "get https://db.example:5432/orders failed: postgres://h"
        );
        assert_eq!(cleaned("(https://h/p?q=1) done"), "(https://h/p done");
        assert_eq!(cleaned("amqp://guest:p@ss@host/vhost"), "amqp://host/vhost");
    }

    #[test]
    fn text_without_urls_stays() {
        assert_eq!(cleaned("mail to ann@example.org? a://"), "mail to ann@example.org? a://");
        assert_eq!(cleaned(""), "");
    }

    #[test]
    fn length_is_bounded_in_characters() {
        let long = "é".repeat(10_000);
        assert_eq!(cleaned(&long).chars().count(), LIMIT);
    }

    #[test]
    fn cut_off_user_info_does_not_show() {
        let secret = format!("https://user:{}@host/", "x".repeat(READ));
        assert_eq!(cleaned(&secret), "https://");
    }

    #[test]
    fn panicking_display_gives_no_text() {
        struct Panics;
        impl fmt::Display for Panics {
            fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
                panic!("in Display")
            }
        }
        assert_eq!(description(format_args!("{Panics}")), "");
    }
}
