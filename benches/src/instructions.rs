//! Instructions per span, which repeat where times do not.

use crate::case::{Case, Situation};
use crate::measure;
use crate::scene::Scene;
use std::process::Command;

/// What callgrind counts for this case; `None` without valgrind.
///
/// Only inside [`Case::run`], so what other threads do for recorded spans does not count. The
/// difference of two runs, so that the case's parent does not count either.
#[must_use]
pub fn per_call(scene: Scene, case: &Case) -> Option<f64> {
    // Other threads than the one that runs the case are not counted.
    if case.work.threads() > 1 {
        return None;
    }
    let calls = match case.situation {
        Situation::Recorded => measure::calls_for(500, case.work),
        Situation::Unsampled | Situation::Filtered | Situation::Absent => measure::calls_for(2000, case.work),
    };
    let (once, twice) = (counted(scene, case, calls)?, counted(scene, case, 2 * calls)?);
    Some((twice - once) / f64::from(calls * case.work.spans()))
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
