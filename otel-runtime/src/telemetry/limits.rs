//! Sizes and delays, out of `OTEL_BSP_*`.

use std::time::Duration;

use opentelemetry_sdk::trace::{BatchConfig, BatchConfigBuilder, SpanLimits};

use super::env::{Env, ignore};

/// A queue takes its whole memory when it is made: this many spans are some
/// hundred megabytes, and more is a slip of the keyboard.
const MOST_SPANS: u64 = 1_000_000;

/// The parameters of a batch processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    /// Spans that wait at most; what comes on top is dropped and counted.
    pub(super) queue: usize,
    /// Spans of one export at most.
    pub(super) batch: usize,
    /// Time between two exports, if the environment gives one.
    delay: Option<Duration>,
}

impl Limits {
    pub(super) fn from_env(env: &Env<'_>) -> Self {
        let size = |name, default: usize| {
            env.number(name, 1..=MOST_SPANS).and_then(|number| usize::try_from(number).ok()).unwrap_or(default)
        };
        let queue = size("OTEL_BSP_MAX_QUEUE_SIZE", 2_048);
        let mut batch = size("OTEL_BSP_MAX_EXPORT_BATCH_SIZE", 512);
        if batch > queue {
            if env.text("OTEL_BSP_MAX_EXPORT_BATCH_SIZE").is_some() {
                ignore(
                    "OTEL_BSP_MAX_EXPORT_BATCH_SIZE",
                    "above the queue",
                    format_args!(
                        "OTEL_BSP_MAX_EXPORT_BATCH_SIZE is above OTEL_BSP_MAX_QUEUE_SIZE; {queue} is used for both"
                    ),
                );
            }
            batch = queue;
        }
        // A delay of nothing would make the export thread spin.
        let delay = env
            .number("OTEL_BSP_SCHEDULE_DELAY", 0..=u64::from(u32::MAX))
            .map(|millis| Duration::from_millis(millis.max(1)));
        Self { queue, batch, delay }
    }

    /// The SDK's form, with a delay for when the environment gives none.
    pub(super) fn config(self, default_delay: Duration) -> BatchConfig {
        BatchConfigBuilder::default()
            .with_max_queue_size(self.queue)
            .with_max_export_batch_size(self.batch)
            .with_scheduled_delay(self.delay.unwrap_or(default_delay))
            .build()
    }
}

/// How much a span may hold, out of `OTEL_SPAN_*_COUNT_LIMIT`. The SDK would read them, too, and pass
/// over bad values in silence.
pub(super) fn of_spans(env: &Env<'_>) -> SpanLimits {
    let read = |name, default| {
        let number = env.number(name, 0..=u64::from(u32::MAX));
        number.and_then(|number| u32::try_from(number).ok()).unwrap_or(default)
    };
    let default = SpanLimits::default();
    SpanLimits {
        max_attributes_per_span: read("OTEL_SPAN_ATTRIBUTE_COUNT_LIMIT", default.max_attributes_per_span),
        max_events_per_span: read("OTEL_SPAN_EVENT_COUNT_LIMIT", default.max_events_per_span),
        max_links_per_span: read("OTEL_SPAN_LINK_COUNT_LIMIT", default.max_links_per_span),
        ..default
    }
}

#[cfg(test)]
mod tests {
    use super::super::env::tests::table;
    use super::*;

    fn limits(pairs: &[(&str, &str)]) -> (usize, usize, Option<u64>) {
        let limits = Limits::from_env(&Env::of(&table(pairs)));
        let delay = limits.delay.map(|delay| u64::try_from(delay.as_millis()).expect("small"));
        (limits.queue, limits.batch, delay)
    }

    const QUEUE: &str = "OTEL_BSP_MAX_QUEUE_SIZE";
    const BATCH: &str = "OTEL_BSP_MAX_EXPORT_BATCH_SIZE";
    const DELAY: &str = "OTEL_BSP_SCHEDULE_DELAY";

    #[test]
    fn good_values_are_taken_and_bad_ones_are_not() {
        assert_eq!(limits(&[]), (2_048, 512, None));
        assert_eq!(limits(&[(QUEUE, "10"), (BATCH, "5"), (DELAY, "250")]), (10, 5, Some(250)));
        assert_eq!(limits(&[(QUEUE, "0"), (BATCH, "many"), (DELAY, "-1")]), (2_048, 512, None));
        assert_eq!(limits(&[(QUEUE, "99999999999999")]), (2_048, 512, None));
    }

    #[test]
    fn a_batch_is_never_larger_than_the_queue_and_a_delay_never_nothing() {
        assert_eq!(limits(&[(QUEUE, "10")]), (10, 10, None));
        assert_eq!(limits(&[(QUEUE, "10"), (BATCH, "20"), (DELAY, "0")]), (10, 10, Some(1)));
    }
}
