//! fastrace, whose spans have no kind.

use super::{Line, Order, PATH, Priced, Receipt, Shop};
use axum::extract::{Json, State};
use axum::http::{HeaderMap, StatusCode};
use fastrace::collector::SpanContext;
use fastrace::future::FutureExt as _;
use fastrace::local::LocalSpan;
use fastrace::trace;
use std::borrow::Cow;
use std::sync::Arc;

pub(super) async fn place(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Json(order): Json<Order>,
) -> Result<Json<Receipt>, StatusCode> {
    let header = headers.get("traceparent").and_then(|value| value.to_str().ok());
    let parent = header.and_then(SpanContext::decode_w3c_traceparent).unwrap_or_else(SpanContext::random);
    let root = fastrace::Span::root("POST /orders", parent).with_properties(|| {
        [
            ("span.kind", "server".into()),
            ("http.request.method", "POST".into()),
            ("http.route", PATH.into()),
            ("acme.order.lines", Cow::from(order.lines.len().to_string())),
        ]
    });
    work(&shop, order).in_span(root).await
}

async fn work(shop: &Shop, order: Order) -> Result<Json<Receipt>, StatusCode> {
    validate(&order)?;
    let lines = reserve(shop, order.lines).await?;
    let total = total(&lines);
    let number = sign(&order.customer, &lines);
    Ok(Json(Receipt { number, customer: order.customer, total, lines }))
}

#[trace(short_name = true)]
fn validate(order: &Order) -> Result<(), StatusCode> {
    super::validate(order)
}

#[trace(short_name = true, properties = { "span.kind": "client", "acme.shop.store": "memory" })]
async fn reserve(shop: &Shop, lines: Vec<Line>) -> Result<Vec<Priced>, StatusCode> {
    super::reserve(shop, lines).await
}

#[trace(short_name = true)]
fn total(lines: &[Priced]) -> u64 {
    let total = super::total(lines);
    LocalSpan::add_property(|| ("acme.order.total", total.to_string()));
    total
}

#[trace(short_name = true)]
fn sign(customer: &str, lines: &[Priced]) -> String {
    super::sign(customer, lines)
}
