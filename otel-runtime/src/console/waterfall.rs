//! One trace as a picture.
//!
//! ```text
//! trace 4bf92f35…  · 48.2 ms · 3 spans          the whole id, so that it can be copied
//! POST /orders     server    ████████  48.2 ms  a row for each span
//! ├─ validate      internal  ▏         1.21 ms
//! └─ send orders   producer       ▐█▏  8.40 ms
//!    ⇠ 7c1e22aa/process orders                  notes below it
//! ```

use std::time::{Duration, SystemTime};

use opentelemetry_sdk::trace::SpanData;

use super::bar::bar;
use super::memory::Memory;
use super::notes::{self, Note, Verdict};
use super::style::{Palette, Role, Tint};
use super::text::{self, fit, harmless, padded, width};
use crate::forest::{Forest, Step};

/// How pictures are drawn.
#[derive(Clone, Copy, Debug)]
pub(super) struct Look {
    /// Columns of the whole picture.
    pub(super) width: usize,
    pub(super) palette: Palette,
    pub(super) attributes: bool,
    pub(super) events: bool,
}

/// Columns between two columns of text.
const GAP: usize = 2;
/// A bar of fewer columns says nothing.
const LEAST_BAR: usize = 8;
/// What is left of a name's columns when the guides of a deep tree take the rest.
const LEAST_NAME: usize = 12;
/// Columns that one level of the tree takes.
const LEVEL: usize = 3;

/// The picture of the spans of one trace, with a line break at its end.
pub(super) fn picture(spans: &[SpanData], memory: &Memory, look: &Look) -> String {
    let forest = Forest::new(spans);
    let mut out = String::new();
    for tree in forest.trees() {
        let rows = rows(&forest, &forest.walk(tree), look);
        let scale = Scale::of(rows.iter().map(|row| row.span));
        let columns = Columns::of(&rows, look.width);
        heading(&mut out, &rows, &scale, memory, look);
        for row in &rows {
            line(&mut out, row, &scale, &columns, look.palette);
            for note in notes::of(row.span, row.orphaned, &scale, memory, look) {
                write_note(&mut out, &row.below, &note, look);
            }
        }
    }
    out
}

/// The stretch of time that the bars stand for.
pub(super) struct Scale {
    start: SystemTime,
    whole: Duration,
}

impl Scale {
    fn of<'a>(spans: impl Iterator<Item = &'a SpanData> + Clone) -> Self {
        let start = spans.clone().map(|span| span.start_time).min();
        let end = spans.map(|span| span.end_time).max();
        let start = start.unwrap_or(SystemTime::UNIX_EPOCH);
        Self { start, whole: text::between(start, end.unwrap_or(start)) }
    }

    pub(super) fn offset(&self, time: SystemTime) -> Duration {
        text::between(self.start, time)
    }
}

/// A span with what stands to the left of it.
struct Row<'a> {
    span: &'a SpanData,
    /// Whether its parent is not in this picture, though it has one.
    orphaned: bool,
    guide: String,
    name: String,
    /// The guide of the notes.
    below: String,
    duration: String,
    verdict: Verdict,
}

fn rows<'a>(forest: &Forest<'a>, steps: &[Step], look: &Look) -> Vec<Row<'a>> {
    // For each level on the way down: whether more comes below that parent.
    let mut open: Vec<bool> = Vec::new();
    let most_levels = (name_limit(look.width) - LEAST_NAME) / LEVEL;
    steps
        .iter()
        .map(|step| {
            let node = forest.node(step.index);
            open.truncate(step.depth.saturating_sub(1));
            let mut guide = guides(&open, most_levels.saturating_sub(1));
            if step.depth > 0 {
                guide.push_str(if step.last { "└─ " } else { "├─ " });
                open.push(!step.last);
            }
            let mut below = guides(&open, most_levels);
            below.push_str(if node.children.is_empty() { "   " } else { "│  " });
            let span = node.span;
            Row {
                span,
                orphaned: step.depth == 0 && span.parent_span_id != opentelemetry::trace::SpanId::INVALID,
                guide,
                name: harmless(&span.name),
                below,
                duration: text::duration(text::between(span.start_time, span.end_time)),
                verdict: Verdict::of(span),
            }
        })
        .collect()
}

/// The guides of the last `most` levels; `⋮` stands for those above.
fn guides(open: &[bool], most: usize) -> String {
    let hidden = open.len().saturating_sub(most);
    let mut guides = String::new();
    for (level, &more) in open.iter().enumerate().skip(hidden) {
        guides.push_str(match (level == hidden && hidden > 0, more) {
            (true, _) => "⋮  ",
            (false, true) => "│  ",
            (false, false) => "   ",
        });
    }
    guides
}

