//! A service as many are: a JSON body in, a few steps, a JSON body out. What the steps do is here, their spans are written
//! once for each peer.

mod by_hand;
mod pipeline;
mod traced;
mod with_fastrace;
mod with_tracing;

pub use pipeline::set_up;

use axum::Router;
use axum::http::{HeaderMap, HeaderName, StatusCode};
use axum::routing::post;
use opentelemetry::Context;
use opentelemetry::global;
use opentelemetry::propagation::Extractor;
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::str::FromStr;
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

/// Who makes the spans.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Peer {
    /// This project.
    Traced,
    /// The OpenTelemetry API: `in_span`, and where that cannot be, in handlers and async functions, `with_context`.
    ByHand,
    /// `#[tracing::instrument]` under tracing-opentelemetry.
    Tracing,
    Fastrace,
}

impl Peer {
    pub const ALL: [Self; 4] = [Peer::Traced, Peer::ByHand, Peer::Tracing, Peer::Fastrace];

    /// As the command line and the table have it.
    #[must_use]
    pub fn name(self) -> &'static str {
        match self {
            Peer::Traced => "traced",
            Peer::ByHand => "by-hand",
            Peer::Tracing => "tracing",
            Peer::Fastrace => "fastrace",
        }
    }
}

impl FromStr for Peer {
    type Err = ();

    fn from_str(name: &str) -> Result<Self, ()> {
        Peer::ALL.into_iter().find(|peer| peer.name() == name).ok_or(())
    }
}

pub fn router(peer: Peer) -> Router {
    let product = |number| (sku(number), Product { price: u64::from(number % 90 + 10), taken: 0 });
    let shop = Shop(Mutex::new((0..PRODUCTS).map(product).collect()));
    let handler = match peer {
        Peer::Traced => post(traced::place),
        Peer::ByHand => post(by_hand::place),
        Peer::Tracing => post(with_tracing::place),
        Peer::Fastrace => post(with_fastrace::place),
    };
    Router::new().route(PATH, handler).with_state(Arc::new(shop))
}

fn validate(order: &Order) -> Result<(), StatusCode> {
    let known = order.customer.starts_with("c-") && order.lines.iter().all(|line| line.quantity > 0);
    if known { Ok(()) } else { Err(StatusCode::UNPROCESSABLE_ENTITY) }
}

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

fn total(lines: &[Priced]) -> u64 {
    lines.iter().map(|line| line.price * u64::from(line.quantity)).sum()
}

fn sign(customer: &str, lines: &[Priced]) -> String {
    let mut hasher = DefaultHasher::new();
    customer.hash(&mut hasher);
    for line in lines {
        (&line.sku, line.quantity, line.price).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// What the propagator of the process finds in a request, as users of the API read it.
fn caller(headers: &HeaderMap) -> Context {
    struct Headers<'a>(&'a HeaderMap);
    impl Extractor for Headers<'_> {
        fn get(&self, key: &str) -> Option<&str> {
            self.0.get(key)?.to_str().ok()
        }

        fn keys(&self) -> Vec<&str> {
            self.0.keys().map(HeaderName::as_str).collect()
        }
    }
    global::get_text_map_propagator(|propagator| propagator.extract(&Headers(headers)))
}
