//! What `install` refuses, and what is counted while it runs.
#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

use expect_test::expect;
use otel_tests::child::run;

const CHILD: &str = env!("CARGO_BIN_EXE_telemetry_child");

#[test]
fn a_second_install_is_refused_until_the_first_is_gone() {
    let outcome = run(CHILD, &["second-install"], &[]);
    expect![[r#"
        resource: service.name=child service.version=1.2.3
        telemetry is installed already: keep the one `Telemetry` that `install` returned in `main`, or shut it down before installing another
        exported: one
        resource: service.name=child service.version=1.2.3
        exported: two
    "#]].assert_eq(&(outcome.stdout + &outcome.stderr));
}

#[test]
fn a_failing_exporter_is_told_of_once_and_holds_up_no_other() {
    let outcome = run(CHILD, &["failing-exporter"], &[]);
    expect![[r#"
        resource: service.name=child service.version=1.2.3
        exported: one
        some spans were not delivered: no room on the disk; `stats()` has the counts, and the first failure was written to standard error
        exported: two
        some spans were not delivered: no room on the disk; `stats()` has the counts, and the first failure was written to standard error
        exported 2 failed 2 dropped 0
    "#]].assert_eq(&outcome.stdout);
    expect![[r#"
        otel-runtime: export through telemetry_child::Failing failed: no room on the disk. Later failures are only counted, in `stats().spans_failed`
        otel-runtime: spans were lost: 2 exported, 2 refused by their exporter, 0 dropped before it
    "#]].assert_eq(&outcome.stderr);
}

#[test]
fn what_a_full_queue_drops_is_counted() {
    let variables = [("OTEL_BSP_MAX_QUEUE_SIZE", "1"), ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "1")];
    let outcome = run(CHILD, &["full-queue"], &variables);
    expect![[r#"
        exported 2 failed 0 dropped 2
    "#]]
    .assert_eq(&outcome.stdout);
    expect![[r#"
        otel-runtime: the queue of 1 finished spans is full, spans are being dropped (`stats().spans_dropped` counts them): raise OTEL_BSP_MAX_QUEUE_SIZE, lower OTEL_BSP_SCHEDULE_DELAY, or sample less
        otel-runtime: spans were lost: 2 exported, 0 refused by their exporter, 2 dropped before it
    "#]].assert_eq(&outcome.stderr);
}

#[test]
fn an_exporter_that_panics_takes_nothing_with_it() {
    let outcome = run(CHILD, &["panicking-exporter"], &[]);
    assert!(outcome.status.success(), "{outcome:?}");
    expect![[r#"
        some spans were not delivered: an exporter has panicked; `stats()` has the counts, and the first failure was written to standard error
        exported 2 failed 1 dropped 0
    "#]].assert_eq(&outcome.stdout);
}

#[test]
fn a_shutdown_waits_for_one_that_is_at_work() {
    let outcome = run(CHILD, &["two-shutdowns"], &[]);
    assert_eq!(outcome.stdout, "waited: true\n", "{outcome:?}");
}
