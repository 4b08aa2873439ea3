//! Links from both ends, within a print and across prints.

use expect_test::expect;
use opentelemetry::trace::SpanKind;

use super::{PLAIN, Paper, check, consumer, order, span};
use crate::console::collect::QUIET;

#[test]
fn a_consumer_that_links_to_its_producer_in_one_print() {
    let mut paper = Paper::new(PLAIN);
    paper.add(order().into_iter().chain(consumer()));
    paper.printer.print_all();
    expect_test::expect_file!["../example.txt"].assert_eq(&paper.text());
}

#[test]
fn a_consumer_that_comes_after_its_producer_was_printed() {
    let mut paper = Paper::new(PLAIN);
    paper.add(order());
    paper.wait(QUIET);
    paper.text();
    paper.add(consumer());
    paper.wait(QUIET);
    expect![[r#"
        trace 7c1e22aa00000000000000007c1e22aa · 12.4 ms · 2 spans · 1 error
        above: 4bf92f35/send orders ⇠ 7c1e22aa/process orders
        process orders  consumer  ███████████████████████████████████████████████████████████████  12.4 ms
        │  ⇢ 4bf92f35/send orders
        └─ charge       client         ███████████████████████████████████████████████████████▌    10.9 ms ✗
              ✗ PaymentError: card declined by issuer

    "#]]
    .assert_eq(&paper.text());
}

#[test]
fn a_producer_that_comes_after_its_consumer_was_printed() {
    let mut paper = Paper::new(PLAIN);
    paper.add(consumer());
    paper.wait(QUIET);
    expect![[r#"
        trace 7c1e22aa00000000000000007c1e22aa · 12.4 ms · 2 spans · 1 error
        process orders  consumer  ███████████████████████████████████████████████████████████████  12.4 ms
        │  ⇢ 4bf92f35/0000000000000005
        └─ charge       client         ███████████████████████████████████████████████████████▌    10.9 ms ✗
              ✗ PaymentError: card declined by issuer

    "#]]
    .assert_eq(&paper.text());
    paper.add(order());
    paper.wait(QUIET);
    expect![[r#"
        trace 4bf92f3500000000000000004bf92f35 · 48.2 ms · 5 spans
        POST /orders       server    ████████████████████████████████████████▏                       31.2 ms
        ├─ validate_order  internal  ▐████▊                                                          4.12 ms
        │  └─ parse        internal  ▐                                                                310 µs
        ├─ reserve_stock   internal        ▐███████████████████████████████████████████████████████  43.2 ms
        └─ send orders     producer                                    ▐███▌                         3.02 ms
              ⇠ 7c1e22aa/process orders

    "#]]
    .assert_eq(&paper.text());
}

#[test]
fn a_batch_with_three_links() {
    let batch = [
        span("settle settlements", 0x9a01_77f0, 8, 0)
            .kind(SpanKind::Consumer)
            .at(100_000, 8_250)
            .link(0x4bf9_2f35, 5)
            .link(0x7c1e_22aa, 7)
            .link(0x5555_0000, 42),
        span("write_ledger", 0x9a01_77f0, 9, 8).at(100_900, 7_100),
    ];
    check(
        PLAIN,
        order().into_iter().chain(consumer()).chain(batch),
        &expect![[r#"
        trace 4bf92f3500000000000000004bf92f35 · 48.2 ms · 5 spans
        POST /orders       server    ████████████████████████████████████████▏                       31.2 ms
        ├─ validate_order  internal  ▐████▊                                                          4.12 ms
        │  └─ parse        internal  ▐                                                                310 µs
        ├─ reserve_stock   internal        ▐███████████████████████████████████████████████████████  43.2 ms
        └─ send orders     producer                                    ▐███▌                         3.02 ms
              ⇠ 7c1e22aa/process orders
              ⇠ 9a0177f0/settle settlements

        trace 7c1e22aa00000000000000007c1e22aa · 12.4 ms · 2 spans · 1 error
        process orders  consumer  ███████████████████████████████████████████████████████████████  12.4 ms
        │  ⇢ 4bf92f35/send orders
        └─ charge       client         ███████████████████████████████████████████████████████▌    10.9 ms ✗
              ✗ PaymentError: card declined by issuer
              ⇠ 9a0177f0/settle settlements

        trace 9a0177f000000000000000009a0177f0 · 8.25 ms · 2 spans
        settle settlements  consumer  █████████████████████████████████████████████████████████████  8.25 ms
        │  ⇢ 4bf92f35/send orders
        │  ⇢ 7c1e22aa/charge
        │  ⇢ 55550000/000000000000002a
        └─ write_ledger     internal        ▐████████████████████████████████████████████████████▏   7.10 ms

    "#]],
    );
}

#[test]
fn hundreds_of_links_are_counted_and_not_listed() {
    let batch = (0..512).fold(span("settle", 1, 1, 0).kind(SpanKind::Consumer).at(0, 1_000), |batch, message| {
        batch.link(2, message + 1)
    });
    check(
        PLAIN,
        [batch],
        &expect![[r#"
        trace 00000001000000000000000000000001 · 1.00 ms · 1 span
        settle  consumer  █████████████████████████████████████████████████████████████████████████  1.00 ms
           ⇢ 00000002/0000000000000001
           ⇢ 00000002/0000000000000002
           ⇢ 00000002/0000000000000003
           ⇢ 00000002/0000000000000004
           ⇢ 00000002/0000000000000005
           ⇢ 00000002/0000000000000006
           ⇢ 00000002/0000000000000007
           ⇢ 00000002/0000000000000008
           ⇢ … and 504 more

    "#]],
    );
}
