//! What a person sees of the checkout.

use otel_tests::checkout::program;
use otel_tests::child::{Outcome, run};
use otel_tests::collector::Collector;
use std::net::TcpListener;
use std::sync::OnceLock;

fn piped() -> &'static Outcome {
    static PIPED: OnceLock<Outcome> = OnceLock::new();
    PIPED.get_or_init(|| run(program(), &[], &[]))
}

#[test]
fn piped_output_is_plain_and_fits() {
    let outcome = piped();
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
    assert_eq!(outcome.stderr, "");
    assert!(!outcome.stdout.contains('\x1b'), "{}", outcome.stdout);
    for line in outcome.stdout.lines() {
        assert!(line.chars().count() <= 100, "{line}");
    }
}

#[test]
fn each_trace_is_printed_once_and_each_link_from_both_ends() {
    let stdout = &piped().stdout;
    let lines = |beginning: &str| stdout.lines().filter(|line| line.starts_with(beginning)).count();
    assert_eq!(lines("trace "), 10, "{stdout}");
    assert_eq!(lines("POST "), 6, "{stdout}");
    assert_eq!(lines("process orders "), 3, "{stdout}");
    assert_eq!(lines("process settlements "), 1, "{stdout}");
    assert_eq!(stdout.matches("⇢ ").count(), 6, "{stdout}");
    assert_eq!(stdout.matches("⇠ ").count(), 6, "{stdout}");
    assert!(!stdout.contains("above:"), "{stdout}");
}

#[test]
fn the_summary_tells_what_became_of_each_order() {
    let stdout = &piped().stdout;
    for (order, status, outcome) in [
        ("ord-1001", "202", "accepted"),
        ("ord-1002", "402", "card_declined: insufficient funds"),
        ("ord-1003", "202", "accepted after 3 retries"),
        ("ord-1004", "400", "malformed: missing field `items` at line 1 column 35"),
        ("ord-1005", "-", "cancelled: the customer left while paying"),
        ("ord-1006", "202", "accepted"),
    ] {
        let told = stdout.lines().any(|line| {
            let mut words = line.split_whitespace();
            words.next() == Some(order) && words.next() == Some(status) && line.ends_with(&format!("  {outcome}"))
        });
        assert!(told, "{order} in\n{stdout}");
    }
}

#[test]
fn attributes_and_events_are_shown_on_demand() {
    let shown = run(program(), &["--attributes"], &[]).stdout;
    for text in ["http.response.status_code=400", "acme.order.outcome=malformed", "acme.payment.retry"] {
        assert!(shown.contains(text), "{text} in\n{shown}");
        assert!(!piped().stdout.contains(text), "{text}");
    }
}

#[test]
fn help_names_every_option() {
    let outcome = run(program(), &["--help"], &[]);
    assert_eq!(outcome.status.code(), Some(0));
    for option in ["--listen", "--broker", "--exporter", "--attributes", "--orders", "--help", "--version"] {
        assert!(outcome.stdout.contains(option), "{option}");
    }
}

#[test]
fn a_wrong_command_line_is_one_clear_line_and_status_2() {
    let wrong = |arguments: &[&str], variables: &[(&str, &str)], message: &str| {
        let outcome = run(program(), arguments, variables);
        assert_eq!(outcome.status.code(), Some(2), "{outcome:?}");
        assert_eq!(outcome.stdout, "");
        assert_eq!(outcome.stderr, format!("checkout: {message}\n"));
    };
    wrong(&["--frobnicate"], &[], "unknown option `--frobnicate`; see `checkout --help`");
    wrong(
        &["--listen", "x"],
        &[],
        "`x` is no address to listen on; write one such as 127.0.0.1:8080; see `checkout --help`",
    );
    wrong(
        &["--exporter", "otlp"],
        &[("OTEL_TRACES_EXPORTER", "console")],
        "`--exporter otlp` and OTEL_TRACES_EXPORTER=console contradict each other; drop one of them",
    );
}

#[test]
fn a_port_in_use_and_a_missing_file_are_told_in_a_line() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let address = taken.local_addr().expect("an address").to_string();
    for (arguments, beginning) in [
        (["--listen", &address], format!("checkout: cannot listen on {address}: ")),
        (["--orders", "/nowhere/orders.jsonl"], "checkout: cannot read /nowhere/orders.jsonl: ".to_owned()),
    ] {
        let outcome = run(program(), &arguments, &[]);
        assert_eq!(outcome.status.code(), Some(1), "{outcome:?}");
        assert_eq!(outcome.stdout, "");
        assert!(outcome.stderr.starts_with(&beginning), "{outcome:?}");
        assert_eq!(outcome.stderr.lines().count(), 1, "{outcome:?}");
    }
}

#[test]
fn a_dead_collector_is_told_of_and_stops_no_order() {
    let nobody = Collector::nobody();
    let outcome = run(program(), &["--exporter", "otlp"], &[("OTEL_EXPORTER_OTLP_ENDPOINT", &nobody)]);
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("accepted after 3 retries"), "{outcome:?}");
    assert!(outcome.stdout.contains("0 spans delivered, and then: "), "{outcome:?}");
    assert!(outcome.stderr.contains("cannot be reached"), "{outcome:?}");
}

#[test]
fn without_telemetry_orders_are_served_all_the_same() {
    let outcome = run(program(), &[], &[("OTEL_SDK_DISABLED", "true")]);
    assert_eq!(outcome.status.code(), Some(0), "{outcome:?}");
    assert!(outcome.stdout.contains("accepted after 3 retries"), "{outcome:?}");
    assert!(outcome.stdout.starts_with("order "), "there is no trace to print: {outcome:?}");
    assert!(outcome.stdout.contains("no spans: "), "{outcome:?}");
}
