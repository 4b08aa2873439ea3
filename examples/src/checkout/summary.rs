//! What a run comes to, in a few lines.

use crate::cli::{Exporter, Options};
use crate::customers::{Answer, Ending, Story};
use std::fmt;

/// A table of the orders and what became of them.
#[derive(Debug)]
pub(crate) struct Summary<'a>(pub(crate) &'a [Story]);

impl fmt::Display for Summary<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(f, "{:<9} {:<6} {:<8}  outcome", "order", "status", "trace")?;
        for story in self.0 {
            let (status, trace) = match &story.ending {
                Ending::Answered(answer) => (answer.status.to_string(), short(answer)),
                Ending::Left | Ending::Failed(_) => ("-".to_owned(), "-"),
            };
            let order = if story.order.is_empty() { "?" } else { &story.order };
            writeln!(f, "{order:<9} {status:<6} {trace:<8}  {}", outcome(&story.ending))?;
        }
        Ok(())
    }
}

/// As much of the trace id as stands at the links of a waterfall.
fn short(answer: &Answer) -> &str {
    answer.trace_id.as_deref().and_then(|id| id.get(..8)).unwrap_or("-")
}

fn outcome(ending: &Ending) -> String {
    match ending {
        Ending::Left => "cancelled: the customer left while paying".to_owned(),
        Ending::Failed(error) => format!("failed: {error}"),
        Ending::Answered(answer) => answer.body.to_string(),
    }
}

/// What became of the spans of this process.
pub(crate) fn delivered(options: &Options, spans: u64, outcome: Result<(), impl fmt::Display>) -> String {
    match (options.exporter, outcome) {
        (_, Err(error)) => format!("{spans} spans delivered, and then: {error}"),
        (Exporter::Otlp, Ok(())) => format!("{spans} spans sent to the collector"),
        (Exporter::Console, Ok(())) if spans == 0 => "no spans: telemetry is off, or nothing is sampled".to_owned(),
        (Exporter::Console, Ok(())) if options.broker.is_some() => {
            format!("{spans} spans of this process; shipping and settlement ran in two others")
        }
        (Exporter::Console, Ok(())) => {
            format!("{spans} spans; `--attributes` shows all of them, `--listen 127.0.0.1:8080` takes your own orders")
        }
    }
}
