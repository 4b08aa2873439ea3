//! Every variable with a good value and with a bad one: what a program makes of it,
//! and what it says.
#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

use expect_test::{Expect, expect};
use otel_tests::child::run;
use otel_tests::collector::Collector;

const CHILD: &str = env!("CARGO_BIN_EXE_telemetry_child");

fn check(way: &str, variables: &[(&str, &str)], expected: &Expect) {
    let outcome = run(CHILD, &[way], variables);
    assert!(outcome.status.success(), "{outcome:?}");
    expected.assert_eq(&(outcome.stdout + &outcome.stderr));
}

#[test]
fn nothing_set() {
    check(
        "report",
        &[],
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: baggage traceparent
        ignored settings: 0
    "#]],
    );
}

#[test]
fn empty_is_unset() {
    let variables = [
        "OTEL_SDK_DISABLED",
        "OTEL_TRACES_SAMPLER",
        "OTEL_TRACES_SAMPLER_ARG",
        "OTEL_PROPAGATORS",
        "OTEL_SERVICE_NAME",
        "OTEL_RESOURCE_ATTRIBUTES",
        "OTEL_BSP_MAX_QUEUE_SIZE",
        "OTEL_BSP_MAX_EXPORT_BATCH_SIZE",
        "OTEL_BSP_SCHEDULE_DELAY",
        "OTEL_CONFIG_FILE",
    ]
    .map(|name| (name, ""));
    let unset = run(CHILD, &["report"], &[]);
    let empty = run(CHILD, &["report"], &variables);
    assert_eq!((unset.stdout, unset.stderr), (empty.stdout, empty.stderr));
}

