//! Across languages: the other end of a Redis stream is `tests/interop/otel_peer.py`, on the official
//! OpenTelemetry packages of Python. What holds between two of ours holds with it.

#[path = "brokers/redis_streams.rs"]
mod redis_streams;

use otel_tests::brokers::{Role, Stage, play, scenario};
use otel_tests::child::run;
use redis_streams::{REDIS, perform};
use std::env;
use std::path::PathBuf;

/// Set where Python must be there: the path of its interpreter.
const PYTHON: &str = "OTEL_RUST_TEST_PYTHON";

const COUNT: usize = 3;

/// The interpreter with the packages; none if nobody has made one.
fn python() -> Option<String> {
    if let Ok(python) = env::var(PYTHON) {
        return Some(python);
    }
    let program: PathBuf = env::current_exe().expect("this test is a program");
    let made = program.ancestors().map(|above| above.join("interop/bin/python")).find(|python| python.is_file());
    if made.is_none() {
        println!("skipped: no Python with OpenTelemetry; tests/interop/setup.sh makes one");
    }
    made.map(|python| python.display().to_string())
}

fn peer(python: &str, role: &str, stage: &Stage) {
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/interop/otel_peer.py");
    let (count, endpoint) = (COUNT.to_string(), stage.collector.endpoint());
    let arguments = [script, role, REDIS.address, &stage.queue, REDIS.template, &count, &endpoint];
    let outcome = run(python, &arguments, &[]);
    assert!(outcome.status.success(), "{}\n{}", outcome.stdout, outcome.stderr);
}

#[test]
fn child() {
    play(perform);
}

#[test]
fn python_sends_and_we_link() {
    let (Some(python), Some(stage)) = (python(), Stage::set(&REDIS)) else { return };
    let consumer = stage.consumer(Role::Consume, COUNT);
    peer(&python, "produce", &stage);
    consumer.go();
    scenario::assert_each_sent_and_processed(&REDIS, &stage, COUNT);
}

#[test]
fn we_send_and_python_links() {
    let (Some(python), Some(stage)) = (python(), Stage::set(&REDIS)) else { return };
    stage.perform(Role::Produce, COUNT);
    peer(&python, "consume", &stage);
    scenario::assert_each_sent_and_processed(&REDIS, &stage, COUNT);
}
