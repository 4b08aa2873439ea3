//! The HTTP gateway: `POST /orders`.

use crate::order::{Order, OrderError};
use crate::payment::Payments;
use crate::queue::{Message, QueueError, Sender};
use crate::stock::{Reservation, Stock};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Json, Response};
use axum::routing::{get, post};
use otel_runtime::{carry_context, current_span_context, record, traced};
use serde::Serialize;
use std::time::Duration;
use tokio::time::sleep;

/// More than this is no order.
const MOST_BYTES: usize = 64 * 1024;
const BROKER: Duration = Duration::from_millis(2);

/// The header that tells the trace of an answer.
pub(crate) const TRACE_ID: &str = "x-trace-id";

/// An order to start with.
pub(crate) const SAMPLE: &str =
    r#"{"id":"ord-1","card":"tok_visa","items":[{"sku":"honey","quantity":1,"cents":650}]}"#;

/// What the gateway works with.
#[derive(Clone, Debug)]
pub(crate) struct Shop {
    pub(crate) stock: Stock,
    pub(crate) payments: Payments,
    pub(crate) orders: Sender<Order>,
}

/// The gateway as a service.
pub(crate) fn router(shop: Shop) -> Router {
    let usage = format!("POST an order to /orders, such as\n{SAMPLE}\n");
    Router::new().route("/", get(move || async move { usage })).route("/orders", post(post_orders)).with_state(shop)
}

#[traced(
    name = "POST /orders",
    kind = "server",
    parent_from = request.headers(),
    attrs(
        "http.request.method" = "POST",
        "http.route" = "/orders",
        "url.path" = "/orders",
        "url.scheme" = "http",
    ),
    err = Refusal::of_server,
    err_type = Refusal::status_text,
)]
async fn post_orders(State(shop): State<Shop>, request: Request) -> Result<Response, Refusal> {
    let outcome = place(&shop, request.into_body()).await;
    let context = current_span_context();
    let trace_id = context.is_valid().then(|| context.trace_id().to_string());
    let (status, word) = match &outcome {
        Ok(_) => (StatusCode::ACCEPTED, "accepted"),
        Err(error) => (error.status(), error.kind()),
    };
    record!("http.response.status_code" = status.as_u16(), "acme.order.outcome" = word);
    match outcome {
        Ok(accepted) => Ok(answer(status, trace_id, accepted)),
        Err(error) => Err(Refusal { error, trace_id }),
    }
}

/// Everything between a request and its answer.
async fn place(shop: &Shop, body: Body) -> Result<Accepted, OrderError> {
    let body = to_bytes(body, MOST_BYTES).await?;
    let order = Order::parse(&body)?;
    record!("acme.order.id" = order.id);
    let (reservation, payment_attempts) = reserve_and_charge(shop, &order).await?;
    let accepted = Accepted { order: order.id.clone(), status: "accepted", payment_attempts };
    send(&shop.orders, Message::new(order)).await?;
    reservation.keep();
    Ok(accepted)
}

/// Both at once; what fails first stops the other.
#[carry_context]
async fn reserve_and_charge(shop: &Shop, order: &Order) -> Result<(Reservation, u32), OrderError> {
    let reservation = tokio::spawn(shop.stock.clone().reserve(order.items.clone()));
    tokio::try_join!(async { Ok(reservation.await??) }, async { Ok(shop.payments.charge(order).await?) })
}

#[traced(
    inject_into = message.headers,
    messaging(system = orders.to.system, destination = orders.to.name, template = "orders", operation = "send"),
)]
async fn send(orders: &Sender<Order>, mut message: Message<Order>) -> Result<(), QueueError> {
    sleep(BROKER).await;
    orders.send(message).await
}

/// The answer to an order that was taken.
#[derive(Debug, Serialize)]
struct Accepted {
    order: String,
    status: &'static str,
    payment_attempts: u32,
}

/// The answer to one that was not.
#[derive(Debug, Serialize)]
struct Refused {
    error: &'static str,
    message: String,
}

/// An order that was not taken, with its trace.
#[derive(Debug)]
struct Refusal {
    error: OrderError,
    trace_id: Option<String>,
}

impl Refusal {
    /// The fault, if it is the server's: by the conventions a 4xx is none.
    fn of_server<T>(outcome: &Result<T, Self>) -> Option<&OrderError> {
        outcome.as_ref().err().map(|refusal| &refusal.error).filter(|error| error.status().is_server_error())
    }

    /// `error.type` as the conventions want it over HTTP.
    fn status_text(&self) -> String {
        self.error.status().as_str().to_owned()
    }
}

impl IntoResponse for Refusal {
    fn into_response(self) -> Response {
        let told = Refused { error: self.error.kind(), message: self.error.to_string() };
        answer(self.error.status(), self.trace_id, told)
    }
}

fn answer(status: StatusCode, trace_id: Option<String>, body: impl Serialize) -> Response {
    (status, trace_id.map(|id| [(TRACE_ID, id)]), Json(body)).into_response()
}
