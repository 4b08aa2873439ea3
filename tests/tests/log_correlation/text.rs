//! The formats for people.

use crate::layers::{Plain, lines_of};
use crate::named::named;
use expect_test::expect;
use otel_runtime::{logs, testing, traced};
use tracing::{info, info_span};

#[traced]
fn charge() {
    let _request = info_span!("request", id = 7).entered();
    info!(cents = 100, "charged");
    shipped();
}

#[traced]
fn shipped() {
    info!("shipped\nin two parts");
}

#[test]
fn full() {
    let recorder = testing::record();
    let text = lines_of(|layer| layer.map_event_format(logs::text), charge);
    expect![[r"
        trace_id=<trace> span_id=<charge> trace_flags=01  INFO request{id=7}: log_correlation::text: charged cents=100
        trace_id=<trace> span_id=<shipped> trace_flags=01  INFO request{id=7}: log_correlation::text: shipped
        in two parts
    "]]
    .assert_eq(&named(text, &recorder.spans()));
}

#[test]
fn compact() {
    let recorder = testing::record();
    let text = lines_of(|layer| layer.compact().with_target(false).map_event_format(logs::text), charge);
    expect![[r"
        trace_id=<trace> span_id=<charge> trace_flags=01  INFO request: charged cents=100 id=7
        trace_id=<trace> span_id=<shipped> trace_flags=01  INFO request: shipped
        in two parts id=7
    "]]
    .assert_eq(&named(text, &recorder.spans()));
}

#[test]
fn pretty() {
    let recorder = testing::record();
    let layer = |layer: Plain| layer.pretty().with_file(false).with_line_number(false);
    let text = lines_of(|plain| layer(plain).map_event_format(logs::text), charge);
    expect![[r"
        trace_id=<trace> span_id=<charge> trace_flags=01    INFO log_correlation::text: charged, cents: 100
            in log_correlation::text::request with id: 7

        trace_id=<trace> span_id=<shipped> trace_flags=01    INFO log_correlation::text: shipped
        in two parts
            in log_correlation::text::request with id: 7

    "]]
    .assert_eq(&named(text, &recorder.spans()));
}

#[test]
fn ids_are_dimmed_where_there_are_escapes_and_the_rest_keeps_its_colours() {
    let recorder = testing::record();
    let text = lines_of(|layer| layer.with_ansi(true).map_event_format(logs::text), charge);
    expect![[r"
        ^[2mtrace_id=<trace> span_id=<charge> trace_flags=01^[0m ^[32m INFO^[0m ^[1mrequest^[0m^[1m{^[0m^[3mid^[0m^[2m=^[0m7^[1m}^[0m^[2m:^[0m ^[2mlog_correlation::text^[0m^[2m:^[0m charged ^[3mcents^[0m^[2m=^[0m100
        ^[2mtrace_id=<trace> span_id=<shipped> trace_flags=01^[0m ^[32m INFO^[0m ^[1mrequest^[0m^[1m{^[0m^[3mid^[0m^[2m=^[0m7^[1m}^[0m^[2m:^[0m ^[2mlog_correlation::text^[0m^[2m:^[0m shipped
        in two parts
    "]].assert_eq(&named(text, &recorder.spans()).replace('\x1b', "^"));
}

#[test]
fn without_a_span_lines_are_those_of_the_format() {
    let log = || info!(cents = 100, "charged");
    for ansi in [false, true] {
        let with = lines_of(|layer| layer.with_ansi(ansi).map_event_format(logs::text), log);
        assert_eq!(with, lines_of(|layer| layer.with_ansi(ansi), log));
        assert!(with.contains("charged"));
    }
}

/// A format of somebody's own.
struct Mine;

impl<S, N> tracing_subscriber::fmt::FormatEvent<S, N> for Mine
where
    S: tracing::Subscriber + for<'a> tracing_subscriber::registry::LookupSpan<'a>,
    N: for<'a> tracing_subscriber::fmt::FormatFields<'a> + 'static,
{
    fn format_event(
        &self,
        context: &tracing_subscriber::fmt::FmtContext<'_, S, N>,
        mut writer: tracing_subscriber::fmt::format::Writer<'_>,
        event: &tracing::Event<'_>,
    ) -> std::fmt::Result {
        write!(writer, "<{}> ", event.metadata().level())?;
        context.field_format().format_fields(writer.by_ref(), event)?;
        writeln!(writer)
    }
}

#[test]
fn formats_of_ones_own() {
    let recorder = testing::record();
    let text = lines_of(|layer| layer.event_format(logs::text(Mine)), shipped);
    expect![[r"
        trace_id=<trace> span_id=<shipped> trace_flags=01 <INFO> shipped
        in two parts
    "]]
    .assert_eq(&named(text, &recorder.spans()));
    let json = lines_of(|layer| layer.event_format(logs::json(Mine)), shipped);
    expect![[r"
        <INFO> shipped
        in two parts
    "]]
    .assert_eq(&named(json, &recorder.spans()));
}