#[test]
fn disabled_makes_no_spans_and_keeps_propagators() {
    check(
        "report",
        &[("OTEL_SDK_DISABLED", "TRUE")],
        &expect![[r#"
        root: false
        below a sampled span: false
        below an unsampled span: false
        headers: baggage traceparent
        ignored settings: 0
    "#]],
    );
}

#[test]
fn disabled_takes_only_true() {
    check(
        "report",
        &[("OTEL_SDK_DISABLED", "1")],
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: baggage traceparent
        ignored settings: 1
        otel-runtime: OTEL_SDK_DISABLED=`1` is neither `true` nor `false`; it counts as `false`
    "#]],
    );
}

#[test]
fn sampler_off_for_roots() {
    check(
        "report",
        &[("OTEL_TRACES_SAMPLER", "parentbased_always_off")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: false
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 0
        "#]],
    );
}

#[test]
fn sampler_off_for_all() {
    check(
        "report",
        &[("OTEL_TRACES_SAMPLER", "always_off")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: false
            below a sampled span: false
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 0
            otel-runtime: the sampler is asked for every span and does not follow the parent's decision: traces may come out in halves; use a `parentbased_*` name or `sampler(..)` to keep them whole
        "#]],
    );
}

#[test]
fn sampler_on_for_all() {
    check(
        "report",
        &[("OTEL_TRACES_SAMPLER", "always_on")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: true
            below a sampled span: true
            below an unsampled span: true
            headers: baggage traceparent
            ignored settings: 0
            otel-runtime: the sampler is asked for every span and does not follow the parent's decision: traces may come out in halves; use a `parentbased_*` name or `sampler(..)` to keep them whole
        "#]],
    );
}

#[test]
fn sampler_with_a_ratio() {
    let variables = [("OTEL_TRACES_SAMPLER", "parentbased_traceidratio"), ("OTEL_TRACES_SAMPLER_ARG", "0")];
    check(
        "report",
        &variables,
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: false
        below a sampled span: true
        below an unsampled span: false
        headers: baggage traceparent
        ignored settings: 0
    "#]],
    );
}

#[test]
fn sampler_with_a_bad_ratio() {
    let variables = [("OTEL_TRACES_SAMPLER", "parentbased_traceidratio"), ("OTEL_TRACES_SAMPLER_ARG", "10%")];
    check(
        "report",
        &variables,
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: baggage traceparent
        ignored settings: 1
        otel-runtime: OTEL_TRACES_SAMPLER_ARG=`10%` is not a ratio from 0.0 to 1.0; 1.0 is used
    "#]],
    );
}

#[test]
fn sampler_that_is_not_supported() {
    check(
        "report",
        &[("OTEL_TRACES_SAMPLER", "jaeger_remote")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 1
            otel-runtime: OTEL_TRACES_SAMPLER=`jaeger_remote` is not supported; `parentbased_always_on` is used. Give such a sampler to `Telemetry::builder().sampler(..)`
        "#]],
    );
}

#[test]
fn sampler_that_does_not_exist() {
    check(
        "report",
        &[("OTEL_TRACES_SAMPLER", "sometimes")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 1
            otel-runtime: OTEL_TRACES_SAMPLER=`sometimes` is not a sampler; `parentbased_always_on` is used. Known are always_on, always_off, traceidratio, and the same with `parentbased_` before them
        "#]],
    );
}

#[test]
fn propagators() {
    check(
        "report",
        &[("OTEL_PROPAGATORS", "baggage")],
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: baggage
        ignored settings: 0
    "#]],
    );
    check(
        "report",
        &[("OTEL_PROPAGATORS", "none")],
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: none
        ignored settings: 0
    "#]],
    );
    check(
        "report",
        &[("OTEL_PROPAGATORS", "b3, b3multi, jaeger, xray")],
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: b3 uber-trace-id uberctx-tenant x-amzn-trace-id x-b3-sampled x-b3-spanid x-b3-traceid
        ignored settings: 0
    "#]],
    );
}

#[test]
fn propagators_that_do_not_exist() {
    check(
        "report",
        &[("OTEL_PROPAGATORS", "ottrace,tracecontext,ottrace")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: traceparent
            ignored settings: 1
            otel-runtime: `ottrace` in OTEL_PROPAGATORS is not supported and is ignored; known are tracecontext, baggage, b3, b3multi, jaeger, xray and none. Give others to `Telemetry::builder().propagator(..)`
        "#]],
    );
}

#[test]
fn code_goes_before_the_environment() {
    let variables = [("OTEL_TRACES_SAMPLER", "always_off"), ("OTEL_PROPAGATORS", "tracecontext")];
    check(
        "report-with-code",
        &variables,
        &expect![[r#"
        resource: service.name=child service.version=1.2.3
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: baggage
        ignored settings: 0
    "#]],
    );
}

#[test]
fn resource() {
    let variables = [
        ("OTEL_SERVICE_NAME", "canary"),
        ("OTEL_RESOURCE_ATTRIBUTES", "service.name=eu,deployment.environment.name=staging,team=a%2Cb"),
    ];
    check(
        "report",
        &variables,
        &expect![[r#"
        resource: deployment.environment.name=staging service.name=canary service.version=1.2.3 team=a,b
        root: true
        below a sampled span: true
        below an unsampled span: false
        headers: baggage traceparent
        ignored settings: 0
    "#]],
    );
}

#[test]
fn resource_that_is_malformed() {
    check(
        "report",
        &[("OTEL_RESOURCE_ATTRIBUTES", "a=1,b")],
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 1
            otel-runtime: OTEL_RESOURCE_ATTRIBUTES is not a list of `key=value` pairs and is ignored as a whole; separate pairs by commas, and write `,` `=` and `%` within a value as %2C %3D %25
        "#]],
    );
}

#[test]
fn batches_of_bad_sizes() {
    let variables = [
        ("OTEL_BSP_MAX_QUEUE_SIZE", "0"),
        ("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", "40000"),
        ("OTEL_BSP_SCHEDULE_DELAY", "soon"),
        ("OTEL_SPAN_LINK_COUNT_LIMIT", "-1"),
        ("OTEL_CONFIG_FILE", "/etc/otel.yaml"),
    ];
    check(
        "report",
        &variables,
        &expect![[r#"
            resource: service.name=child service.version=1.2.3
            root: true
            below a sampled span: true
            below an unsampled span: false
            headers: baggage traceparent
            ignored settings: 5
            otel-runtime: OTEL_CONFIG_FILE is not supported and is ignored; the other OTEL_* variables are read instead
            otel-runtime: OTEL_SPAN_LINK_COUNT_LIMIT=`-1` is not a number from 0 to 4294967295; the default is used
            otel-runtime: OTEL_BSP_MAX_QUEUE_SIZE=`0` is not a number from 1 to 1000000; the default is used
            otel-runtime: OTEL_BSP_MAX_EXPORT_BATCH_SIZE is above OTEL_BSP_MAX_QUEUE_SIZE; 32768 is used for both
            otel-runtime: OTEL_BSP_SCHEDULE_DELAY=`soon` is not a number from 0 to 4294967295; the default is used
        "#]],
    );
}

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
