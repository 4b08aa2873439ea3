//! The tables.

use crate::case::{Peer, Situation, Work};
use crate::compare::Comparison;
use crate::machine::Machine;
use crate::measure::Row;
use crate::scene::Scene;
use crate::sizes::Sizes;
use serde::Serialize;
use std::fmt::Write as _;

/// One run.
#[derive(Debug, Serialize)]
pub struct Report {
    pub machine: Machine,
    pub rounds: usize,
    pub rows: Vec<Row>,
    pub comparisons: Vec<Comparison>,
    pub futures: Vec<Sizes>,
}

impl Report {
    #[must_use]
    pub fn markdown(&self) -> String {
        let Machine { date, cpu, threads, rustc } = &self.machine;
        let mut out = format!(
            "{date}, {cpu}, {threads} hardware threads, {rustc}; {} rounds.\n\n\
             Times are medians in ns per span; in brackets the median of the per-round ratios of `#[traced]`'s time\n\
             to this one: below 1, this project is faster.\n",
            self.rounds
        );
        for &scene in Scene::ALL {
            for &situation in Situation::ALL {
                let rows: Vec<&Row> =
                    self.rows.iter().filter(|row| row.scene == scene && row.situation == situation).collect();
                if !rows.is_empty() {
                    let _ = write!(out, "\n### {}: {situation}\n", scene.title());
                    table(&mut out, &rows, time);
                    optional(&mut out, "Allocations and bytes per span, on the calling thread:", &rows, heap);
                    optional(&mut out, "Instructions per span, on the calling thread:", &rows, instructions);
                }
            }
            self.compared(&mut out, scene);
        }
        self.futures(&mut out);
        out
    }

    fn compared(&self, out: &mut String, scene: Scene) {
        let mut of_scene = self.comparisons.iter().filter(|comparison| comparison.scene == scene).peekable();
        if of_scene.peek().is_none() {
            return;
        }
        let _ = write!(out, "\n### {}: compared, round by round\n\n", scene.title());
        out.push_str("| | ns | with | ns | ratio | quartiles | difference, ns |\n|---|---|---|---|---|---|---|\n");
        for Comparison { left, right, times, ratio, difference, .. } in of_scene {
            let _ = writeln!(
                out,
                "| {left} | {:.1} | {right} | {:.1} | {:.3} | {:.3} to {:.3} | {:.1} |",
                times.0, times.1, ratio.median, ratio.low, ratio.high, difference.median
            );
        }
    }

    fn futures(&self, out: &mut String) {
        if self.futures.is_empty() {
            return;
        }
        out.push_str("\n### Size of the future, bytes\n\n");
        out.push_str(
            "| | plain | `#[traced]` | by hand | `tracing` + otel | `fastrace` | `#[traceable]` | `otel-instrument` |\n\
             |---|---|---|---|---|---|---|---|\n",
        );
        for sizes in &self.futures {
            let Sizes { shape, plain, traced, by_hand, tracing, fastrace, traceable, otel_instrument } = sizes;
            let more = |size: &usize| format!("{size} (+{})", size.saturating_sub(*plain));
            let cells = [traced, by_hand, tracing, fastrace, traceable, otel_instrument].map(more).join(" | ");
            let _ = writeln!(out, "| {shape} | {plain} | {cells} |");
        }
    }
}

fn optional(out: &mut String, title: &str, rows: &[&Row], cell: fn(&Row) -> Option<String>) {
    if rows.iter().any(|row| cell(row).is_some()) {
        let _ = write!(out, "\n{title}\n");
        table(out, rows, cell);
    }
}

/// Peers are the columns, works the lines.
fn table(out: &mut String, rows: &[&Row], cell: fn(&Row) -> Option<String>) {
    let peers: Vec<Peer> = Peer::ALL
        .iter()
        .copied()
        .filter(|&peer| rows.iter().any(|row| row.peer == peer && cell(row).is_some()))
        .collect();
    out.push_str("\n| |");
    for peer in &peers {
        let _ = write!(out, " {peer} |");
    }
    let _ = writeln!(out, "\n|---|{}", "---|".repeat(peers.len()));
    for &work in Work::ALL {
        let find = |peer: Peer| rows.iter().find(|row| row.work == work && row.peer == peer);
        let cells: Vec<Option<String>> = peers.iter().map(|&peer| find(peer).and_then(|row| cell(row))).collect();
        if cells.iter().any(Option::is_some) {
            let cells: Vec<String> = cells.into_iter().map(Option::unwrap_or_default).collect();
            let _ = writeln!(out, "| {work} | {} |", cells.join(" | "));
        }
    }
}

#[allow(clippy::unnecessary_wraps, reason = "one of the cells")]
fn time(row: &Row) -> Option<String> {
    let digits = usize::from(row.median < 20.0);
    let ratio = match row.ratio {
        Some(ratio) if row.peer != Peer::Traced => {
            let digits = if ratio < 0.1 { 3 } else { 2 };
            format!(" ({ratio:.digits$})")
        }
        _ => String::new(),
    };
    Some(format!("{:.digits$}{ratio}", row.median))
}

fn heap(row: &Row) -> Option<String> {
    let (allocations, bytes) = (row.allocations?, row.bytes?);
    Some(if allocations == 0.0 { "0".to_owned() } else { format!("{allocations:.1} / {bytes:.0}") })
}

fn instructions(row: &Row) -> Option<String> {
    Some(format!("{:.0}", row.instructions?))
}
