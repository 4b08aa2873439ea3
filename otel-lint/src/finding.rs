//! What the linter has to say of a place.

use otel_macros_core::judge;
use otel_macros_core::policy::Setting;
use otel_rules::rules::Rule;
use proc_macro2::Span;
use std::path::Path;
use std::sync::Arc;

/// A piece of a file. Lines and columns count from one, columns in characters; the end is behind the last one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The first line.
    pub line: usize,
    /// The first column.
    pub column: usize,
    /// The last line.
    pub end_line: usize,
    /// The column behind the end.
    pub end_column: usize,
}

impl From<Span> for Place {
    fn from(span: Span) -> Place {
        let (start, end) = (span.start(), span.end());
        Place { line: start.line, column: start.column + 1, end_line: end.line, end_column: end.column + 1 }
    }
}

/// A rule that is broken, and where.
#[derive(Debug, Clone)]
pub struct Finding {
    /// The rule.
    pub rule: &'static Rule,
    /// What it does in this package.
    pub setting: Setting,
    /// The file, as it was asked for.
    pub path: Arc<Path>,
    /// Where in the file.
    pub place: Place,
    /// The items around it, as in `module::Type::method`; empty at the top of a file.
    pub item: Arc<str>,
    /// What is wrong, and what to do about it.
    pub message: String,
    /// The line that the place begins in.
    pub snippet: String,
}

/// What is found before the file's lines are looked at again.
#[derive(Debug, Clone)]
pub(crate) struct Found {
    pub(crate) rule: &'static Rule,
    pub(crate) setting: Setting,
    pub(crate) place: Place,
    pub(crate) item: Arc<str>,
    pub(crate) detail: Option<String>,
    /// It stands in an annotation or a macro of ours, which can allow it.
    pub(crate) is_annotation: bool,
}

impl Found {
    pub(crate) fn of(finding: judge::Finding, item: &Arc<str>) -> Found {
        let judge::Finding { rule, setting, at, detail } = finding;
        Found { rule, setting, place: at.into(), item: Arc::clone(item), detail, is_annotation: false }
    }

    /// The message without the code, which reports show by itself.
    pub(crate) fn message(&self) -> String {
        let message = self.rule.message(self.detail.as_deref().unwrap_or_default());
        let message = message.strip_prefix(&format!("[{}] ", self.rule.code)).unwrap_or(&message);
        // What is no annotation of ours has a comment for it.
        let (here, elsewhere) =
            (format!("`allow({}, ", self.rule.slug), format!("`// otel-lint: allow({}, ", self.rule.slug));
        if self.is_annotation { message.to_owned() } else { message.replace(&here, &elsewhere) }
    }
}
