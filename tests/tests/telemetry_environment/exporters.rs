//! Where spans go.

use super::{CHILD, check};
use expect_test::expect;
use otel_tests::child::run;
use otel_tests::collector::Collector;

#[test]
fn exporter_none() {
    check(
        "report-of-environment",
        &[("OTEL_TRACES_EXPORTER", "none")],
        &expect![[r#"
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 0
        "#]],
    );
}

#[test]
fn exporters_that_do_not_exist() {
    check(
        "report-of-environment",
        &[("OTEL_TRACES_EXPORTER", "zipkin,none")],
        &expect![[r#"
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 2
            otel-runtime: `zipkin` in OTEL_TRACES_EXPORTER is not supported and is ignored; known are otlp, console and none. Give others to `Telemetry::builder().exporter(..)`
            otel-runtime: `none` in OTEL_TRACES_EXPORTER means something only by itself; it is ignored beside other names
            otel-runtime: OTEL_TRACES_EXPORTER names no exporter that is there: spans are made and go nowhere
        "#]],
    );
}

#[test]
fn exporter_console_prints_to_a_pipe_without_colour() {
    let outcome = run(CHILD, &["drop"], &[("OTEL_TRACES_EXPORTER", "console")]);
    assert!(outcome.stdout.starts_with("trace "), "{outcome:?}");
    assert!(outcome.stdout.contains("\nlast words  internal  █"), "{outcome:?}");
    assert!(!outcome.stdout.contains('\x1b'), "{outcome:?}");
    assert_eq!(outcome.stderr, "");
}

#[test]
fn exporters_otlp_and_console_both() {
    let collector = Collector::start();
    let endpoint = collector.endpoint();
    let variables = [
        ("OTEL_TRACES_EXPORTER", "console,OTLP,console"),
        ("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT", &format!("{endpoint}/v1/traces")),
    ];
    let outcome = run(CHILD, &["drop"], &variables);
    assert_eq!(outcome.stdout.matches("last words").count(), 1, "{outcome:?}");
    assert_eq!(collector.spans().len(), 1);
}

#[test]
fn otlp_settings_that_cannot_be_obeyed() {
    let variables = [
        ("OTEL_EXPORTER_OTLP_ENDPOINT", "not a url"),
        ("OTEL_EXPORTER_OTLP_PROTOCOL", "grpc"),
        ("OTEL_EXPORTER_OTLP_COMPRESSION", "gzip"),
        ("OTEL_EXPORTER_OTLP_TIMEOUT", "1s"),
    ];
    let outcome = run(CHILD, &["report-of-environment"], &variables);
    let said: Vec<&str> = outcome.stderr.lines().take(4).collect();
    expect![[r#"
        otel-runtime: OTEL_EXPORTER_OTLP_PROTOCOL=`grpc` is not compiled in; `http/protobuf` is used (port 4318, not 4317)
        otel-runtime: OTEL_EXPORTER_OTLP_COMPRESSION=`gzip` is not compiled in; spans are sent without compression
        otel-runtime: OTEL_EXPORTER_OTLP_TIMEOUT=`1s` is not a number from 0 to 4294967295; the default is used
        otel-runtime: invalid exporter configuration: OTEL_EXPORTER_OTLP_ENDPOINT: invalid endpoint 'not a url': invalid uri character; http://localhost:4318/v1/traces is used
    "#]].assert_eq(&(said.join("\n") + "\n"));
}
