use std::fmt;
use std::io::{self, Write};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use opentelemetry::Context;
use opentelemetry_sdk::error::{OTelSdkError, OTelSdkResult};
use opentelemetry_sdk::trace::{SpanData, SpanExporter};

use super::printer::{Output, Printer};
use super::style::{ColorChoice, Palette};
use super::waterfall::Look;

/// Prints each finished trace as a waterfall; see [the module](crate::console) for what it shows.
///
/// [`default`](Self::default) writes to standard output, as wide as the terminal, in
/// colour if it is one. Printing happens on the exporter's own threads, and costs the
/// traced code nothing but its spans.
///
/// ```
/// use otel_runtime::console::ConsoleExporter;
///
/// let exporter = ConsoleExporter::default();
/// # drop(exporter);
/// ```
pub struct ConsoleExporter {
    shared: Arc<Shared>,
    hold: bool,
}

struct Shared {
    state: Mutex<State>,
    /// Something has arrived, or the exporter is gone.
    changed: Condvar,
}

struct State {
    printer: Printer,
    clock: Clock,
}

/// The thread that prints what is finished when nothing arrives.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Clock {
    NotStarted,
    Running,
    Stopped,
}

impl fmt::Debug for ConsoleExporter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsoleExporter").field("hold", &self.hold).finish_non_exhaustive()
    }
}

impl Default for ConsoleExporter {
    fn default() -> Self {
        Self::builder().build()
    }
}

impl ConsoleExporter {
    /// Starts from the defaults.
    ///
    /// ```
    /// use otel_runtime::console::{ColorChoice, ConsoleExporter};
    ///
    /// let exporter = ConsoleExporter::builder()
    ///     .writer(std::io::stderr())
    ///     .width(120)
    ///     .color(ColorChoice::Never)
    ///     .build();
    /// # drop(exporter);
    /// ```
    pub fn builder() -> ConsoleBuilder {
        ConsoleBuilder {
            writer: None,
            width: None,
            color: ColorChoice::Auto,
            attributes: wanted_by_environment("OTEL_RUST_CONSOLE_ATTRIBUTES"),
            events: wanted_by_environment("OTEL_RUST_CONSOLE_EVENTS"),
            hold: false,
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.shared.state()
    }

    fn start_clock(&self) {
        let shared = Arc::clone(&self.shared);
        // Without a thread to be had, a flush still prints everything.
        let _ = thread::Builder::new().name("otel-runtime console".to_owned()).spawn(move || shared.tick());
    }
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn tick(&self) {
        let _suppressed = Context::enter_telemetry_suppressed_scope();
        let mut state = self.state();
        while state.clock == Clock::Running {
            state.printer.print_finished(Instant::now());
            state = match state.printer.next_due() {
                None => self.changed.wait(state).unwrap_or_else(PoisonError::into_inner),
                Some(due) => {
                    let left = due.saturating_duration_since(Instant::now());
                    let waited = self.changed.wait_timeout(state, left);
                    waited.unwrap_or_else(PoisonError::into_inner).0
                }
            };
        }
    }
}

impl SpanExporter for ConsoleExporter {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        let mut state = self.state();
        if state.clock == Clock::Stopped {
            return Err(OTelSdkError::AlreadyShutdown);
        }
        state.printer.add(batch, Instant::now());
        let start = state.clock == Clock::NotStarted && !self.hold;
        if start {
            state.clock = Clock::Running;
        }
        drop(state);
        if start {
            self.start_clock();
        }
        self.shared.changed.notify_all();
        Ok(())
    }

    fn shutdown_with_timeout(&self, _timeout: Duration) -> OTelSdkResult {
        let mut state = self.state();
        state.printer.print_all();
        state.clock = Clock::Stopped;
        drop(state);
        self.shared.changed.notify_all();
        Ok(())
    }

    fn force_flush(&self) -> OTelSdkResult {
        self.state().printer.print_all();
        Ok(())
    }
}

impl Drop for ConsoleExporter {
    fn drop(&mut self) {
        let _ = self.shutdown();
    }
}

/// Says how a [`ConsoleExporter`] prints; from [`ConsoleExporter::builder`].
#[must_use = "nothing is made before `build` is called"]
pub struct ConsoleBuilder {
    writer: Option<Box<dyn Write + Send>>,
    width: Option<usize>,
    color: ColorChoice,
    attributes: bool,
    events: bool,
    hold: bool,
}

impl fmt::Debug for ConsoleBuilder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("ConsoleBuilder")
            .field("width", &self.width)
            .field("color", &self.color)
            .field("attributes", &self.attributes)
            .field("events", &self.events)
            .field("hold", &self.hold)
            .finish_non_exhaustive()
    }
}

