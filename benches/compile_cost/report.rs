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
            self.row(&mut out, &format!("CPU, {profile}, s, median"), profile, 2, |of| median(of.seconds.clone()));
            // What else the machine does only ever adds.
            self.row(&mut out, &format!("CPU, {profile}, s, least"), profile, 2, |of| least(&of.seconds));
            self.row(&mut out, &format!("LLVM IR, {profile}, lines"), profile, 0, |of| f64::from(of.lines));
            self.row(&mut out, &format!("`.text`, {profile}, bytes"), profile, 0, |of| f64::from(of.text));
        }
        out
    }

    /// The plain crate's own measure, then what the others add to it.
    fn row(&self, out: &mut String, title: &str, profile: Profile, digits: usize, measure: fn(&Figures) -> f64) {
        let of = |peer: Peer| {
            self.figures.iter().find(|figures| figures.peer == peer && figures.profile == profile).map(measure)
        };
        let (Some(plain), Some(traced)) = (of(Peer::Plain), of(Peer::Traced)) else { return };
        let _ = write!(out, "| {title} | {plain:.digits$} |");
        for &peer in &Peer::ALL[1..] {
            let added = of(peer).unwrap_or(f64::NAN) - plain;
            let _ = write!(out, " +{added:.digits$}");
            if peer != Peer::Traced {
                let _ = write!(out, " ({:.2})", (traced - plain) / added);
            }
            out.push_str(" |");
        }
        out.push('\n');
    }
}

fn least(samples: &[f64]) -> f64 {
    samples.iter().copied().fold(f64::NAN, f64::min)
}
