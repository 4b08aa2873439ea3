//! The tables.

use crate::build::Profile;
use crate::functions::{COUNT, FIRST};
use crate::peer::Peer;
use crate::subject::{Annotated, Subject};
use otel_benches::machine::Machine;
use otel_benches::statistics::median;
use std::fmt::Write as _;

/// What was found out about one crate.
pub struct Figures {
    pub subject: Subject,
    pub profile: Profile,
    /// CPU of each round.
    pub seconds: Vec<f64>,
    pub text: u32,
    pub lines: u32,
}

pub struct Report {
    pub machine: Machine,
    pub rounds: usize,
    pub figures: Vec<Figures>,
}

/// What is told of a crate.
struct Measure {
    name: &'static str,
    /// Of a program, with digits behind the point.
    unit: (&'static str, usize),
    /// Of a function, and how many of it are one of a program's.
    small_unit: (&'static str, f64),
    of: fn(&Figures) -> f64,
}

const MEASURES: [Measure; 4] = [
    Measure {
        name: "CPU",
        unit: ("s, median", 2),
        small_unit: ("ms, median", 1000.0),
        of: |figures| median(figures.seconds.clone()),
    },
    // What else the machine does only ever adds.
    Measure {
        name: "CPU",
        unit: ("s, least", 2),
        small_unit: ("ms, least", 1000.0),
        of: |figures| figures.seconds.iter().copied().fold(f64::INFINITY, f64::min),
    },
    Measure { name: "LLVM IR", unit: ("lines", 0), small_unit: ("lines", 1.0), of: |figures| f64::from(figures.lines) },
    Measure { name: "`.text`", unit: ("bytes", 0), small_unit: ("bytes", 1.0), of: |figures| f64::from(figures.text) },
];

impl Report {
    pub fn markdown(&self) -> String {
        let Machine { date, cpu, threads, rustc } = &self.machine;
        let mut out = format!(
            "{date}, {cpu}, {threads} hardware threads, {rustc}; {} rounds. In brackets `#[traced]`'s as a ratio to it: \
             below 1,\nthis project is cheaper.\n\nThe whole program: what {COUNT} functions and the library add to the \
             plain one.\n",
            self.rounds
        );
        table(&mut out, Peer::ALL, |profile, measure| {
            let (unit, digits) = measure.unit;
            let plain = self.of(Peer::Plain, Annotated::All, profile, measure)?;
            let added = |peer| Some(self.of(peer, Annotated::All, profile, measure)? - plain);
            let title = format!("{}, {profile}, {unit} | {plain:.digits$}", measure.name);
            Some(row(&title, digits, added))
        });
        let _ = write!(
            out,
            "\nEach annotated function: what all {COUNT} add to the crate in which {FIRST} are annotated, one of each \
             shape, and which links\nthe library, too; divided by the {} others.\n",
            COUNT - FIRST
        );
        table(&mut out, &Peer::ALL[1..], |profile, measure| {
            let (unit, scale) = measure.small_unit;
            let added = |peer| {
                let of = |annotated| self.of(peer, annotated, profile, measure);
                Some((of(Annotated::All)? - of(Annotated::Four)?) * scale / f64::from(COUNT - FIRST))
            };
            Some(row(&format!("{}, {profile}, {unit}", measure.name), 1, added))
        });
        out
    }

    fn of(&self, peer: Peer, annotated: Annotated, profile: Profile, measure: &Measure) -> Option<f64> {
        let subject = Subject { peer, annotated };
        let mut figures = self.figures.iter();
        figures.find(|figures| figures.subject == subject && figures.profile == profile).map(measure.of)
    }
}

/// A line for each measure in each profile.
fn table(out: &mut String, columns: &[Peer], line: impl Fn(Profile, &Measure) -> Option<String>) {
    out.push_str("\n| |");
    for peer in columns {
        let _ = write!(out, " {peer} |");
    }
    let _ = writeln!(out, "\n|---|{}", "---|".repeat(columns.len()));
    for &profile in Profile::ALL {
        out.extend(MEASURES.iter().filter_map(|measure| line(profile, measure)));
    }
}

/// What each peer adds, ours first.
fn row(title: &str, digits: usize, added: impl Fn(Peer) -> Option<f64>) -> String {
    let mut line = format!("| {title} |");
    let ours = added(Peer::Traced).unwrap_or(f64::NAN);
    for &peer in &Peer::ALL[1..] {
        let theirs = added(peer).unwrap_or(f64::NAN);
        let _ = write!(line, " {theirs:+.digits$}");
        if peer != Peer::Traced {
            let _ = write!(line, " ({:.2})", ours / theirs);
        }
        line.push_str(" |");
    }
    line.push('\n');
    line
}
