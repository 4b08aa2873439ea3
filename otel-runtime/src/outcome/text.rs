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
    loop {
        let end = rest.find(ends_url).unwrap_or(rest.len());
        let (word, behind) = rest.split_at(end);
        push_word(&mut clean, word, truncated && behind.is_empty());
        let Some(sign) = behind.chars().next() else { return clean };
        clean.push(sign);
        rest = &behind[sign.len_utf8()..];
    }
}

/// A word, which may be a URL, several of them in a row, or what a request asks for: `/orders?token=..`.
fn push_word(clean: &mut String, word: &str, unfinished: bool) {
    let mut rest = word;
    loop {
        let query = rest.find('?').filter(|at| is_pair(&rest[at + 1..]));
        let scheme = rest.find("://");
        match (query, scheme) {
            (Some(query), scheme) if scheme.is_none_or(|scheme| query < scheme) => {
                return clean.push_str(&rest[..query]);
            }
            (_, None) => return clean.push_str(rest),
            (_, Some(scheme)) => {
                let (before, url) = rest.split_at(scheme + 3);
                clean.push_str(before);
                let Some(next) = next_url(url) else { return clean.push_str(bare_url(url, unfinished)) };
                clean.push_str(bare_url(&url[..next], false));
                rest = &url[next..];
            }
        }
    }
}

/// `name=..`
fn is_pair(text: &str) -> bool {
    let name = text.split('=').next().filter(|name| name.len() < text.len());
    name.is_some_and(|name| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || "_-.~%+[]".contains(c)))
}

/// Where another URL begins behind this one's path. What a query names is a part of that.
fn next_url(url: &str) -> Option<usize> {
    let scheme = url.find("://")?;
    let begin = url[..scheme].rfind(|c: char| !(c.is_ascii_alphanumeric() || "+-.".contains(c))).map(|at| {
        let sign = url[at..].chars().next().map_or(1, char::len_utf8);
        at + sign
    })?;
    (!url[..begin].contains(['?', '#'])).then_some(begin)
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
    fn several_urls_in_a_row_are_all_cleaned() {
        assert_eq!(
            cleaned("no broker of amqp://u:p@a:5672,amqp://u:p@b:5672"),
            "no broker of amqp://a:5672,amqp://b:5672"
        );
        assert_eq!(cleaned("https://h/go?to=https://u:p@i/&token=abc done"), "https://h/go done");
    }

    #[test]
    fn query_of_a_request_is_removed() {
        assert_eq!(cleaned("no route for /orders?token=abc&page=2: 404"), "no route for /orders 404");
        assert_eq!(cleaned("GET /go?to=https://h/x&token=abc failed"), "GET /go failed");
        assert_eq!(cleaned("expected `?=`, why? a=b ?? x=?"), "expected `?=`, why? a=b ?? x=?");
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
