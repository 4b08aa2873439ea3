//! One lane: a queue in segments, which its thread writes to and the worker reads, without a lock between.

use super::super::intake::Intake;
use super::super::recorder::Record;
use super::spares::Spares;
use super::{Ended, lock, try_lock};
use opentelemetry::KeyValue;
use opentelemetry_sdk::trace::SpanData;
use rtrb::{Consumer, Producer, PushError, RingBuffer};
use std::collections::VecDeque;
use std::iter;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// So many spans, and attributes, fit into the first segment: most threads have no more at a time.
pub(super) const FIRST: (usize, usize) = (32, 32);

/// And so many into each that comes when one is full.
const MORE: (usize, usize) = (128, 256);

/// No span may bring more of them.
pub(in crate::telemetry) const MOST_ATTRIBUTES: usize = 255;

/// A part of a lane, at one of its ends.
pub(super) struct Segment<Spans, Attributes> {
    spans: Spans,
    /// Those of the spans, one behind the other; they come before their span.
    attributes: Attributes,
}

pub(super) type Write = Segment<Producer<Ended>, Producer<KeyValue>>;
pub(super) type Read = Segment<Consumer<Ended>, Consumer<KeyValue>>;

fn segment((spans, attributes): (usize, usize)) -> (Write, Read) {
    let ((spans, spans_out), (attributes, attributes_out)) = (RingBuffer::new(spans), RingBuffer::new(attributes));
    (Segment { spans, attributes }, Segment { spans: spans_out, attributes: attributes_out })
}

/// What the worker sees of a lane.
pub(super) struct Lane {
    /// Oldest first. Its thread writes to the last one alone, and locks only to add one.
    pub(super) segments: Mutex<VecDeque<Section>>,
}

/// A segment of a lane.
pub(super) struct Section {
    read: Read,
    /// The other end of the one before it, which nobody writes to any more.
    before: Option<Write>,
}

/// What its thread sees of it.
pub(super) struct Inlet {
    intake: Arc<Intake>,
    spares: Arc<Spares>,
    lane: Arc<Lane>,
    segment: Write,
    /// So many spans more may come before the intake is asked again.
    granted: usize,
}

/// What has become of a span.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::telemetry) enum Offered {
    Taken,
    /// With it there is something to be done for the worker.
    Filled,
    /// There is no room.
    Refused,
    /// Nothing is taken any more.
    Late,
}

impl Inlet {
    pub(super) fn new(intake: Arc<Intake>, spares: Arc<Spares>) -> Self {
        let (segment, read) = segment(FIRST);
        let lane = Arc::new(Lane { segments: Mutex::new(VecDeque::from([Section { read, before: None }])) });
        Inlet { intake, spares, lane, segment, granted: 0 }
    }

    pub(super) fn lane(&self) -> &Arc<Lane> {
        &self.lane
    }

    /// Whether it leads to `intake`.
    #[inline]
    pub(super) fn is_of(&self, intake: &Arc<Intake>) -> bool {
        Arc::ptr_eq(&self.intake, intake)
    }

    /// Whether nobody reads it.
    pub(super) fn is_abandoned(&self) -> bool {
        Arc::strong_count(&self.lane) == 1
    }

    /// Takes what has `ended`, if there is room. For `at_a_time` spans the intake is asked when it is.
    #[inline]
    pub(super) fn offer(
        &mut self,
        attributes: &mut Vec<KeyValue>,
        ended: impl FnOnce() -> Ended,
        at_a_time: &AtomicUsize,
    ) -> Offered {
        let mut fills = false;
        if self.granted == 0 {
            match self.ask(at_a_time.load(Ordering::Relaxed)) {
                Some(is_filled) => fills = is_filled,
                None => return Offered::Refused,
            }
        }
        if !attributes.is_empty() && !self.put_attributes(attributes) {
            return Offered::Refused;
        }
        if let Err(PushError::Full(ended)) = self.segment.spans.push(ended()) {
            // One without attributes: they look for room themselves.
            if !self.extend() || self.segment.spans.push(ended).is_err() {
                return Offered::Refused;
            }
        }
        self.granted -= 1;
        if fills { Offered::Filled } else { Offered::Taken }
    }

