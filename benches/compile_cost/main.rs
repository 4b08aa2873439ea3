//! What annotations cost to compile: the same 300 functions, plain and under each peer.
//!
//! Writes a crate for each peer, builds what they depend on, then compiles the crates themselves in
//! turns; prints a table.

mod build;
mod functions;
mod ir;
mod peer;
mod report;
mod workspace;

use build::Profile;
use otel_benches::machine::Machine;
use peer::Peer;
use report::{Figures, Report};
use std::error::Error;
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
    let mut figures = Vec::new();
    for &profile in Profile::ALL {
        eprintln!("{profile}: what the crates depend on ...");
        for &peer in Peer::ALL {
            workspace.build(peer, profile)?;
        }
        check(&workspace, profile)?;
        eprintln!("{profile}: {rounds} rounds ...");
        let seconds = seconds(&workspace, profile, rounds)?;
        for (&peer, seconds) in Peer::ALL.iter().zip(seconds) {
            // The program first: counting lines replaces it.
            let text = workspace.text_bytes(peer, profile)?;
            let lines = workspace.ir_lines(peer, profile)?;
            figures.push(Figures { peer, profile, seconds, text, lines });
        }
    }
    print!("{}", Report { machine: Machine::here(), rounds, figures }.markdown());
    Ok(())
}

/// The programs do the same work, with spans or without.
fn check(workspace: &Workspace, profile: Profile) -> Result<(), Box<dyn Error>> {
    let plain = workspace.run(Peer::Plain, profile)?;
    for &peer in Peer::ALL {
        if workspace.run(peer, profile)? != plain {
            return Err(format!("{peer} prints something else than the plain program").into());
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

/// Seconds of CPU of each round, for each peer in the order of [`Peer::ALL`]. Every other round goes
/// backwards, so that what disturbs the machine disturbs all of them.
fn seconds(workspace: &Workspace, profile: Profile, rounds: usize) -> Result<Vec<Vec<f64>>, Box<dyn Error>> {
    let mut seconds = vec![Vec::new(); Peer::ALL.len()];
    for round in 0..rounds {
        let mut turns: Vec<usize> = (0..Peer::ALL.len()).collect();
        if round % 2 == 1 {
            turns.reverse();
        }
        for turn in turns {
            seconds[turn].push(workspace.seconds(Peer::ALL[turn], profile)?);
        }
    }
    Ok(seconds)
}
