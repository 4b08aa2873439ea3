//! One source file, and where its tokens stand in it.

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use std::ops::Range;
use std::path::{Path, PathBuf};
use syn::spanned::Spanned;

/// A file that was read.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) path: PathBuf,
    pub(super) text: String,
    /// What the parser does not count: a byte order mark, and a first line such as `#!/usr/bin/env cargo`.
    skipped: usize,
}

/// A word of a file.
#[derive(Debug, Clone)]
pub(super) struct Word {
    pub(super) text: String,
    pub(super) range: Range<usize>,
    /// Behind a `.` or a `::`, where it means no name in scope.
    pub(super) is_member: bool,
}

impl Source {
    pub(super) fn new(path: &Path, text: String) -> Source {
        let mark = text.len() - text.trim_start_matches('\u{feff}').len();
        let rest = &text[mark..];
        let is_shebang = rest.starts_with("#!") && !rest[2..].trim_start().starts_with('[');
        let shebang = if is_shebang { rest.find('\n').unwrap_or(rest.len()) } else { 0 };
        Source { path: path.to_owned(), skipped: mark + shebang, text }
    }

    /// The part that is parsed.
    pub(super) fn code(&self) -> &str {
        &self.text[self.skipped..]
    }

    pub(super) fn range(&self, span: Span) -> Range<usize> {
        let range = span.byte_range();
        range.start + self.skipped..range.end + self.skipped
    }

    /// The text of what was parsed.
    pub(super) fn of(&self, node: &impl Spanned) -> &str {
        &self.text[self.range(node.span())]
    }

    /// Every word of `tokens`, those in the arguments of macros too.
    pub(super) fn words(&self, tokens: TokenStream) -> Vec<Word> {
        let mut words = Vec::new();
        each_word(tokens, &mut |ident, is_member| {
            words.push(Word { text: ident.to_string(), range: self.range(ident.span()), is_member });
        });
        words
    }
}

/// Calls `found` for every word, with whether it stands behind a `.` or a `::`.
pub(super) fn each_word(tokens: TokenStream, found: &mut impl FnMut(&Ident, bool)) {
    let mut before = [' '; 2];
    for tree in tokens {
        let mut punct = ' ';
        match tree {
            TokenTree::Ident(ident) => {
                // `..name` is a range.
                let is_member = before == [':', ':'] || (before[1] == '.' && before[0] != '.');
                found(&ident, is_member);
            }
            TokenTree::Group(group) => each_word(group.stream(), found),
            TokenTree::Punct(mark) => punct = mark.as_char(),
            TokenTree::Literal(_) => {}
        }
        before = [before[1], punct];
    }
}