/// Narrower pictures would be all ellipses.
const LEAST_WIDTH: usize = 40;
/// On a wider terminal the end of a row is too far from its beginning.
const MOST_TERMINAL_WIDTH: usize = 160;
/// For a pipe or a file.
const PLAIN_WIDTH: usize = 100;

impl ConsoleBuilder {
    /// Writes to `writer` instead of to standard output; 100 columns wide unless
    /// [`width`](Self::width) says otherwise, and plain unless [`color`](Self::color) does.
    ///
    /// Errors of the writer are ignored. It is called from the exporter's threads, one
    /// at a time, with whole traces; it must not flush or shut down this exporter.
    ///
    /// ```
    /// use otel_runtime::console::ConsoleExporter;
    ///
    /// let exporter = ConsoleExporter::builder().writer(std::io::stderr()).build();
    /// # drop(exporter);
    /// ```
    pub fn writer(mut self, writer: impl Write + Send + 'static) -> Self {
        self.writer = Some(Box::new(writer));
        self
    }

    /// Columns of a picture, at least 40. By default as wide as the terminal, at most
    /// 160, and 100 where there is none.
    ///
    /// ```
    /// let builder = otel_runtime::console::ConsoleExporter::builder().width(80);
    /// # drop(builder);
    /// ```
    pub fn width(mut self, columns: usize) -> Self {
        self.width = Some(columns);
        self
    }

    /// Whether to write in colour.
    ///
    /// ```
    /// use otel_runtime::console::{ColorChoice, ConsoleExporter};
    ///
    /// let builder = ConsoleExporter::builder().color(ColorChoice::Always);
    /// # drop(builder);
    /// ```
    pub fn color(mut self, color: ColorChoice) -> Self {
        self.color = color;
        self
    }

    /// Whether attributes are shown below each span. By default if
    /// `OTEL_RUST_CONSOLE_ATTRIBUTES` is `true`.
    ///
    /// ```
    /// let builder = otel_runtime::console::ConsoleExporter::builder().attributes(true);
    /// # drop(builder);
    /// ```
    pub fn attributes(mut self, shown: bool) -> Self {
        self.attributes = shown;
        self
    }

    /// Whether events are shown below each span, with their time since the start of
    /// the trace. By default if `OTEL_RUST_CONSOLE_EVENTS` is `true`.
    ///
    /// ```
    /// let builder = otel_runtime::console::ConsoleExporter::builder().events(true);
    /// # drop(builder);
    /// ```
    pub fn events(mut self, shown: bool) -> Self {
        self.events = shown;
        self
    }

    /// Whether everything is held back until a flush or the end.
    ///
    /// For programs that run and end: traces come out together, in the order in which
    /// they started, and every link shows at both ends. Off by default, where traces
    /// are printed as they finish. The bounds of memory hold either way.
    ///
    /// ```
    /// let builder = otel_runtime::console::ConsoleExporter::builder().hold(true);
    /// # drop(builder);
    /// ```
    pub fn hold(mut self, hold: bool) -> Self {
        self.hold = hold;
        self
    }

    /// Makes the exporter.
    ///
    /// ```
    /// let exporter = otel_runtime::console::ConsoleExporter::builder().build();
    /// # drop(exporter);
    /// ```
    #[must_use]
    pub fn build(self) -> ConsoleExporter {
        let hold = self.hold;
        ConsoleExporter {
            shared: Arc::new(Shared {
                state: Mutex::new(State { printer: Printer::new(self.output()), clock: Clock::NotStarted }),
                changed: Condvar::new(),
            }),
            hold,
        }
    }

    fn output(self) -> Output {
        let look = |width: usize, colored| Look {
            width: width.max(LEAST_WIDTH),
            palette: Palette { colored },
            attributes: self.attributes,
            events: self.events,
        };
        if let Some(writer) = self.writer {
            let look = look(self.width.unwrap_or(PLAIN_WIDTH), self.color.for_writer());
            return Output { writer, look: Box::new(move || look) };
        }
        let look = look(PLAIN_WIDTH, self.color.for_stdout());
        let fixed = self.width.map(|width| width.max(LEAST_WIDTH));
        Output {
            writer: Box::new(io::stdout()),
            look: Box::new(move || Look { width: fixed.unwrap_or_else(terminal_width), ..look }),
        }
    }
}

fn terminal_width() -> usize {
    terminal_size::terminal_size_of(io::stdout())
        .map_or(PLAIN_WIDTH, |(columns, _)| usize::from(columns.0).clamp(LEAST_WIDTH, MOST_TERMINAL_WIDTH))
}

fn wanted_by_environment(name: &str) -> bool {
    std::env::var(name).is_ok_and(|value| value.trim().eq_ignore_ascii_case("true"))
}
