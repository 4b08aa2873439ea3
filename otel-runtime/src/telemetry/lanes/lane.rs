//! One lane: a queue in segments, which its thread writes to and the worker reads, without a lock between.

use super::super::intake::Intake;
use super::super::recorder::Record;
use super::spares::Spares;
use super::{Beside, Ended, lock, try_lock};
use opentelemetry::KeyValue;
use opentelemetry::trace::Link;
use opentelemetry_sdk::trace::SpanData;
use rtrb::{Consumer, Producer, PushError, RingBuffer};
use std::collections::VecDeque;
use std::iter;
use std::mem;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};

/// What fits into a segment.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) spans: usize,
    pub(super) attributes: usize,
    pub(super) links: usize,
}

/// What fits into the first one: most threads have no more at a time.
pub(super) const FIRST: Room = Room { spans: 32, attributes: 32, links: 4 };

/// And into each that comes when one is full.
pub(super) const MORE: Room = Room { spans: 128, attributes: 256, links: 64 };

/// A part of a lane, at one of its ends.
pub(super) struct Segment<Spans, Attributes, Links> {
    spans: Spans,
    /// Those of the spans, one behind the other; they come before their span.
    attributes: Attributes,
    /// The same.
    links: Links,
}

pub(super) type Write = Segment<Producer<Ended>, Producer<KeyValue>, Producer<Link>>;
pub(super) type Read = Segment<Consumer<Ended>, Consumer<KeyValue>, Consumer<Link>>;

fn segment(room: Room) -> (Write, Read) {
    let (spans, spans_out) = RingBuffer::new(room.spans);
    let (attributes, attributes_out) = RingBuffer::new(room.attributes);
    let (links, links_out) = RingBuffer::new(room.links);
    (Segment { spans, attributes, links }, Segment { spans: spans_out, attributes: attributes_out, links: links_out })
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
        beside: &mut Beside,
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
        if !beside.is_empty() && !self.put(beside) {
            return Offered::Refused;
        }
        if let Err(PushError::Full(ended)) = self.segment.spans.push(ended()) {
            // One with nothing beside it: that looks for room itself.
            if !self.extend() || self.segment.spans.push(ended).is_err() {
                return Offered::Refused;
            }
        }
        self.granted -= 1;
        if fills { Offered::Filled } else { Offered::Taken }
    }

    /// Puts what goes beside a span where that goes next.
    #[inline(never)]
    fn put(&mut self, beside: &mut Beside) -> bool {
        let Beside { attributes, links } = beside;
        let has_room = |segment: &Write| {
            !segment.spans.is_full()
                && has_slots(&segment.attributes, attributes.len())
                && (links.is_empty() || has_slots(&segment.links, links.len()))
        };
        if !has_room(&self.segment) && !self.extend() {
            return false;
        }
        (attributes.is_empty() || move_all(attributes, &mut self.segment.attributes))
            && (links.is_empty() || move_all(links, &mut self.segment.links))
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

/// Moves all of them to where there is room for them.
#[inline]
fn move_all<T>(from: &mut Vec<T>, to: &mut Producer<T>) -> bool {
    let count = from.len();
    // Most have one, which takes half as long without a chunk and a drain.
    if count == 1 {
        return from.pop().is_none_or(|one| to.push(one).is_ok());
    }
    to.write_chunk_uninit(count).is_ok_and(|room| room.fill_from_iter(from.drain(..)) == count)
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
        let (mut left, mut plain) = (most, Vec::with_capacity(most.min(MORE.spans)));
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
        self.spans.buffer().capacity() == MORE.spans
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
                plain.drain(..).map(|record| record.plain_data(first(&mut self.attributes, record.attribute_count()))),
            );
            match other {
                Some(Ended::Own(record)) => {
                    let attributes = first(&mut self.attributes, record.attribute_count());
                    let links = first(&mut self.links, record.link_count());
                    spans.push(record.into_data(attributes, links));
                }
                Some(Ended::Made(span)) => spans.push(*span),
                None => return count,
            }
        }
    }
}

/// Those of a span, which come before those of the next.
fn first<T>(beside: &mut Consumer<T>, count: usize) -> impl Iterator<Item = T> {
    iter::from_fn(|| beside.pop().ok()).take(count)
}
