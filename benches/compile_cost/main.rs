//! What annotations cost to compile: the same 300 functions, plain and under each peer, and with only four of them under
//! each peer, which tells what each function costs from what the library does once.
//!
//! Writes these crates, builds what they depend on, then compiles the crates themselves in
//! turns; prints a table.

mod build;
mod functions;
mod ir;
mod peer;
mod report;
mod subject;
mod workspace;

use build::Profile;
use otel_benches::machine::Machine;
use peer::Peer;
use report::{Figures, Report};
use std::error::Error;
use subject::{Annotated, Subject};
use workspace::Workspace;

const HELP: &str = "\
Measures what annotations cost to compile; see README.md.

Options:
  --rounds N       how often each crate is compiled, at least 7 for numbers to be published [default: 7]
";

fn main() -> Result<(), Box<dyn Error>> {
    let rounds = match rounds() {
        Ok(rounds) => rounds,
        Err(text) => {
            eprintln!("{text}");
            std::process::exit(2);
        }
    };
    let workspace = Workspace::write()?;
    let subjects = Subject::all();
    let mut figures = Vec::new();
    for &profile in Profile::ALL {
        eprintln!("{profile}: what the crates depend on ...");
        for &subject in &subjects {
            workspace.build(subject, profile)?;
        }
        check(&workspace, &subjects, profile)?;
        eprintln!("{profile}: {rounds} rounds ...");
        let seconds = seconds(&workspace, &subjects, profile, rounds)?;
        for (&subject, seconds) in subjects.iter().zip(seconds) {
            // The program first: counting lines replaces it.
            let text = workspace.text_bytes(subject, profile)?;
            let lines = workspace.ir_lines(subject, profile)?;
            figures.push(Figures { subject, profile, seconds, text, lines });
        }
    }
    print!("{}", Report { machine: Machine::here(), rounds, figures }.markdown());
    Ok(())
}

/// The programs do the same work, with spans or without.
fn check(workspace: &Workspace, subjects: &[Subject], profile: Profile) -> Result<(), Box<dyn Error>> {
    let plain = Subject { peer: Peer::Plain, annotated: Annotated::All };
    let expected = workspace.run(plain, profile)?;
    for &subject in subjects {
        if workspace.run(subject, profile)? != expected {
            return Err(format!("{subject} prints something else than the plain program").into());
        }
    }
    Ok(())
}

fn rounds() -> Result<usize, String> {
    let mut arguments = std::env::args().skip(1);
    let rounds = match (arguments.next().as_deref(), arguments.next()) {
        (None, _) => return Ok(7),
        (Some("--rounds"), Some(rounds)) => rounds.parse().map_err(|_| format!("{rounds} is no number"))?,
        _ => return Err(HELP.to_owned()),
    };
    if rounds == 0 { Err("no rounds, no medians".to_owned()) } else { Ok(rounds) }
}

/// Seconds of CPU of each round, for each of `subjects`. Every other round goes backwards, so that what disturbs the
/// machine disturbs all of them.
fn seconds(
    workspace: &Workspace,
    subjects: &[Subject],
    profile: Profile,
    rounds: usize,
) -> Result<Vec<Vec<f64>>, Box<dyn Error>> {
    let mut seconds = vec![Vec::new(); subjects.len()];
    for round in 0..rounds {
        let mut turns: Vec<usize> = (0..subjects.len()).collect();
        if round % 2 == 1 {
            turns.reverse();
        }
        for turn in turns {
            seconds[turn].push(workspace.seconds(subjects[turn], profile)?);
        }
    }
    Ok(seconds)
}
