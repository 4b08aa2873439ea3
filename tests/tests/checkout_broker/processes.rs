//! No process outlives those that it works for, and none is waited for in vain.

use super::url;
use expect_test::expect;
use otel_tests::checkout::Listening;
use otel_tests::collector::Collector;
use otel_tests::http::post;
use otel_tests::wire::picture;

/// Milliseconds.
const AT_THE_END: &str = "3600000";
const GOOD: &str = r#"{"id":"ord-1","card":"tok_visa","items":[{"sku":"honey","quantity":1,"cents":650}]}"#;

pub(super) fn sigterm_finishes_what_was_begun(scheme: &str) {
    let Some(url) = url(scheme) else { return };
    let collector = Collector::start();
    let checkout = Listening::start_with(&["--broker", &url], &collector.endpoint(), AT_THE_END);
    assert_eq!(post(&checkout.address, &[], GOOD).status, 202);
    checkout.stop();
    expect![[r"
        POST /orders server
          charge card client
          parse order
          reserve stock
          send orders producer
        process orders consumer -> send orders
          pack parcel
          send settlements producer
        process settlements consumer -> send settlements
          transfer money client
    "]]
    .assert_eq(&picture(&collector.spans(), &[]));
}

#[cfg(target_os = "linux")]
mod killed {
    use super::{AT_THE_END, Collector, Listening, url};
    use otel_tests::collector::DEADLINE;
    use std::collections::BTreeMap;
    use std::process::Command;
    use std::time::{Duration, Instant};
    use std::{fs, thread};

    /// The processes that `parent` has started, by what they do.
    fn workers(parent: u32) -> BTreeMap<String, u32> {
        let numbers = fs::read_dir("/proc").expect("there is /proc").flatten();
        let numbers = numbers.filter_map(|entry| entry.file_name().to_str()?.parse().ok());
        numbers
            .filter(|number| stat(*number).is_some_and(|(_, by)| by == parent))
            .map(|number| (role(number), number))
            .collect()
    }

    /// State and parent of a process.
    fn stat(number: u32) -> Option<(String, u32)> {
        let text = fs::read_to_string(format!("/proc/{number}/stat")).ok()?;
        let mut rest = text.rsplit_once(") ")?.1.split(' ');
        Some((rest.next()?.to_owned(), rest.next()?.parse().ok()?))
    }

    fn role(number: u32) -> String {
        let line = fs::read_to_string(format!("/proc/{number}/cmdline")).unwrap_or_default();
        line.split('\0').skip_while(|word| *word != "--role").nth(1).unwrap_or_default().to_owned()
    }

    /// Whether it has ended, whoever is to take note of that.
    fn has_ended(number: u32) -> bool {
        stat(number).is_none_or(|(state, _)| state == "Z")
    }

    fn wait_for_the_end_of(number: u32) {
        let until = Instant::now() + DEADLINE;
        while !has_ended(number) {
            assert!(Instant::now() < until, "process {number} has not ended");
            thread::sleep(Duration::from_millis(20));
        }
    }

    pub(crate) fn workers_end_when_the_gateway_is_killed(scheme: &str) {
        let Some(url) = url(scheme) else { return };
        let checkout = Listening::start_with(&["--broker", &url], &Collector::nobody(), AT_THE_END);
        let workers = workers(checkout.running.id());
        assert!(workers.keys().eq(["settlement", "shipping"]), "{workers:?}");
        checkout.running.signal("KILL");
        for worker in workers.into_values() {
            wait_for_the_end_of(worker);
        }
        assert_eq!(checkout.running.finish().status.code(), None, "it was killed");
    }

    pub(crate) fn a_killed_worker_is_told_of_and_nobody_waits_for_it(scheme: &str) {
        let Some(url) = url(scheme) else { return };
        let collector = Collector::start();
        let checkout = Listening::start_with(&["--broker", &url], &collector.endpoint(), AT_THE_END);
        let workers = workers(checkout.running.id());
        let killed = Command::new("kill").args(["-KILL", &workers["shipping"].to_string()]).status();
        assert!(killed.expect("kill is everywhere").success());
        wait_for_the_end_of(workers["shipping"]);
        checkout.running.signal("TERM");
        let outcome = checkout.running.finish();
        assert_eq!(outcome.status.code(), Some(1), "{outcome:?}");
        assert!(outcome.stderr.starts_with("checkout: the shipping process failed: signal: 9"), "{outcome:?}");
        assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:?}");
        assert!(has_ended(workers["settlement"]));
    }
}

#[cfg(target_os = "linux")]
pub(super) use killed::{a_killed_worker_is_told_of_and_nobody_waits_for_it, workers_end_when_the_gateway_is_killed};
