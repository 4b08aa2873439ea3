//! Runs each scene in a process of its own and prints the tables.

use otel_benches::case::Case;
use otel_benches::machine::Machine;
use otel_benches::measure::{self, Measured, Row};
use otel_benches::options::Options;
use otel_benches::report::Report;
use otel_benches::scene::{Scene, Stage};
use otel_benches::{instructions, sizes};
use serde::de::DeserializeOwned;
use std::error::Error;
use std::process::Command;
use std::time::{Duration, Instant};

fn main() -> Result<(), Box<dyn Error>> {
    let options = match Options::read() {
        Ok(options) => options,
        Err(text) => {
            eprintln!("{text}");
            std::process::exit(2);
        }
    };
    if let (Some(scene), Some(calls)) = (options.scene, options.calls) {
        let stage = Stage::set(scene);
        stage.cases.iter().filter(|case| case.name() == options.filter).for_each(|case| {
            // Clocks are calibrated and pools filled as they are in a program that runs.
            let began = Instant::now();
            while began.elapsed() < WARM_UP {
                case.warm_up(calls.min(1_000));
                stage.flush();
            }
            let _ = case.run(calls);
        });
        return Ok(());
    }
    // A child of the process that was started by hand.
    if std::env::var_os(CHILD).is_some() {
        let Some(scene) = options.scene else { return Err("no scene".into()) };
        println!("{}", serde_json::to_string(&measure::scene(scene, options.rounds, &options.filter))?);
        return Ok(());
    }
    let (mut rows, mut comparisons) = (Vec::new(), Vec::new());
    for scene in options.scenes() {
        eprintln!("{}, {} rounds ...", scene.title(), options.rounds);
        let Measured { rows: mut of_scene, comparisons: compared } = run("ratios", scene, &options)?;
        comparisons.extend(compared);
        match run::<Vec<Row>>("allocations", scene, &options) {
            Ok(counted) => add_allocations(&mut of_scene, &counted),
            Err(error) => eprintln!("no allocations (`cargo build --release` makes the program): {error}"),
        }
        if options.instructions {
            add_instructions(&mut of_scene, scene);
        }
        rows.extend(of_scene);
    }
    let report = Report { machine: Machine::here(), rounds: options.rounds, rows, comparisons, futures: sizes::all() };
    if options.json {
        println!("{}", serde_json::to_string_pretty(&report)?);
    } else {
        print!("{}", report.markdown());
    }
    Ok(())
}

/// How long a case runs before its instructions are counted.
const WARM_UP: Duration = Duration::from_millis(300);

/// Says to a process that it is to print rows.
const CHILD: &str = "OTEL_BENCHES_CHILD";

/// Runs a program of this package and reads what it prints.
fn run<R: DeserializeOwned>(program: &str, scene: Scene, options: &Options) -> Result<R, Box<dyn Error>> {
    let path = std::env::current_exe()?.with_file_name(format!("{program}{}", std::env::consts::EXE_SUFFIX));
    let mut child = Command::new(path);
    child.env(CHILD, "1").args(["--scene", scene.name(), "--filter", &options.filter]);
    child.args(["--rounds", &options.rounds.to_string()]).stderr(std::process::Stdio::inherit());
    let output = child.output()?;
    if !output.status.success() {
        return Err(format!("{program}: {}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn add_allocations(rows: &mut [Row], counted: &[Row]) {
    for row in rows {
        let same = |other: &&Row| (other.situation, other.work, other.peer) == (row.situation, row.work, row.peer);
        if let Some(other) = counted.iter().find(same) {
            (row.allocations, row.bytes) = (other.allocations, other.bytes);
        }
    }
}

/// The cases are only named here: their scene is set up in the processes that are counted.
fn add_instructions(rows: &mut [Row], scene: Scene) {
    for row in rows {
        let case = Case::new((row.situation, row.work, row.peer), || (), |n| n);
        row.instructions = instructions::per_call(scene, &case);
    }
}
