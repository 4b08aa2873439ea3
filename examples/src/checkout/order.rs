//! An order, and everything that can go wrong with one.

use crate::payment::PaymentError;
use crate::queue::QueueError;
use crate::stock::StockError;
use axum::http::StatusCode;
use otel_runtime::{record, traced};
use serde::{Deserialize, Serialize};

/// What a customer wants.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Order {
    pub(crate) id: String,
    pub(crate) card: String,
    pub(crate) items: Vec<Item>,
}

/// A line of an order.
#[derive(Clone, Debug, Deserialize, Serialize)]
pub(crate) struct Item {
    pub(crate) sku: String,
    pub(crate) quantity: u32,
    /// The price of one.
    pub(crate) cents: u64,
}

impl Order {
    /// What all of it costs.
    pub(crate) fn cents(&self) -> u64 {
        self.items.iter().map(|item| item.cents.saturating_mul(item.quantity.into())).fold(0, u64::saturating_add)
    }

    /// Reads an order out of the body of a request.
    #[traced(name = "parse order", err_type = OrderError::kind)]
    pub(crate) fn parse(body: &[u8]) -> Result<Self, OrderError> {
        let order: Self = serde_json::from_slice(body)?;
        if order.items.is_empty() {
            return Err(OrderError::Empty);
        }
        record!("acme.order.items" = order.items.len());
        Ok(order)
    }
}

/// Why an order is not taken.
#[derive(Debug, thiserror::Error)]
pub(crate) enum OrderError {
    #[error(transparent)]
    Malformed(#[from] serde_json::Error),
    #[error("the body could not be read: {0}")]
    Body(#[from] axum::Error),
    #[error("an order without items")]
    Empty,
    #[error(transparent)]
    Stock(#[from] StockError),
    #[error(transparent)]
    Payment(#[from] PaymentError),
    #[error(transparent)]
    Queue(#[from] QueueError),
    #[error("the reservation was lost: {0}")]
    Task(#[from] tokio::task::JoinError),
}

impl OrderError {
    /// One word for it: `error.type` on spans, `error` in answers.
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Malformed(_) => "malformed",
            Self::Body(_) => "unreadable",
            Self::Empty => "empty",
            Self::Stock(error) => error.kind(),
            Self::Payment(error) => error.kind(),
            Self::Queue(_) => "queue",
            Self::Task(_) => "task_lost",
        }
    }

    /// What it means over HTTP.
    pub(crate) fn status(&self) -> StatusCode {
        match self {
            Self::Malformed(_) | Self::Body(_) | Self::Empty => StatusCode::BAD_REQUEST,
            Self::Stock(_) => StatusCode::CONFLICT,
            Self::Payment(PaymentError::Declined) => StatusCode::PAYMENT_REQUIRED,
            Self::Payment(PaymentError::Busy) | Self::Queue(_) => StatusCode::SERVICE_UNAVAILABLE,
            Self::Payment(PaymentError::TimedOut) => StatusCode::GATEWAY_TIMEOUT,
            Self::Task(_) => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
