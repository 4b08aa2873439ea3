//! `#[tracing::instrument]`. The handler's span is made by hand: one that has started takes no parent any more.

use super::{Line, Order, PATH, Priced, Receipt, Shop, caller};
use axum::extract::{Json, State};
use axum::http::{HeaderMap, StatusCode};
use std::sync::Arc;
use tracing::{Instrument as _, Span, field, info_span, instrument};
use tracing_opentelemetry::OpenTelemetrySpanExt as _;

pub(super) async fn place(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Json(order): Json<Order>,
) -> Result<Json<Receipt>, StatusCode> {
    let span = info_span!(
        "POST /orders",
        otel.kind = "server",
        http.request.method = "POST",
        http.route = PATH,
        acme.order.lines = order.lines.len(),
    );
    // It has just been made, and there is a layer.
    let _ = span.set_parent(caller(&headers));
    work(&shop, order).instrument(span).await
}

async fn work(shop: &Shop, order: Order) -> Result<Json<Receipt>, StatusCode> {
    validate(&order)?;
    let lines = reserve(shop, order.lines).await?;
    let total = total(&lines);
    let number = sign(&order.customer, &lines);
    Ok(Json(Receipt { number, customer: order.customer, total, lines }))
}

#[instrument(skip_all, err)]
fn validate(order: &Order) -> Result<(), StatusCode> {
    super::validate(order)
}

#[instrument(skip_all, err, fields(otel.kind = "client", acme.shop.store = "memory"))]
async fn reserve(shop: &Shop, lines: Vec<Line>) -> Result<Vec<Priced>, StatusCode> {
    super::reserve(shop, lines).await
}

#[instrument(skip_all, fields(acme.order.total = field::Empty))]
fn total(lines: &[Priced]) -> u64 {
    let total = super::total(lines);
    Span::current().record("acme.order.total", total);
    total
}

#[instrument(skip_all)]
fn sign(customer: &str, lines: &[Priced]) -> String {
    super::sign(customer, lines)
}
