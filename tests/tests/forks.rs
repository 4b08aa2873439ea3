//! A process that is forked, without `exec`, after `Telemetry` was installed: the fork has neither the threads
//! nor the connections of its exporters. It must not wait for them, nor crash; it may install another one.

#![cfg(unix)]
#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

use expect_test::expect;
use otel_tests::child::run;
use std::collections::HashSet;

const FORKING: &str = env!("CARGO_BIN_EXE_forking");

/// A few spans may lie there when the fork is found out, and are not counted.
fn without_numbers(text: &str) -> String {
    let words = text.split(' ').map(|word| if word.parse::<u64>().is_ok() { "N" } else { word });
    words.collect::<Vec<_>>().join(" ")
}

#[test]
fn a_fork_waits_for_nobody_and_drops_its_spans() {
    let outcome = run(FORKING, &["inherited"], &[("OTEL_BSP_SCHEDULE_DELAY", "3600000")]);
    assert!(outcome.status.success(), "{outcome:?}");
    expect![[r#"
        flushed, flush in the fork: some spans were not delivered: this process is a fork of the one that has installed `Telemetry`, whose threads and connections are not its own: shut that `Telemetry` down here, and install another; `stats()` has the counts, and the first failure was written to standard error
        shutdown in the fork: Ok(())
        nearly all was counted: true
        waiting, flush in the fork: some spans were not delivered: this process is a fork of the one that has installed `Telemetry`, whose threads and connections are not its own: shut that `Telemetry` down here, and install another; `stats()` has the counts, and the first failure was written to standard error
        shutdown in the fork: Ok(())
        nearly all was counted: true
        parent exports work
        parent exports after
        dropped in the parent: 0
    "#]].assert_eq(&outcome.stdout);
    expect![[r#"
        otel-runtime: this process is a fork of the one that has installed `Telemetry`, whose threads and connections are not its own: shut that `Telemetry` down here, and install another; until then spans are dropped
        otel-runtime: spans were lost: N exported, N refused by their exporter, N dropped before it
        otel-runtime: this process is a fork of the one that has installed `Telemetry`, whose threads and connections are not its own: shut that `Telemetry` down here, and install another; until then spans are dropped
        otel-runtime: spans were lost: N exported, N refused by their exporter, N dropped before it
    "#]]
    .assert_eq(&without_numbers(&outcome.stderr));
}

#[test]
fn a_fork_may_install_its_own() {
    let outcome = run(FORKING, &["installed-again"], &[]);
    assert!(outcome.status.success(), "{outcome:?}");
    expect![[r#"
        fork exports work
        fork exports here
        parent exports before
    "#]]
    .assert_eq(&outcome.stdout);
    assert_eq!(outcome.stderr, "");
}

/// What other threads have locked at that moment stays locked in the fork.
#[test]
fn a_fork_of_a_busy_process_ends() {
    let outcome = run(FORKING, &["busy"], &[]);
    assert!(outcome.status.success(), "{outcome:?}");
    assert!(outcome.stdout.ends_with("all have ended\n"), "{outcome:?}");
}

/// How many spans the forks and their parent have told of, and the different ids among them: of traces and of spans.
fn ids(way_of_life: &str, recorder: &str) -> (usize, usize, usize) {
    let outcome = run(FORKING, &[way_of_life], &[("OTEL_RUST_RECORDER", recorder)]);
    assert!(outcome.status.success(), "{outcome:?}");
    let ids = || outcome.stdout.lines().filter_map(|line| line.split_once(' '));
    let (traces, spans): (HashSet<_>, HashSet<_>) = ids().unzip();
    (ids().count(), traces.len(), spans.len())
}

/// A generator that a fork takes along makes the same ids on both sides, and their traces are shown as one.
#[test]
fn forks_that_install_their_own_share_no_id_with_their_parent_or_each_other() {
    assert_eq!(ids("ids", "own"), (12, 8, 12));
    assert_eq!(ids("ids", "sdk"), (12, 8, 12));
}

/// Ids leave a process in headers, too.
#[test]
fn forks_that_have_found_out_share_no_id() {
    assert_eq!(ids("inherited-ids", "own"), (3, 3, 3));
    assert_eq!(ids("inherited-ids", "sdk"), (3, 3, 3));
}
