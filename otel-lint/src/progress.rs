//! How far a scan is.

use std::io::{IsTerminal as _, Write as _, stderr};
use std::sync::atomic::{AtomicUsize, Ordering};

/// Counts files, and shows the count on stderr now and then.
#[derive(Debug)]
pub struct Progress {
    shown: bool,
    done: AtomicUsize,
}

/// Files between two lines of progress.
const STEP: usize = 100;

impl Progress {
    /// Shown if it is asked for or if stderr is a terminal.
    pub fn new(asked_for: bool) -> Progress {
        Progress { shown: asked_for || stderr().is_terminal(), done: AtomicUsize::new(0) }
    }

    /// Never shown.
    pub fn silent() -> Progress {
        Progress { shown: false, done: AtomicUsize::new(0) }
    }

    pub(crate) fn file_done(&self, all: usize) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if !self.shown || (done % STEP != 0 && done != all) {
            return;
        }
        let end = if stderr().is_terminal() && done != all { '\r' } else { '\n' };
        // What cannot be shown is not worth a failure.
        let _ = write!(stderr().lock(), "scanned {done} of {all} files{end}");
    }
}
