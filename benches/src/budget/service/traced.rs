//! This project.

use super::{Line, Order, PATH, Priced, Receipt, Shop};
use axum::extract::{Json, State};
use axum::http::{HeaderMap, StatusCode};
use otel_runtime::traced;
use std::sync::Arc;

#[traced(
    name = "POST /orders",
    kind = "server",
    parent_from = headers,
    attrs("http.request.method" = "POST", "http.route" = PATH, "acme.order.lines" = order.lines.len())
)]
pub(super) async fn place(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Json(order): Json<Order>,
) -> Result<Json<Receipt>, StatusCode> {
    validate(&order)?;
    let lines = reserve(&shop, order.lines).await?;
    let total = total(&lines);
    let number = sign(&order.customer, &lines);
    Ok(Json(Receipt { number, customer: order.customer, total, lines }))
}

#[traced]
fn validate(order: &Order) -> Result<(), StatusCode> {
    super::validate(order)
}

#[traced(kind = "client", attrs("acme.shop.store" = "memory"))]
async fn reserve(shop: &Shop, lines: Vec<Line>) -> Result<Vec<Priced>, StatusCode> {
    super::reserve(shop, lines).await
}

#[traced(ret("acme.order.total" = *ret))]
fn total(lines: &[Priced]) -> u64 {
    super::total(lines)
}

#[traced]
fn sign(customer: &str, lines: &[Priced]) -> String {
    super::sign(customer, lines)
}
