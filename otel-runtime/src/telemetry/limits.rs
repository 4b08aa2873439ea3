//! Sizes and delays, out of `OTEL_BSP_*`.

use std::time::Duration;

use opentelemetry_sdk::trace::SpanLimits;

use super::env::{Env, ignore};

/// This many spans are some hundred megabytes, and more is a slip of the keyboard.
const MOST_SPANS: u64 = 1_000_000;

/// Sixteen times the specification's 2,048, which a busy service fills within a millisecond: room for a
/// burst of 4,096 spans on each of 8 threads. A span that waits takes 64 bytes, and 56 for each attribute.
const QUEUE: usize = 32_768;

/// The parameters of a batch processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Limits {
    /// Spans that wait at most; what comes on top is dropped and counted.
    pub(super) queue: usize,
    /// Spans of one export at most.
    pub(super) batch: usize,
    /// A span waits so long at most, while the exporter keeps up.
    pub(super) delay: Duration,
}

impl Limits {
    /// With a delay for when the environment gives none.
    pub(super) fn from_env(env: &Env<'_>, default_delay: Duration) -> Self {
        let size = |name, default: usize| {
            env.number(name, 1..=MOST_SPANS).and_then(|number| usize::try_from(number).ok()).unwrap_or(default)
        };
        let queue = size("OTEL_BSP_MAX_QUEUE_SIZE", QUEUE);
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
        // A delay of nothing would make the worker spin.
        let delay = env
            .number("OTEL_BSP_SCHEDULE_DELAY", 0..=u64::from(u32::MAX))
            .map_or(default_delay, |millis| Duration::from_millis(millis.max(1)));
        Self { queue, batch, delay }
    }
}

/// How much a span may hold, out of `OTEL_SPAN_*_COUNT_LIMIT`. The SDK would read them, too, and pass
/// over bad values in silence.
pub(crate) fn of_spans(env: &Env<'_>) -> SpanLimits {
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

    fn limits(pairs: &[(&str, &str)]) -> (usize, usize, u128) {
        let limits = Limits::from_env(&Env::of(&table(pairs)), Duration::from_secs(5));
        (limits.queue, limits.batch, limits.delay.as_millis())
    }

    const MAX: &str = "OTEL_BSP_MAX_QUEUE_SIZE";
    const BATCH: &str = "OTEL_BSP_MAX_EXPORT_BATCH_SIZE";
    const DELAY: &str = "OTEL_BSP_SCHEDULE_DELAY";

    #[test]
    fn good_values_are_taken_and_bad_ones_are_not() {
        assert_eq!(limits(&[]), (32_768, 512, 5_000));
        assert_eq!(limits(&[(MAX, "10"), (BATCH, "5"), (DELAY, "250")]), (10, 5, 250));
        assert_eq!(limits(&[(MAX, "0"), (BATCH, "many"), (DELAY, "-1")]), (32_768, 512, 5_000));
        assert_eq!(limits(&[(MAX, "99999999999999")]), (32_768, 512, 5_000));
    }

    #[test]
    fn a_batch_is_never_larger_than_the_queue_and_a_delay_never_nothing() {
        assert_eq!(limits(&[(MAX, "10")]), (10, 10, 5_000));
        assert_eq!(limits(&[(MAX, "10"), (BATCH, "20"), (DELAY, "0")]), (10, 10, 1));
    }
}
