//! Lines that stay apart from each other, also when user code panics in the middle of one.

use std::fmt;
use tracing_subscriber::fmt::format::Writer;

/// Runs `format`; if that unwinds, ends the line. The layer keeps what has been written, to write it with the
/// next event of the thread, which would otherwise go on in the middle of it.
pub(super) fn line(writer: Writer<'_>, format: impl FnOnce(Writer<'_>) -> fmt::Result) -> fmt::Result {
    let mut line = Line { writer, formatted: false };
    let result = format(line.writer.by_ref());
    line.formatted = true;
    result
}

struct Line<'writer> {
    writer: Writer<'writer>,
    formatted: bool,
}

impl Drop for Line<'_> {
    fn drop(&mut self) {
        if !self.formatted {
            // The layer writes to memory; whatever else it is, there is nobody to tell.
            let _ = self.writer.write_char('\n');
        }
    }
}
