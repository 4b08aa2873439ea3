//! Lines of events whose values log, open spans and panic while they are formatted.
//!
//! A binary of its own: `tracing` takes events inside of events only where the one subscriber is the global one.

#[path = "log_correlation/named.rs"]
mod named;

use expect_test::expect;
use named::named;
use otel_runtime::{logs, testing, traced};
use otel_tests::lines::Lines;
use std::cell::Cell;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Once;
use tracing::{Event, Subscriber, info};
use tracing_subscriber::fmt::format::{self, Writer};
use tracing_subscriber::fmt::{FmtContext, FormatEvent, FormatFields};
use tracing_subscriber::registry::LookupSpan;

#[derive(Clone, Copy, PartialEq)]
enum Form {
    Text,
    Json,
}

thread_local! {
    static LINES: Lines = Lines::default();
    static FORM: Cell<Form> = const { Cell::new(Form::Text) };
}

/// The form that the test of this thread has chosen.
struct Chosen {
    text: logs::Text<format::Format<format::Full, ()>>,
    json: logs::Json<format::Format<format::Json, ()>>,
}

impl<S, N> FormatEvent<S, N> for Chosen
where
    S: Subscriber + for<'a> LookupSpan<'a>,
    N: for<'a> FormatFields<'a> + 'static,
{
    fn format_event(&self, context: &FmtContext<'_, S, N>, writer: Writer<'_>, event: &Event<'_>) -> fmt::Result {
        match FORM.get() {
            Form::Text => self.text.format_event(context, writer, event),
            Form::Json => self.json.format_event(context, writer, event),
        }
    }
}

fn subscribe() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let plain = format::format().without_time().with_target(false);
        let format = Chosen { text: logs::text(plain.clone()), json: logs::json(plain.json().with_span_list(false)) };
        let writer = || LINES.with(Lines::clone);
        tracing_subscriber::fmt().with_ansi(false).event_format(format).with_writer(writer).init();
    });
}

#[derive(Clone, Copy)]
enum Hostile {
    Logs,
    OpensASpan,
    Panics,
}

impl fmt::Debug for Hostile {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Hostile::Logs => info!("inner"),
            Hostile::OpensASpan => nested(),
            Hostile::Panics => panic!("on purpose"),
        }
        out.write_str("value")
    }
}

#[traced]
fn nested() {
    info!("inner");
}

#[traced]
fn outer(value: Hostile) {
    info!(?value, "outer");
}

/// What is written in both forms.
fn written(log: impl Fn()) -> String {
    subscribe();
    let recorder = testing::record();
    for form in [Form::Text, Form::Json] {
        FORM.set(form);
        log();
    }
    named(LINES.with(Lines::text), &recorder.spans())
}

#[test]
fn a_value_that_logs() {
    expect![[r#"
        trace_id=<trace> span_id=<outer> trace_flags=01  INFO inner
        trace_id=<trace> span_id=<outer> trace_flags=01  INFO outer value=value
        {"level":"INFO","fields":{"message":"inner"},"trace_id":"<trace>","span_id":"<outer>","trace_flags":"01"}
        {"level":"INFO","fields":{"message":"outer","value":"value"},"trace_id":"<trace>","span_id":"<outer>","trace_flags":"01"}
    "#]].assert_eq(&written(|| outer(Hostile::Logs)));
}

#[test]
fn a_value_that_opens_a_span() {
    expect![[r#"
        trace_id=<trace> span_id=<nested> trace_flags=01  INFO inner
        trace_id=<trace> span_id=<outer> trace_flags=01  INFO outer value=value
        {"level":"INFO","fields":{"message":"inner"},"trace_id":"<trace>","span_id":"<nested>","trace_flags":"01"}
        {"level":"INFO","fields":{"message":"outer","value":"value"},"trace_id":"<trace>","span_id":"<outer>","trace_flags":"01"}
    "#]].assert_eq(&written(|| outer(Hostile::OpensASpan)));
}

#[test]
fn a_value_that_panics_takes_no_other_line_with_it() {
    let text = written(|| {
        assert!(catch_unwind(AssertUnwindSafe(|| outer(Hostile::Panics))).is_err());
        nested();
    });
    expect![[r#"
        trace_id=<trace> span_id=<outer> trace_flags=01  INFO outer value=
        trace_id=<trace> span_id=<nested> trace_flags=01  INFO inner
        {"level":"INFO","fields":{"message":"outer","value":"
        {"level":"INFO","fields":{"message":"inner"},"trace_id":"<trace>","span_id":"<nested>","trace_flags":"01"}
    "#]]
    .assert_eq(&text);
}
