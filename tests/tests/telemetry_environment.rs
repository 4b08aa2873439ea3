//! Every variable with a good value and with a bad one: what a program makes of it,
//! and what it says.
#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

#[path = "telemetry_environment/exporters.rs"]
mod exporters;
#[path = "telemetry_environment/samplers.rs"]
mod samplers;

use expect_test::{Expect, expect};
use otel_tests::child::run;

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
