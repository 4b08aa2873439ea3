//! What holds for every expansion, whatever it looks like.

use super::{cases, expanded, parsed};
use proc_macro2::{Delimiter, Spacing, TokenStream, TokenTree};
use quote::ToTokens as _;
use std::collections::BTreeMap;
use std::path::Path;

const KEYWORDS: [&str; 17] = [
    "as", "async", "await", "const", "else", "fn", "for", "if", "impl", "in", "let", "move", "mut", "return", "static",
    "use", "_",
];

/// All tokens in a row, groups opened.
fn flat(tokens: TokenStream) -> Vec<String> {
    let mut row: Vec<String> = Vec::new();
    let mut joint = false;
    for tree in tokens {
        let follows = std::mem::take(&mut joint);
        match tree {
            TokenTree::Punct(punct) => {
                joint = punct.spacing() == Spacing::Joint;
                match row.last_mut() {
                    Some(last) if follows => last.push(punct.as_char()),
                    _ => row.push(punct.as_char().to_string()),
                }
            }
            TokenTree::Group(group) => {
                let (open, close) = match group.delimiter() {
                    Delimiter::Parenthesis => ("(", ")"),
                    Delimiter::Brace => ("{", "}"),
                    Delimiter::Bracket => ("[", "]"),
                    Delimiter::None => ("", ""),
                };
                row.push(open.to_owned());
                row.extend(flat(group.stream()));
                row.push(close.to_owned());
            }
            other => row.push(other.to_string()),
        }
    }
    row
}

fn before_and_after(case: &Path) -> (Vec<String>, Vec<String>) {
    let file = parsed(case);
    (flat(file.to_token_stream()), flat(expanded(file).into_token_stream()))
}

fn is_word(token: &str) -> bool {
    token.starts_with(|c: char| c.is_alphabetic() || c == '_')
}

/// A name that is not the user's is absolute or odd: no expansion depends on the prelude, or on what a
/// user calls his own things.
#[test]
fn names_are_absolute_or_odd() {
    for case in cases() {
        let (before, after) = before_and_after(&case);
        for (at, token) in after.iter().enumerate() {
            let previous = at.checked_sub(1).map_or("", |at| &after[at]);
            let next = after.get(at + 1).map_or("", String::as_str);
            let is_field = next == ":" && ["{", ","].contains(&previous);
            let is_associated = next == "=" && previous == "<";
            let fits = !is_word(token)
                || before.contains(token)
                || KEYWORDS.contains(&token.as_str())
                || ["true", "false", "__OTEL_SITE", "allow", "dead_code"].contains(&token.as_str())
                || token.starts_with("__otel")
                || ["::", ".", "'"].contains(&previous)
                || is_field
                || is_associated;
            assert!(fits, "{}: `{token}` in `{}`", case.display(), after[at.saturating_sub(4)..=at].join(" "));
        }
    }
}

/// `::otel_runtime`, not `otel_runtime`.
#[test]
fn the_runtime_is_named_from_its_root() {
    for case in cases() {
        let (_, after) = before_and_after(&case);
        for (at, _) in after.iter().enumerate().filter(|(_, token)| *token == "otel_runtime") {
            let module = after.get(at + 2).is_some_and(|token| token.starts_with("__private"));
            let in_path = |token: &String| is_word(token) && !KEYWORDS.contains(&token.as_str());
            let from_root = at > 0 && after[at - 1] == "::" && (at < 2 || !in_path(&after[at - 2]));
            assert!(!module || from_root, "{}: {}", case.display(), after[at.saturating_sub(4)..=at].join(" "));
        }
    }
}

/// The user's statements are there once: none is lost, none is doubled.
#[test]
fn bodies_are_emitted_once() {
    let count = |row: &[String]| {
        let mut counts = BTreeMap::<String, usize>::new();
        for pair in row.windows(2).filter(|pair| pair[1] == "(" && ["work", "reap", "reserve"].contains(&&*pair[0])) {
            *counts.entry(pair[0].clone()).or_default() += 1;
        }
        counts
    };
    for case in cases() {
        let (before, after) = before_and_after(&case);
        assert_eq!(count(&before), count(&after), "{}", case.display());
    }
}

/// A static beside the user's statements would capture a name of his.
#[test]
fn statics_stand_in_a_block_of_their_own() {
    fn check(case: &Path, tokens: TokenStream) -> usize {
        let trees: Vec<TokenTree> = tokens.into_iter().collect();
        let words: Vec<String> = trees.iter().map(ToString::to_string).collect();
        let at = words.windows(2).position(|pair| pair[0] == "static" && pair[1] == "__OTEL_SITE");
        if let Some(at) = at {
            let ends = words.len() >= 2 && words[words.len() - 2..] == ["&", "__OTEL_SITE"];
            assert!(at == 0 && ends, "{}: {}", case.display(), words.join(" "));
        }
        let inner = trees.into_iter().map(|tree| match tree {
            TokenTree::Group(group) => check(case, group.stream()),
            _ => 0,
        });
        usize::from(at.is_some()) + inner.sum::<usize>()
    }
    let sites: usize = cases().iter().map(|case| check(case, expanded(parsed(case)).into_token_stream())).sum();
    assert!(sites > 50, "{sites} sites");
}
