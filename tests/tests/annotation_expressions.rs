//! Annotations hold expressions of every kind, as they are written elsewhere: what is taken is
//! borrowed, and no lint fires on what the macros put round it.

use expect_test::expect;
use opentelemetry::Context;
use otel_runtime::{event, record, testing, traced};
use std::collections::HashMap;

type Headers = HashMap<String, String>;

struct Order {
    id: u64,
    lines: Vec<String>,
    note: Option<&'static str>,
    headers: Headers,
}

impl Order {
    fn new() -> Self {
        Order { id: 7, lines: vec!["bolt".into(), "nut".into()], note: None, headers: Headers::new() }
    }

    fn total(&self) -> i64 {
        i64::try_from(self.lines.len()).unwrap_or(0) * 100
    }

    #[traced(attrs("acme.id" = self.id, "acme.total" = self.total(), "acme.first" = self.lines[0]))]
    fn through_self(&self) {}
}

type Limit = Box<u64>;

const LIMIT: i64 = 9;

#[traced(attrs(
    "acme.a.if" = if order.id > 3 { "many" } else { "few" },
    "acme.b.match" = match order.id { 7 => "seven", _ => "other" },
    "acme.c.cast" = order.lines.len() as u64,
    "acme.d.negated" = -order.total(),
    "acme.e.reference" = &order.lines,
    "acme.f.sum" = order.total() + LIMIT * 2,
    "acme.g.array" = [1_u8, 2, 3],
    "acme.h.vector" = vec![order.id],
    "acme.i.none" = order.note,
    "acme.j.paren" = (order.id),
    "acme.k.block" = { order.lines.len() },
    "acme.l.closure" = order.note.map_or_else(|| order.id, |_| 0),
    "acme.m.turbofish" = order.lines.iter().map(String::len).sum::<usize>(),
    "acme.n.macro" = format!("{}!", order.id),
    "acme.o.comparison" = order.id >= 7,
    "acme.p.deref" = **limit,
    "acme.q.char" = 'c',
    "acme.r.text" = concat!("a", "b"),
    "acme.s.constant" = const { 3 * 7 },
    "acme.t.path" = i64::MAX,
))]
fn typed(order: &Order, limit: &Limit) -> u64 {
    order.id
}

#[traced(attrs(
    "acme.a" = 5_000_000_000,
    "acme.b" = 18_446_744_073_709_551_615,
    "acme.c" = 0xFF,
    "acme.d" = 1.5f32,
    "acme.e" = 7_u8,
    "acme.f" = r"raw",
    "acme.g" = -1,
    "acme.h" = b"ab",
))]
fn literals() {}

#[traced(attrs("acme.a" = %order.id, "acme.b" = ?order.lines, "acme.c" = %order.total() + 1, "acme.d" = ?&order.note))]
async fn formatted(order: &Order) {
    record!("acme.e" = 5_000_000_000, "acme.f" = %limit(3), "acme.g" = ?Some(limit(4)).map(|n| n + 1));
    event!("order.checked", "acme.h" = -5_000_000_000, "acme.i" = [limit(1), limit(2)]);
}

fn limit(n: u64) -> u64 {
    n
}

#[traced(links_from = [first, second], inject_into = order.headers)]
fn array_of_links(first: &Headers, second: &Headers, order: &mut Order) {}

#[traced(links_from = batch.iter().chain(std::iter::once(&more)), inject_into = outs[0])]
async fn chain_of_links(batch: Vec<Headers>, more: Headers, outs: &mut [Headers]) {}

#[traced(links_from = batch, inject_into = *out)]
fn collection_of_links(batch: &[Headers], mut out: Box<Headers>) -> Headers {
    *out
}

#[traced(link_from = if known { Some(headers) } else { None }, inject_into = &mut *out)]
fn perhaps_a_link(headers: &Headers, known: bool, out: &mut Headers) {}

#[traced(parent = Context::current())]
fn ambient_by_hand() {}

fn carrier(id: u64) -> Headers {
    Headers::from([("traceparent".to_owned(), format!("00-0af7651916cd43dd8448eb211c80319c-{id:016x}-01"))])
}

#[test]
fn values_of_every_kind() {
    let recorder = testing::record();
    let order = Order::new();
    assert_eq!(typed(&order, &Box::new(5)), 7);
    literals();
    order.through_self();
    expect![[r#"
        typed {acme.a.if: many, acme.b.match: seven, acme.c.cast: 2, acme.d.negated: -200, acme.e.reference: ["bolt","nut"], acme.f.sum: 218, acme.g.array: [1,2,3], acme.h.vector: [7], acme.j.paren: 7, acme.k.block: 2, acme.l.closure: 7, acme.m.turbofish: 7, acme.n.macro: 7!, acme.o.comparison: true, acme.p.deref: 5, acme.q.char: c, acme.r.text: ab, acme.s.constant: 21, acme.t.path: 9223372036854775807}
        literals {acme.a: 5000000000, acme.b: 18446744073709551615, acme.c: 255, acme.d: 1.5, acme.e: 7, acme.f: raw, acme.g: -1, acme.h: [97,98]}
        through_self {acme.first: bolt, acme.id: 7, acme.total: 200}
    "#]].assert_eq(&recorder.tree());
}

#[tokio::test]
async fn formats_and_in_body_values() {
    let recorder = testing::record();
    formatted(&Order::new()).await;
    expect![[r#"
        formatted {acme.a: 7, acme.b: ["bolt", "nut"], acme.c: 201, acme.d: None, acme.e: 5000000000, acme.f: 3, acme.g: Some(5)}
          * order.checked {acme.h: -5000000000, acme.i: [1,2]}
    "#]].assert_eq(&recorder.tree());
}

#[tokio::test]
async fn carriers_of_every_kind() {
    opentelemetry::global::set_text_map_propagator(opentelemetry_sdk::propagation::TraceContextPropagator::new());
    let recorder = testing::record();
    let mut order = Order::new();
    array_of_links(&carrier(1), &carrier(2), &mut order);
    let mut outs = [Headers::new()];
    chain_of_links(vec![carrier(3)], carrier(4), &mut outs).await;
    let out = collection_of_links(&[carrier(5)], Box::default());
    let mut last = Headers::new();
    perhaps_a_link(&carrier(6), true, &mut last);
    perhaps_a_link(&carrier(6), false, &mut Headers::new());
    ambient_by_hand();
    let injected = [&order.headers, &outs[0], &out, &last];
    assert!(injected.iter().all(|headers| headers.contains_key("traceparent")));
    expect![[r"
        array_of_links -> (not recorded) -> (not recorded)
        chain_of_links -> (not recorded) -> (not recorded)
        collection_of_links -> (not recorded)
        perhaps_a_link -> (not recorded)
        perhaps_a_link
        ambient_by_hand
    "]]
    .assert_eq(&recorder.tree());
}
