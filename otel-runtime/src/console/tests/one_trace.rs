//! Rows, columns and notes.

use expect_test::expect;
use opentelemetry::KeyValue;
use opentelemetry::trace::{SpanKind, Status};

use super::{Look, PLAIN, Palette, Paper, check, consumer, order, span};
use crate::console::collect::QUIET;

#[test]
fn a_request_with_nested_calls_a_task_and_a_producer() {
    check(
        PLAIN,
        order(),
        &expect![[r#"
        trace 4bf92f3500000000000000004bf92f35 · 48.2 ms · 5 spans
        POST /orders       server    ████████████████████████████████████████▏                       31.2 ms
        ├─ validate_order  internal  ▐████▊                                                          4.12 ms
        │  └─ parse        internal  ▐                                                                310 µs
        ├─ reserve_stock   internal        ▐███████████████████████████████████████████████████████  43.2 ms
        └─ send orders     producer                                    ▐███▌                         3.02 ms

    "#]],
    );
}

/// The picture that the documentation shows.
#[test]
fn outcomes() {
    let spans = [
        span("gateway", 1, 1, 0).kind(SpanKind::Server).at(0, 1_250_000).status(Status::error("")),
        span("cancelled by its caller", 1, 2, 1)
            .at(1_000, 400_000)
            .attribute(KeyValue::new("otel_runtime.cancelled", true)),
        span("fine", 1, 3, 1).at(410_000, 90_000).status(Status::Ok),
        span("panics", 1, 4, 1)
            .at(600_000, 500)
            .attribute(KeyValue::new("error.type", "panic"))
            .status(Status::error("")),
        span("instant", 1, 5, 1).at(1_200_000, 0),
    ];
    check(
        PLAIN,
        spans,
        &expect![[r#"
        trace 00000001000000000000000000000001 · 1.25 s · 5 spans · 2 errors
        gateway                     server    ███████████████████████████████████████████████████   1.25 s ✗
        ├─ cancelled by its caller  internal  ████████████████▍                                     400 ms ⊘
        │     ⊘ cancelled
        ├─ fine                     internal                  ▕███▍                                90.0 ms ✓
        ├─ panics                   internal                          ▏                             500 µs ✗
        │     ✗ panic
        └─ instant                  internal                                                   ▏      0 ns

    "#]],
    );
}

#[test]
fn roots_say_why_they_are_roots() {
    let spans = [
        span("GET /stock", 1, 1, 0xf067).remote().kind(SpanKind::Server).at(0, 900),
        span("of an unknown parent", 1, 2, 0x77).at(100, 200),
    ];
    check(
        PLAIN,
        spans,
        &expect![[r#"
        trace 00000001000000000000000000000001 · 900 µs · 2 spans
        GET /stock            server    ████████████████████████████████████████████████████████████  900 µs
           ⇡ remote parent 000000000000f067
        of an unknown parent  internal        ▐█████████████                                          200 µs
           ⇡ parent 0000000000000077 has not been seen

    "#]],
    );
}

#[test]
fn attributes_and_events_on_demand() {
    let look = Look { attributes: true, events: true, ..PLAIN };
    let spans = [
        span("process orders", 1, 1, 0)
            .kind(SpanKind::Consumer)
            .at(0, 20_000)
            .attribute(KeyValue::new("messaging.system", "nats"))
            .attribute(KeyValue::new("messaging.destination.name", "orders"))
            .attribute(KeyValue::new("messaging.operation.type", "process"))
            .attribute(KeyValue::new("acme.order.items", 3))
            .attribute(KeyValue::new("acme.note", "two words"))
            .event("retry", 12_300, vec![KeyValue::new("attempt", 2)]),
        span("charge", 1, 2, 1).at(1_000, 9_000).attribute(KeyValue::new("a", "b")),
    ];
    check(
        look,
        spans,
        &expect![[r#"
        trace 00000001000000000000000000000001 · 20.0 ms · 2 spans
        process orders  consumer  █████████████████████████████████████████████████████████████████  20.0 ms
        │  • +12.3 ms retry  attempt=2
        │  messaging.system=nats  messaging.destination.name=orders
        │  messaging.operation.type=process  acme.order.items=3  acme.note="two words"
        └─ charge       internal     █████████████████████████████▌                                  9.00 ms
              a=b

    "#]],
    );
}

#[test]
fn narrow_terminals_and_long_names() {
    let spans = || {
        [
            span("GET /a/very/long/route/{with}/many/{parts}/that/does/not/fit", 1, 1, 0)
                .kind(SpanKind::Server)
                .at(0, 10_000),
            span("注文を処理する関数の名前はとても長い", 1, 2, 1).at(1_000, 3_000),
            span("\x1b[31mnot red\nnot a line", 1, 3, 2).at(2_000, 1_000),
        ]
    };
    let at = |width| Look { width, ..PLAIN };
    check(
        at(60),
        spans(),
        &expect![[r#"
            trace 00000001000000000000000000000001 · 10.0 ms · 3 spans
            GET /a/very/long/route/…  server    ███████████████  10.0 ms
            └─ 注文を処理する関数の…  internal   ▐████           3.00 ms
               └─ �[31mnot red not …  internal     █▌            1.00 ms

        "#]],
    );
    check(
        at(40),
        spans(),
        &expect![[r#"
        trace 00000001000000000000000000000001
        10.0 ms · 3 spans
        GET /a/very/long/route/…  10.0 ms
        └─ 注文を処理する関数の…  3.00 ms
           └─ �[31mnot red not …  1.00 ms

    "#]],
    );
}

#[test]
fn deep_trees_keep_their_names() {
    let spans = (1..=40).map(|id| span(format!("level {id}"), 1, id, id - 1).at(id * 100, 9_000 - id * 100));
    let mut paper = Paper::new(Look { width: 60, ..PLAIN });
    paper.add(spans);
    paper.printer.print_all();
    let text = paper.text();
    let rows: Vec<&str> = text.lines().collect();
    assert_eq!(rows.len(), 42, "a heading, forty spans, a blank line");
    expect![[r#"
        ⋮        └─ level 38  internal         ▕███████████  5.20 ms
        ⋮        └─ level 39  internal          ███████████  5.10 ms
        ⋮        └─ level 40  internal          ▐██████████  5.00 ms

    "#]]
    .assert_eq(&(rows[38..].join("\n") + "\n"));
}

#[test]
fn colour() {
    let look = Look { width: 60, palette: Palette { colored: true }, ..PLAIN };
    let spans = consumer();
    let mut paper = Paper::new(look);
    paper.add(spans);
    paper.printer.print_all();
    let text = paper.text().replace('\x1b', "␛");
    expect![[r#"
        ␛[1mtrace 7c1e22aa00000000000000007c1e22aa␛[0m
        ␛[2m12.4 ms · 2 spans␛[0m␛[1m␛[31m · 1 error␛[0m
        process orders  ␛[2mconsumer␛[0m  ␛[32m███████████████████████␛[0m  12.4 ms
        ␛[2m│  ␛[0m␛[35m⇢ 4bf92f35/0000000000000005␛[0m
        ␛[2m└─ ␛[0m␛[1m␛[31mcharge␛[0m       ␛[2mclient  ␛[0m  ␛[31m ▕████████████████████▏␛[0m  10.9 ms ␛[1m␛[31m✗␛[0m
              ␛[1m␛[31m✗ PaymentError: card declined by issuer␛[0m

    "#]]
    .assert_eq(&text);
}
#[test]
fn late_spans_are_a_continuation_below_what_was_printed() {
    let mut paper = Paper::new(PLAIN);
    paper.add([span("POST /orders", 1, 1, 0).kind(SpanKind::Server).at(0, 5_000)]);
    paper.wait(QUIET);
    paper.text();
    paper.add([span("write", 1, 3, 2).at(1_000_000, 20_000), span("audit", 1, 2, 1).at(4_000, 1_100_000)]);
    paper.wait(QUIET);
    expect![[r#"
        trace 00000001000000000000000000000001, continued · 1.10 s · 2 spans
        audit     internal  ███████████████████████████████████████████████████████████████████████   1.10 s
        │  ⇡ below POST /orders, shown above
        └─ write  internal                                                                  █▋       20.0 ms

    "#]]
    .assert_eq(&paper.text());
}
