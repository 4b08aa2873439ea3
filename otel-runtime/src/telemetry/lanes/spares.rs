//! Segments that are empty, for the lanes that need another one.

use super::super::intake::Intake;
use super::lane::{Read, Write};
use super::{lock, try_lock};
use std::mem;
use std::sync::Mutex;

/// So many are kept at most; one takes some 29 KB.
pub(super) const MOST: usize = 64;

/// Both ends of segments whose spans have been read. To have one made and freed by the system is, for each span, a tenth
/// of what it costs.
#[derive(Default)]
pub(super) struct Spares(Mutex<Vec<(Write, Read)>>);

impl Spares {
    /// The one that was read last: of that most lies in a cache.
    pub(super) fn take(&self, intake: &Intake) -> Option<(Write, Read)> {
        try_lock(&self.0, intake)?.pop()
    }

    pub(super) fn keep(&self, spare: (Write, Read)) {
        let mut spares = lock(&self.0);
        if spares.len() < MOST {
            spares.push(spare);
        }
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        lock(&self.0).len()
    }

    /// Frees them.
    pub(super) fn clear(&self) {
        let spares = mem::take(&mut *lock(&self.0));
        drop(spares);
    }
}
