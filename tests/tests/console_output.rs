//! The console exporter from outside: what is written, when, and how.
#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

use std::io::Write;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

use expect_test::expect;
use opentelemetry::InstrumentationScope;
use opentelemetry::trace::{Link, SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceId, TraceState};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanExporter as _, SpanLinks};
use otel_runtime::console::{ColorChoice, ConsoleBuilder, ConsoleExporter};
use otel_tests::collector::DEADLINE;

/// A writer that hands everything to the test.
struct Tape(Sender<String>);

impl Write for Tape {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.send(String::from_utf8_lossy(bytes).into_owned());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

fn exporter(configure: impl FnOnce(ConsoleBuilder) -> ConsoleBuilder) -> (ConsoleExporter, Receiver<String>) {
    let (sender, written) = channel();
    let builder = ConsoleExporter::builder().writer(Tape(sender)).width(72);
    (configure(builder).build(), written)
}

fn context(trace: u128, span: u64) -> SpanContext {
    SpanContext::new(TraceId::from(trace << 96), SpanId::from(span), TraceFlags::SAMPLED, false, TraceState::default())
}

fn span(name: &'static str, trace: u128, id: u64, parent: u64) -> SpanData {
    let start = std::time::UNIX_EPOCH + Duration::from_secs(1_700_000_000) + Duration::from_millis(id);
    SpanData {
        span_context: context(trace, id),
        parent_span_id: SpanId::from(parent),
        parent_span_is_remote: false,
        span_kind: SpanKind::Producer,
        name: name.into(),
        start_time: start,
        end_time: start + Duration::from_millis(2),
        attributes: Vec::new(),
        dropped_attributes_count: 0,
        events: SpanEvents::default(),
        links: SpanLinks::default(),
        status: Status::Unset,
        instrumentation_scope: InstrumentationScope::default(),
    }
}

fn linked(mut span: SpanData, to: SpanContext) -> SpanData {
    span.span_kind = SpanKind::Consumer;
    span.links.links.push(Link::with_context(to));
    span
}

fn export(exporter: &ConsoleExporter, spans: Vec<SpanData>) {
    // The console exporter's future is ready at once.
    let mut future = std::pin::pin!(exporter.export(spans));
    let mut task = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(matches!(future.as_mut().poll(&mut task), std::task::Poll::Ready(Ok(()))));
}

#[test]
fn a_finished_trace_is_printed_without_a_flush() {
    let (exporter, written) = exporter(|builder| builder);
    export(&exporter, vec![span("send", 0x4bf9_2f35, 1, 0)]);
    let text = written.recv_timeout(DEADLINE).expect("it is printed after a quiet time");
    assert!(text.contains("\nsend  producer  █"), "{text}");
}

#[test]
fn what_is_held_shows_both_ends_at_the_flush() {
    let (exporter, written) = exporter(|builder| builder.hold(true));
    export(&exporter, vec![span("send", 0x4bf9_2f35, 1, 0)]);
    export(&exporter, vec![linked(span("process", 0x7c1e_22aa, 5, 0), context(0x4bf9_2f35, 1))]);
    assert!(written.try_recv().is_err(), "nothing is printed before the flush");
    exporter.force_flush().expect("printing works");
    let text: String = written.try_iter().collect();
    expect![[r#"
        trace 4bf92f35000000000000000000000000 · 2.00 ms · 1 span
        send  producer  ███████████████████████████████████████████████  2.00 ms
           ⇠ 7c1e22aa/process

        trace 7c1e22aa000000000000000000000000 · 2.00 ms · 1 span
        process  consumer  ████████████████████████████████████████████  2.00 ms
           ⇢ 4bf92f35/send

    "#]]
    .assert_eq(&text);
}

#[test]
fn an_unfinished_trace_is_printed_at_the_end() {
    let (exporter, written) = exporter(|builder| builder);
    export(&exporter, vec![span("child of what still runs", 1, 2, 1)]);
    exporter.shutdown().expect("printing works");
    let text: String = written.try_iter().collect();
    expect![[r#"
        trace 00000001000000000000000000000000 · 2.00 ms · 1 span
        child of what still runs  producer  ███████████████████████████  2.00 ms
           ⇡ parent 0000000000000001 has not been seen

    "#]]
    .assert_eq(&text);
    let mut late = std::pin::pin!(exporter.export(vec![span("late", 1, 3, 1)]));
    let mut task = std::task::Context::from_waker(std::task::Waker::noop());
    assert!(matches!(late.as_mut().poll(&mut task), std::task::Poll::Ready(Err(_))));
}

#[test]
fn colour_is_the_builders_choice_for_a_writer() {
    for (choice, colored) in [(ColorChoice::Auto, false), (ColorChoice::Never, false), (ColorChoice::Always, true)] {
        let (exporter, written) = exporter(|builder| builder.color(choice));
        export(&exporter, vec![span("send", 1, 1, 0)]);
        exporter.force_flush().expect("printing works");
        let text: String = written.try_iter().collect();
        assert_eq!(text.contains('\x1b'), colored, "{choice:?}: {text}");
    }
}

/// A pipe that is closed at the other end.
struct Closed;

impl Write for Closed {
    fn write(&mut self, _bytes: &[u8]) -> std::io::Result<usize> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Err(std::io::ErrorKind::BrokenPipe.into())
    }
}

#[test]
fn a_closed_pipe_is_no_error() {
    let exporter = ConsoleExporter::builder().writer(Closed).build();
    export(&exporter, vec![span("send", 1, 1, 0)]);
    exporter.force_flush().expect("the program goes on");
    exporter.shutdown().expect("the program goes on");
}