fn name_limit(width: usize) -> usize {
    (width * 2 / 5).max(24)
}

/// How the width is shared out.
struct Columns {
    name: usize,
    /// Zero: there is no room for it.
    kind: usize,
    bar: usize,
    duration: usize,
}

impl Columns {
    fn of(rows: &[Row<'_>], whole: usize) -> Self {
        let most = |measure: &dyn Fn(&Row<'_>) -> usize| rows.iter().map(measure).max().unwrap_or(0);
        let name = most(&|row| width(&row.guide) + width(&row.name)).min(name_limit(whole));
        let kind = most(&|row| width(text::kind(&row.span.span_kind)));
        let duration = most(&|row| width(&row.duration));
        let marks = most(&|row| if row.verdict.mark().is_empty() { 0 } else { 2 });
        let left = whole.saturating_sub(name + GAP + duration + marks);
        let (kind, bar) = match left.checked_sub(kind + GAP + GAP) {
            Some(bar) if bar >= LEAST_BAR => (kind, bar),
            _ => match left.checked_sub(GAP) {
                Some(bar) if bar >= LEAST_BAR => (0, bar),
                _ => (0, 0),
            },
        };
        Self { name, kind, bar, duration }
    }
}

const DOT: &str = " · ";

fn heading(out: &mut String, rows: &[Row<'_>], scale: &Scale, memory: &Memory, look: &Look) {
    let Some(first) = rows.first() else { return };
    let palette = look.palette;
    let trace = first.span.span_context.trace_id();
    let mut title = format!("trace {trace}");
    if memory.has_printed(trace) {
        title.push_str(", continued");
    }
    let summary = format!("{} · {}", text::duration(scale.whole), text::counted(rows.len(), "span"));
    let errors = rows.iter().filter(|row| row.verdict.is_failure()).count();
    let failures = match errors {
        0 => String::new(),
        _ => format!("{DOT}{}", text::counted(errors, "error")),
    };
    let one_line = width(&title) + width(DOT) + width(&summary) + width(&failures) <= look.width;
    out.push_str(&palette.paint(Role::Heading, &title));
    out.push_str(&if one_line { palette.paint(Role::Quiet, DOT) } else { "\n".to_owned() });
    out.push_str(&palette.paint(Role::Quiet, &summary));
    out.push_str(&palette.paint(Role::Error, &failures));
    out.push('\n');
    for note in notes::shown_above(rows.iter().map(|row| row.span), memory) {
        write_note(out, "", &note, look);
    }
}

fn line(out: &mut String, row: &Row<'_>, scale: &Scale, columns: &Columns, palette: Palette) {
    let failed = row.verdict.is_failure();
    let name = fit(&row.name, columns.name.saturating_sub(width(&row.guide)));
    let used = width(&row.guide) + width(&name);
    out.push_str(&palette.paint(Role::Quiet, &row.guide));
    out.push_str(&palette.paint(if failed { Role::Error } else { Role::Name }, &name));
    out.push_str(&" ".repeat(columns.name.saturating_sub(used) + GAP));
    if columns.kind > 0 {
        let kind = padded(text::kind(&row.span.span_kind), columns.kind);
        out.push_str(&palette.paint(Role::Quiet, &kind));
        out.push_str(&" ".repeat(GAP));
    }
    if columns.bar > 0 {
        let start = scale.offset(row.span.start_time);
        let length = text::between(row.span.start_time, row.span.end_time);
        let tint = if failed { Tint::Error } else { Tint::of(&row.span.span_kind) };
        let bar = bar(start, length, scale.whole, columns.bar);
        out.push_str(&palette.paint(Role::Bar(tint), &bar));
        out.push_str(&" ".repeat(GAP));
    }
    out.push_str(&" ".repeat(columns.duration.saturating_sub(width(&row.duration))));
    out.push_str(&row.duration);
    let mark = row.verdict.mark();
    if !mark.is_empty() {
        out.push(' ');
        out.push_str(&palette.paint(row.verdict.role(), mark));
    }
    out.push('\n');
}

fn write_note(out: &mut String, guide: &str, note: &Note, look: &Look) {
    out.push_str(&look.palette.paint(Role::Quiet, guide));
    let room = look.width.saturating_sub(width(guide)).max(LEAST_NAME);
    out.push_str(&look.palette.paint(note.role, &fit(&note.text, room)));
    out.push('\n');
}
