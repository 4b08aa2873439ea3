//! What has ended goes in batches to a thread that makes of it what exporters take.

use super::Sink;
use crate::load::drive;
use crate::peers::by_hand::scope;
use fastant::{Anchor, Instant};
use opentelemetry::trace::{SpanContext, SpanId, SpanKind, Status, TraceFlags, TraceId, TraceState};
use opentelemetry_sdk::trace::{SpanData, SpanEvents, SpanExporter, SpanLinks};
use std::borrow::Cow;
use std::cell::RefCell;
use std::mem;
use std::sync::OnceLock;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread;
use std::time::{Duration, SystemTime};

/// As many as exporters get by default.
const BATCH: usize = 512;

/// A span that has ended.
#[derive(Clone, Copy)]
pub struct Ended {
    pub(super) trace: TraceId,
    pub(super) span: SpanId,
    pub(super) parent: SpanId,
    pub(super) start: Instant,
    pub(super) end: Instant,
    pub(super) name: &'static &'static str,
    pub(super) flags: TraceFlags,
    pub(super) parent_is_remote: bool,
}

// A cache line of most machines.
const _: () = assert!(size_of::<Ended>() == 64);

enum Order {
    Export(Vec<Ended>),
    Answer(Sender<()>),
}

static ORDERS: OnceLock<Sender<Order>> = OnceLock::new();

thread_local! {
    static WAITING: RefCell<Vec<Ended>> = const { RefCell::new(Vec::new()) };
}

/// To the thread of [`start`].
pub struct Delivered;

impl Sink for Delivered {
    #[inline]
    fn take(ended: Ended) {
        WAITING.with_borrow_mut(|waiting| {
            waiting.push(ended);
            if waiting.len() >= BATCH {
                hand_over(waiting);
            }
        });
    }
}

#[cold]
fn hand_over(waiting: &mut Vec<Ended>) {
    let batch = mem::replace(waiting, Vec::with_capacity(BATCH));
    if let Some(orders) = ORDERS.get() {
        let _ = orders.send(Order::Export(batch));
    }
}

/// # Panics
/// If it is called twice.
pub fn start(exporter: impl SpanExporter + 'static) {
    let (orders, taken) = channel();
    ORDERS.set(orders).expect("there is one of it");
    thread::spawn(move || export(&taken, &exporter));
}

/// Returns when everything that has ended on this thread has been exported.
///
/// # Panics
/// If the thread that exports has panicked.
pub fn flush() {
    WAITING.with_borrow_mut(hand_over);
    let (answer, answered) = channel();
    let Some(orders) = ORDERS.get() else { return };
    let _ = orders.send(Order::Answer(answer));
    answered.recv().expect("nothing panics there");
}

fn export(orders: &Receiver<Order>, exporter: &impl SpanExporter) {
    for order in orders {
        match order {
            Order::Export(batch) => {
                let anchor = Anchor::new();
                let spans = batch.iter().map(|ended| span_data(ended, &anchor)).collect();
                let _ = drive(exporter.export(spans));
            }
            Order::Answer(answer) => drop(answer.send(())),
        }
    }
}

#[inline]
fn span_data(ended: &Ended, anchor: &Anchor) -> SpanData {
    let time = |at: Instant| SystemTime::UNIX_EPOCH + Duration::from_nanos(at.as_unix_nanos(anchor));
    SpanData {
        span_context: SpanContext::new(ended.trace, ended.span, ended.flags, false, TraceState::NONE),
        parent_span_id: ended.parent,
        parent_span_is_remote: ended.parent_is_remote,
        span_kind: SpanKind::Internal,
        name: Cow::Borrowed(ended.name),
        start_time: time(ended.start),
        end_time: time(ended.end),
        attributes: Vec::new(),
        dropped_attributes_count: 0,
        events: SpanEvents::default(),
        links: SpanLinks::default(),
        status: Status::Unset,
        instrumentation_scope: scope(),
    }
}
