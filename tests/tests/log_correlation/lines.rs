//! Where the lines go, and how they are read.

use opentelemetry_sdk::trace::SpanData;
use std::io;
use std::ops::Deref;
use std::sync::{Arc, Mutex, PoisonError};
use tracing_subscriber::fmt::MakeWriter;

/// A place that lines are written to.
#[derive(Clone, Default)]
pub(crate) struct Lines(Arc<Mutex<Vec<u8>>>);

impl Lines {
    pub(crate) fn text(&self) -> String {
        String::from_utf8(self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()).unwrap()
    }
}

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'a> MakeWriter<'a> for Lines {
    type Writer = Lines;

    fn make_writer(&'a self) -> Lines {
        self.clone()
    }
}

/// `text` with the names of `spans` for their ids, so that the rest can be written down. Ids that are no
/// recorded span's stay, and no text that is written down has them.
pub(crate) fn named<S: Deref<Target = SpanData>>(mut text: String, spans: &[S]) -> String {
    for span in spans {
        text = text.replace(&span.span_context.span_id().to_string(), &format!("<{}>", span.name));
        text = text.replace(&span.span_context.trace_id().to_string(), "<trace>");
    }
    text
}
