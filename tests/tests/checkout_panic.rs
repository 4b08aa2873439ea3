//! The last spans of a program that panics.

use expect_test::expect;
use otel_tests::child::run;
use otel_tests::collector::Collector;
use otel_tests::wire::picture;

#[test]
fn the_last_spans_arrive_when_main_panics() {
    let collector = Collector::start();
    let endpoint = collector.endpoint();
    let variables = [("OTEL_EXPORTER_OTLP_ENDPOINT", &*endpoint), ("OTEL_BSP_SCHEDULE_DELAY", "3600000")];
    let outcome = run(env!("CARGO_BIN_EXE_panicking"), &[], &variables);
    assert_eq!(outcome.status.code(), Some(101), "{outcome:?}");
    assert!(outcome.stderr.contains("on purpose"), "{outcome:?}");
    expect![[r#"
        outer !panic ""
          inner client !panic ""
    "#]]
    .assert_eq(&picture(&collector.spans(), &[]));
}
