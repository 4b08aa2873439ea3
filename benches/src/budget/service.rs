//! A service as many are: a JSON body in, a few steps, a JSON body out.

use axum::extract::{Json, State};
use axum::routing::post;
use axum::{Router, http::HeaderMap, http::StatusCode};
use otel_runtime::traced;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::sync::{Arc, Mutex, PoisonError};

#[derive(Deserialize)]
struct Order {
    customer: String,
    lines: Vec<Line>,
}

#[derive(Deserialize)]
struct Line {
    sku: String,
    quantity: u32,
}

#[derive(Serialize)]
struct Receipt {
    number: String,
    customer: String,
    total: u64,
    lines: Vec<Priced>,
}

#[derive(Serialize)]
struct Priced {
    sku: String,
    quantity: u32,
    price: u64,
}

struct Product {
    price: u64,
    taken: u64,
}

struct Shop(Mutex<HashMap<String, Product>>);

const PRODUCTS: u32 = 1000;

fn sku(number: u32) -> String {
    format!("sku-{:04}", number % PRODUCTS)
}

/// What is ordered, of eight lines.
#[must_use]
pub fn order() -> Vec<u8> {
    let mut body = r#"{"customer":"c-1729","lines":["#.to_owned();
    for line in 0..8 {
        let comma = if line == 0 { "" } else { "," };
        let _ = write!(body, r#"{comma}{{"sku":"{}","quantity":{}}}"#, sku(line * 97), line + 1);
    }
    body.push_str("]}");
    body.into_bytes()
}

/// Where [`order`] is sent.
pub const PATH: &str = "/orders";

pub fn router() -> Router {
    let product = |number| (sku(number), Product { price: u64::from(number % 90 + 10), taken: 0 });
    let shop = Shop(Mutex::new((0..PRODUCTS).map(product).collect()));
    Router::new().route(PATH, post(place)).with_state(Arc::new(shop))
}

#[traced(
    name = "POST /orders",
    kind = "server",
    parent_from = headers,
    attrs("http.request.method" = "POST", "http.route" = PATH, "acme.order.lines" = order.lines.len())
)]
async fn place(
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
    let known = order.customer.starts_with("c-") && order.lines.iter().all(|line| line.quantity > 0);
    if known { Ok(()) } else { Err(StatusCode::UNPROCESSABLE_ENTITY) }
}

#[traced(kind = "client", attrs("acme.shop.store" = "memory"))]
async fn reserve(shop: &Shop, lines: Vec<Line>) -> Result<Vec<Priced>, StatusCode> {
    // Where a database would be asked.
    tokio::task::yield_now().await;
    let mut products = shop.0.lock().unwrap_or_else(PoisonError::into_inner);
    let mut take = |Line { sku, quantity }| {
        let product = products.get_mut(&sku).ok_or(StatusCode::NOT_FOUND)?;
        product.taken += u64::from(quantity);
        Ok(Priced { sku, quantity, price: product.price })
    };
    lines.into_iter().map(&mut take).collect()
}

#[traced(ret("acme.order.total" = *ret))]
fn total(lines: &[Priced]) -> u64 {
    lines.iter().map(|line| line.price * u64::from(line.quantity)).sum()
}

#[traced]
fn sign(customer: &str, lines: &[Priced]) -> String {
    let mut hasher = DefaultHasher::new();
    customer.hash(&mut hasher);
    for line in lines {
        (&line.sku, line.quantity, line.price).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}
