//! What spans have several of: it goes beside their records, one behind the other.

use super::{MORE, Room};
use opentelemetry::KeyValue;
use opentelemetry::trace::Link;

/// Boxes that are used again keep room for so many of each.
const KEPT: usize = 16;

/// The attributes and links of a span. When they have been handed over, their room is the next span's.
#[derive(Default)]
pub(in crate::telemetry) struct Beside {
    pub(in crate::telemetry) attributes: Vec<KeyValue>,
    pub(in crate::telemetry) links: Vec<Link>,
}

/// How many a record may have beside it: as many as its fields for them count, and fit into a segment that is empty.
const MOST: Room = Room { attributes: 255, links: 63, ..MORE };

const _: () = assert!(MOST.attributes <= MORE.attributes && MOST.links <= MORE.links);

impl Beside {
    #[inline]
    pub(in crate::telemetry) fn is_empty(&self) -> bool {
        self.attributes.is_empty() && self.links.is_empty()
    }

    /// Whether there are more than may go beside a record.
    #[inline]
    pub(in crate::telemetry) fn is_much(&self) -> bool {
        self.attributes.len() > MOST.attributes || self.links.len() > MOST.links
    }

    /// Empties it; says whether its room is worth to be kept.
    #[inline]
    pub(in crate::telemetry) fn clear(&mut self) -> bool {
        if !self.is_empty() {
            self.attributes.clear();
            self.links.clear();
        }
        self.attributes.capacity() <= KEPT && self.links.capacity() <= KEPT
    }
}
