//! Exact pictures of spans made by hand.
#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

mod links;
mod one_trace;

use std::time::{Duration, Instant};

use expect_test::Expect;
use opentelemetry::KeyValue;
use opentelemetry::trace::{SpanKind, Status};
use opentelemetry_sdk::trace::SpanData;

use super::printer::{Output, Printer};
use super::style::Palette;
use super::waterfall::Look;
use crate::fixture::{Fixture, span};

/// A printer into memory, with a clock turned by hand.
pub(super) struct Paper {
    pub(super) printer: Printer,
    written: std::sync::mpsc::Receiver<Vec<u8>>,
    now: Instant,
}

struct Sheet(std::sync::mpsc::Sender<Vec<u8>>);

impl std::io::Write for Sheet {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let _ = self.0.send(bytes.to_vec());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

pub(super) const PLAIN: Look =
    Look { width: 100, palette: Palette { colored: false }, attributes: false, events: false };

impl Paper {
    pub(super) fn new(look: Look) -> Self {
        let (sender, written) = std::sync::mpsc::channel();
        let output = Output { writer: Box::new(Sheet(sender)), look: Box::new(move || look) };
        Self { printer: Printer::new(output), written, now: Instant::now() }
    }

    pub(super) fn add(&mut self, spans: impl IntoIterator<Item = Fixture>) {
        let spans: Vec<SpanData> = spans.into_iter().map(Fixture::build).collect();
        self.printer.add(spans, self.now);
    }

    pub(super) fn wait(&mut self, time: Duration) {
        self.now += time;
        self.printer.print_finished(self.now);
    }

    /// What has been written since the last call.
    pub(super) fn text(&self) -> String {
        let bytes: Vec<u8> = self.written.try_iter().flatten().collect();
        String::from_utf8(bytes).expect("pictures are UTF-8")
    }
}

/// The picture of spans that come all at once.
pub(super) fn check(look: Look, spans: impl IntoIterator<Item = Fixture>, expected: &Expect) {
    let mut paper = Paper::new(look);
    paper.add(spans);
    paper.printer.print_all();
    let text = paper.text();
    for line in text.lines() {
        let columns = super::text::width(&strip(line));
        assert!(columns <= look.width, "{columns} columns: {line}");
        assert!(!strip(line).ends_with(' '), "ends in spaces: {line:?}");
    }
    expected.assert_eq(&text);
}

fn strip(line: &str) -> String {
    let mut plain = String::new();
    let mut pieces = line.split("\x1b[");
    plain.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        plain.push_str(piece.split_once('m').map_or(piece, |(_, text)| text));
    }
    plain
}

/// `POST /orders`: two nested internals, a task that outlives the answer, a producer.
pub(super) fn order() -> Vec<Fixture> {
    vec![
        span("POST /orders", 0x4bf9_2f35, 1, 0).kind(SpanKind::Server).at(0, 31_240),
        span("validate_order", 0x4bf9_2f35, 2, 1).at(310, 4_120),
        span("parse", 0x4bf9_2f35, 3, 2).at(420, 310),
        span("reserve_stock", 0x4bf9_2f35, 4, 1).at(5_020, 43_180),
        span("send orders", 0x4bf9_2f35, 5, 1).kind(SpanKind::Producer).at(26_900, 3_020),
    ]
}

pub(super) fn consumer() -> Vec<Fixture> {
    vec![
        span("process orders", 0x7c1e_22aa, 6, 0).kind(SpanKind::Consumer).at(60_000, 12_400).link(0x4bf9_2f35, 5),
        span("charge", 0x7c1e_22aa, 7, 6)
            .kind(SpanKind::Client)
            .at(61_000, 10_900)
            .attribute(KeyValue::new("error.type", "PaymentError"))
            .status(Status::error("card declined by issuer")),
    ]
}
