//! `min_duration` and the filter, which is the whole process's.

use otel_runtime::{filter, testing, traced};
use std::time::{Duration, Instant};

const SLOW: Duration = Duration::from_millis(2);

fn be_slow() {
    let begun = Instant::now();
    while begun.elapsed() < SLOW {
        std::hint::spin_loop();
    }
}

#[traced(min_duration = "1h")]
fn fast() {}

#[traced(min_duration = "2ms")]
fn slow() {
    be_slow();
}

/// Turned off while it runs.
#[traced(min_duration = "2ms")]
fn turned_off() {
    be_slow();
    filter::set("*::turned_off=off").expect("a filter");
}

#[traced(min_duration = "2ms")]
async fn later() {
    be_slow();
}

fn measured(name: &str) -> (u64, Duration) {
    let site = filter::sites().into_iter().find(|site| site.name == name);
    site.map(|site| (site.spans, site.time)).unwrap_or_default()
}

#[tokio::test]
async fn sites_are_turned_off_and_measured_like_others() {
    let recorder = testing::record();
    filter::set("*::slow=off").expect("a filter");
    slow();
    assert!(recorder.spans().is_empty());
    filter::set("").expect("a filter");
    slow();
    assert_eq!((recorder.spans().len(), measured("slow")), (1, (0, Duration::ZERO)));

    filter::measure(true);
    fast();
    slow();
    slow();
    later().await;
    assert_eq!(measured("fast"), (0, Duration::ZERO));
    for (name, spans) in [("slow", 2), ("later", 1)] {
        let (counted, time) = measured(name);
        assert_eq!(counted, spans, "{name}");
        assert!(time >= SLOW * u32::try_from(spans).unwrap_or_default(), "{name}: {time:?}");
    }

    recorder.clear();
    turned_off();
    assert_eq!(recorder.spans().len(), 1, "a call that has begun goes on as it began");
    turned_off();
    assert_eq!(recorder.spans().len(), 1);
}
