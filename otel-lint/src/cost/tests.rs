use super::{BadLoad, Cost, Load, costs, table};
use expect_test::expect;
use std::time::Duration;

/// 20,000 spans of 500 bytes a second: 10 MB/s, and 864 GB in the 86,400 seconds of a day.
fn load() -> Load {
    Load { rps: 1000.0, spans_per_request: 20.0, bytes_per_span: 500.0, sample: 0.1, ..Load::default() }
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-6
}

/// Computed by hand.
#[test]
fn each_way_costs_what_it_sends_keeps_and_waits_for() {
    let costs = costs(&load()).expect("the numbers can be");
    let expected = [
        ("everything", 20_000.0, 10.0, 864.0, 0.0),
        ("head", 2_000.0, 1.0, 86.4, 0.0),
        // Five in a hundred are hot, and a tenth of the other 95: 14.5 in a hundred. 30 s of 10 MB/s wait.
        ("tail", 20_000.0, 10.0, 125.28, 300.0),
        // The hot ones among a tenth: half of one in a hundred.
        ("head, then tail", 2_000.0, 1.0, 4.32, 30.0),
    ];
    assert_eq!(costs.len(), expected.len());
    for (Cost { strategy, spans_per_second, mb_per_second, gb_per_day, tail_buffer_mb }, expected) in
        costs.into_iter().zip(expected)
    {
        assert_eq!(strategy, expected.0);
        let is_as_computed = close(spans_per_second, expected.1)
            && close(mb_per_second, expected.2)
            && close(gb_per_day, expected.3)
            && close(tail_buffer_mb, expected.4);
        assert!(is_as_computed, "{strategy}: {spans_per_second} {mb_per_second} {gb_per_day} {tail_buffer_mb}");
    }
}

#[test]
fn a_trace_across_a_queue_waits_for_its_messages() {
    let costs = costs(&Load { queue_delay: Duration::from_secs(600), ..load() }).expect("the numbers can be");
    let across = costs.last().expect("there are several");
    assert_eq!(across.strategy, "tail, parents across queues");
    // 630 s of 10 MB/s.
    assert!(close(across.tail_buffer_mb, 6300.0), "{}", across.tail_buffer_mb);
    assert!(close(costs[2].tail_buffer_mb, 300.0), "with links it waits for nobody");
}

#[test]
fn what_cannot_be_is_told_by_its_argument() {
    let told = |load: Load| costs(&load).expect_err("it cannot be").to_string();
    assert_eq!(told(Load { sample: 1.5, ..load() }), "`--sample` is 1.5, and must be between 0 and 1");
    assert_eq!(told(Load { hot_fraction: -0.1, ..load() }), "`--hot-fraction` is -0.1, and must be between 0 and 1");
    assert_eq!(told(Load { rps: -1.0, ..load() }), "`--rps` is -1, and must be a number from 0 on");
    let endless = BadLoad { argument: "bytes-per-span", given: f64::INFINITY, expected: "a number from 0 on" };
    assert_eq!(costs(&Load { bytes_per_span: f64::INFINITY, ..load() }), Err(endless));
    assert!(told(Load { sample: f64::NAN, ..load() }).contains("--sample"));
    assert!(costs(&Load { sample: 0.0, ..load() }).is_ok() && costs(&Load { sample: 1.0, ..load() }).is_ok());
}

#[test]
fn the_table_is_aligned() {
    let table = table(&costs(&Load { rps: 12_345.0, ..load() }).expect("the numbers can be"));
    expect![[r"
        strategy            spans/s    MB/s  GB/day stored  tail buffer MB
        everything       246,900.00  123.45      10,666.08            0.00
        head              24,690.00   12.35       1,066.61            0.00
        tail             246,900.00  123.45       1,546.58        3,703.50
        head, then tail   24,690.00   12.35          53.33          370.35
    "]]
    .assert_eq(&table);
}