    /// Puts attributes where their span goes next.
    #[inline]
    fn put_attributes(&mut self, attributes: &mut Vec<KeyValue>) -> bool {
        let count = attributes.len();
        let has_room = |segment: &Write| !segment.spans.is_full() && has_slots(&segment.attributes, count);
        if !has_room(&self.segment) && !self.extend() {
            return false;
        }
        match self.segment.attributes.write_chunk_uninit(count) {
            Ok(room) => room.fill_from_iter(attributes.drain(..)) == count,
            Err(_) => false,
        }
    }

    /// Has spans admitted, if there is room for one; tells whether the worker has something to do now.
    #[cold]
    fn ask(&mut self, at_a_time: usize) -> Option<bool> {
        let admitted = self.intake.admit(at_a_time);
        self.granted = admitted.count;
        (admitted.count > 0).then_some(admitted.fills)
    }

    /// Goes on in another segment. Nothing comes into this one any more, as the worker sees from the other.
    #[cold]
    fn extend(&mut self) -> bool {
        // Nobody reads it in a fork, which finds that out here and not when memory is full of it.
        if self.intake.is_forked() {
            return false;
        }
        let (next, read) = self.spares.take(&self.intake).unwrap_or_else(|| segment(MORE));
        let Some(mut segments) = try_lock(&self.lane.segments, &self.intake) else { return false };
        let before = Some(mem::replace(&mut self.segment, next));
        segments.push_back(Section { read, before });
        true
    }
}

/// Whether so many fit. Looks at what the worker has read only if it must.
#[inline]
fn has_slots<T>(ring: &Producer<T>, count: usize) -> bool {
    ring.cached_slots() >= count || ring.slots() >= count
}

impl Drop for Inlet {
    fn drop(&mut self) {
        self.intake.give_back(self.granted);
    }
}

impl Lane {
    /// How many spans wait. Asked by the worker alone.
    pub(super) fn len(&self) -> usize {
        lock(&self.segments).iter().map(|section| section.read.spans.slots()).sum()
    }

    /// Moves up to `most` spans out, oldest first. Called by the worker alone.
    pub(super) fn move_into(&self, spans: &mut Vec<SpanData>, most: usize, spares: &Spares) {
        // What is made of a span is made beside the thread that it ran on, which may need another segment.
        let mut segments = mem::take(&mut *lock(&self.segments));
        let (mut left, mut plain) = (most, Vec::with_capacity(most.min(MORE.0)));
        while let Some(first) = segments.front_mut() {
            left -= first.read.move_into(spans, &mut plain, left);
            // Where there is another one, nothing more comes into the first.
            if left == 0 || segments.len() == 1 {
                break;
            }
            let empty = segments.pop_front();
            let other_end = segments.front_mut().and_then(|next| next.before.take());
            if let (Some(write), Some(Section { read, .. })) = (other_end, empty) {
                if write.is_large() {
                    spares.keep((write, read));
                }
            }
        }
        let mut shared = lock(&self.segments);
        segments.append(&mut shared);
        *shared = segments;
    }
}

impl Write {
    /// Whether it is worth to be used again.
    fn is_large(&self) -> bool {
        self.spans.buffer().capacity() == MORE.0
    }
}

impl Read {
    /// Says how many it were. By way of `plain`, which is empty before and after: of a drained vector the compiler knows
    /// how long it is, and makes each span where it goes.
    fn move_into(&mut self, spans: &mut Vec<SpanData>, plain: &mut Vec<Record>, most: usize) -> usize {
        let count = self.spans.slots().min(most);
        let Ok(chunk) = self.spans.read_chunk(count) else { return 0 };
        let mut left = chunk.into_iter();
        loop {
            let other = left.find_map(|ended| match ended {
                Ended::Own(record) if record.is_plain() => {
                    plain.push(record);
                    None
                }
                other => Some(other),
            });
            spans.extend(
                plain.drain(..).map(|record| record.plain_data(beside(&mut self.attributes, record.attribute_count()))),
            );
            match other {
                Some(Ended::Own(record)) => {
                    let attributes = beside(&mut self.attributes, record.attribute_count());
                    spans.push(record.into_data(attributes));
                }
                Some(Ended::Made(span)) => spans.push(*span),
                None => return count,
            }
        }
    }
}

/// The attributes of a span, which come before those of the next.
fn beside(attributes: &mut Consumer<KeyValue>, count: usize) -> impl Iterator<Item = KeyValue> {
    iter::from_fn(|| attributes.pop().ok()).take(count)
}
