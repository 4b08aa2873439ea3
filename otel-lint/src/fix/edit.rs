//! Changes to a source text by ranges of its bytes, so that what is between them stays as it was.

use std::ops::Range;

/// One change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    pub(super) range: Range<usize>,
    pub(super) text: String,
}

impl Edit {
    pub(super) fn new(range: Range<usize>, text: impl Into<String>) -> Edit {
        Edit { range, text: text.into() }
    }
}

/// The text after all changes. Of two that overlap the later one is not made.
pub(super) fn apply(source: &str, mut edits: Vec<Edit>) -> String {
    edits.sort_by_key(|edit| (edit.range.start, edit.range.end));
    let mut out = String::with_capacity(source.len());
    let mut done = 0;
    for edit in edits {
        if edit.range.start < done {
            continue;
        }
        out.push_str(&source[done..edit.range.start]);
        out.push_str(&edit.text);
        done = edit.range.end;
    }
    out.push_str(&source[done..]);
    out
}

/// The line that a byte stands in, without what is behind the byte.
pub(super) fn line_before(source: &str, at: usize) -> &str {
    let start = source[..at].rfind('\n').map_or(0, |newline| newline + 1);
    &source[start..at]
}

/// The white space that the line of a byte begins with.
pub(super) fn indent(source: &str, at: usize) -> &str {
    let line = line_before(source, at);
    &line[..line.len() - line.trim_start().len()]
}

/// What ends the lines of a text.
pub(super) fn newline(source: &str) -> &'static str {
    if source.contains("\r\n") { "\r\n" } else { "\n" }
}

#[cfg(test)]
mod tests {
    use super::{Edit, apply};

    #[test]
    fn what_is_between_stays() {
        let edits = vec![Edit::new(4..5, "XY"), Edit::new(0..1, ""), Edit::new(6..6, "!")];
        assert_eq!(apply("a ä b c", edits), " äXYb! c");
    }
}
