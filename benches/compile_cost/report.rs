//! The table.

use crate::build::Profile;
use crate::peer::Peer;
use otel_benches::machine::Machine;
use otel_benches::statistics::median;
use std::fmt::Write as _;

/// What was found out about one crate.
pub struct Figures {
    pub peer: Peer,
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

impl Report {
    pub fn markdown(&self) -> String {
        let Machine { date, cpu, threads, rustc } = &self.machine;
        let mut out = format!(
            "{date}, {cpu}, {threads} hardware threads, {rustc}; {} rounds.\n\n\
             What is added to the plain crate; in brackets `#[traced]`'s as a ratio to it: below 1, this project is\n\
             cheaper.\n",
            self.rounds
        );
        let _ = write!(out, "\n| |");
        for peer in Peer::ALL {
            let _ = write!(out, " {peer} |");
        }
        let _ = writeln!(out, "\n|---|{}", "---|".repeat(Peer::ALL.len()));
        for &profile in Profile::ALL {
            self.row(&mut out, &format!("CPU, {profile}, s"), profile, 2, |figures| figures.seconds.clone());
            self.row(&mut out, &format!("LLVM IR, {profile}, lines"), profile, 0, |figures| {
                vec![f64::from(figures.lines)]
            });
            self.row(&mut out, &format!("`.text`, {profile}, bytes"), profile, 0, |figures| {
                vec![f64::from(figures.text)]
            });
        }
        out
    }

    /// The plain crate's own measure, then what the others add to it. Ratios are those of single rounds.
    fn row(&self, out: &mut String, title: &str, profile: Profile, digits: usize, measure: fn(&Figures) -> Vec<f64>) {
        let rounds_of = |peer: Peer| {
            self.figures.iter().find(|figures| figures.peer == peer && figures.profile == profile).map(measure)
        };
        let Some(plain) = rounds_of(Peer::Plain) else { return };
        let added = |peer: Peer| -> Vec<f64> {
            let rounds = rounds_of(peer).unwrap_or_default();
            rounds.iter().zip(&plain).map(|(round, plain)| round - plain).collect()
        };
        let traced = added(Peer::Traced);
        let _ = write!(out, "| {title} | {:.digits$} |", median(plain.clone()));
        for &peer in &Peer::ALL[1..] {
            let added = added(peer);
            let ratios: Vec<f64> = traced.iter().zip(&added).map(|(traced, added)| traced / added).collect();
            let _ = write!(out, " +{:.digits$}", median(added.clone()));
            if peer != Peer::Traced {
                let _ = write!(out, " ({:.2})", median(ratios));
            }
            out.push_str(" |");
        }
        out.push('\n');
    }
}
