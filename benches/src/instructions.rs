//! Instructions per call, which repeat where times do not.

use crate::case::{Case, Situation};
use crate::scene::Scene;
use std::process::Command;

/// What callgrind counts for this case; `None` without valgrind.
///
/// Only inside [`Case::run`], so what other threads do for recorded spans does not count. The
/// difference of two runs, so that the case's parent does not count either.
#[must_use]
pub fn per_call(scene: Scene, case: &Case) -> Option<f64> {
    let calls = match case.situation {
        Situation::Recorded => 500,
        Situation::Unsampled | Situation::Absent => 2000,
    };
    let (once, twice) = (counted(scene, case, calls)?, counted(scene, case, 2 * calls)?);
    Some((twice - once) / f64::from(calls))
}

fn counted(scene: Scene, case: &Case, calls: u32) -> Option<f64> {
    let program = std::env::current_exe().ok()?;
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--callgrind-out-file=/dev/null", "--toggle-collect=*Case::run"]).arg(program);
    valgrind.args(["--scene", scene.name(), "--filter", &case.name(), "--calls", &calls.to_string()]);
    let output = valgrind.output().ok()?;
    let text = String::from_utf8_lossy(&output.stderr).into_owned();
    text.lines().find_map(|line| line.split("Collected :").nth(1)?.trim().parse().ok())
}
