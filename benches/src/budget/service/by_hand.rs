//! The OpenTelemetry API: `in_span`, and `with_context` where something is awaited.

use super::{Line, Order, PATH, Priced, Receipt, Shop, caller};
use crate::peers::by_hand::Cached as _;
use crate::pipeline::Batched;
use axum::extract::{Json, State};
use axum::http::{HeaderMap, StatusCode};
use opentelemetry::trace::{FutureExt as _, SpanKind, Status, TraceContextExt as _, Tracer as _};
use opentelemetry::{Context, KeyValue};
use std::sync::Arc;

pub(super) async fn place(
    State(shop): State<Arc<Shop>>,
    headers: HeaderMap,
    Json(order): Json<Order>,
) -> Result<Json<Receipt>, StatusCode> {
    let parent = caller(&headers);
    let builder = Batched::tracer().span_builder("POST /orders").with_kind(SpanKind::Server).with_attributes([
        KeyValue::new("http.request.method", "POST"),
        KeyValue::new("http.route", PATH),
        KeyValue::new("acme.order.lines", signed(order.lines.len())),
    ]);
    let context = parent.with_span(builder.start_with_context(Batched::tracer(), &parent));
    let placed = work(&shop, order).with_context(context.clone()).await;
    end(&context, &placed);
    placed
}

async fn work(shop: &Shop, order: Order) -> Result<Json<Receipt>, StatusCode> {
    validate(&order)?;
    let lines = reserve(shop, order.lines).await?;
    let total = total(&lines);
    let number = sign(&order.customer, &lines);
    Ok(Json(Receipt { number, customer: order.customer, total, lines }))
}

fn validate(order: &Order) -> Result<(), StatusCode> {
    Batched::tracer().in_span("validate", |context| {
        let valid = super::validate(order);
        end(&context, &valid);
        valid
    })
}

async fn reserve(shop: &Shop, lines: Vec<Line>) -> Result<Vec<Priced>, StatusCode> {
    let builder = Batched::tracer().span_builder("reserve").with_kind(SpanKind::Client);
    let span = builder.with_attributes([KeyValue::new("acme.shop.store", "memory")]).start(Batched::tracer());
    let context = Context::current_with_span(span);
    let reserved = super::reserve(shop, lines).with_context(context.clone()).await;
    end(&context, &reserved);
    reserved
}

fn total(lines: &[Priced]) -> u64 {
    Batched::tracer().in_span("total", |context| {
        let total = super::total(lines);
        context.span().set_attribute(KeyValue::new("acme.order.total", i64::try_from(total).unwrap_or(i64::MAX)));
        total
    })
}

fn sign(customer: &str, lines: &[Priced]) -> String {
    Batched::tracer().in_span("sign", |_| super::sign(customer, lines))
}

fn end<T>(context: &Context, result: &Result<T, StatusCode>) {
    let span = context.span();
    if let Err(status) = result {
        span.set_status(Status::error(status.to_string()));
    }
    span.end();
}

fn signed(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}
