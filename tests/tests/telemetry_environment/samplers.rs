//! Who is sampled.

use super::check;
use expect_test::expect;

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
