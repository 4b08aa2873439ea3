//! Whether a process that does nothing is left alone.

use super::kept::Kept;
use otel_runtime::span;
use std::fs;
use std::sync::mpsc::channel;
use std::time::Duration;

/// How often the worker has gone to sleep.
fn sleeps() -> u64 {
    let tasks = fs::read_dir("/proc/self/task").unwrap().flatten();
    let all: Vec<u64> = tasks
        .filter_map(|task| fs::read_to_string(task.path().join("status")).ok())
        .filter(|status| status.starts_with("Name:\totel-runtime-sp"))
        .map(|status| {
            let count = status.lines().find_map(|line| line.strip_prefix("voluntary_ctxt_switches:"));
            count.unwrap().trim().parse().unwrap()
        })
        .collect();
    assert_eq!(all.len(), 1, "there is one worker");
    all[0]
}

/// The worker waits until nothing has come for a while, here 5 ms, looks once more, and then sleeps until something
/// comes: it goes to sleep three times at most, whatever the time that passes. One that looked every 5 ms whether there is
/// something would have gone some hundred times.
pub(super) fn an_idle_process_is_not_woken() {
    let (kept, telemetry) = Kept::installed();
    for _ in 0..2 {
        span!("work", {});
        telemetry.force_flush().unwrap();
        assert_eq!(kept.names(), ["work"]);
        let before = sleeps();
        let (_keep, nothing) = channel::<()>();
        let _ = nothing.recv_timeout(Duration::from_millis(700));
        let slept = sleeps() - before;
        assert!(slept <= 3, "it was woken {slept} times");
    }
}
