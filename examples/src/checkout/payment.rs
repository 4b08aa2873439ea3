//! The payment provider, or what stands in for one.

use crate::order::Order;
use otel_runtime::{event, traced};
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::sleep;

/// How often a charge is tried again while the provider is busy.
const RETRIES: u32 = 3;
/// The wait before the first retry; each further one waits twice as long.
const BACKOFF: Duration = Duration::from_millis(5);

const ANSWER: Duration = Duration::from_millis(21);
const REFUSAL: Duration = Duration::from_millis(4);
const PATIENCE: Duration = Duration::from_secs(30);

/// Charges cards.
#[derive(Clone, Debug, Default)]
pub(crate) struct Payments {
    /// Told when a card keeps its owner waiting.
    pub(crate) stuck: Arc<Notify>,
}

/// No money.
#[derive(Debug, thiserror::Error)]
pub(crate) enum PaymentError {
    #[error("insufficient funds")]
    Declined,
    #[error("too many charges at once")]
    Busy,
    #[error("no answer from the payment provider")]
    TimedOut,
}

impl PaymentError {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Declined => "card_declined",
            Self::Busy => "provider_busy",
            Self::TimedOut => "timeout",
        }
    }
}

impl Payments {
    /// Charges the card of an order, again if the provider is busy; tells how many attempts it took.
    pub(crate) async fn charge(&self, order: &Order) -> Result<u32, PaymentError> {
        for attempt in 1..=RETRIES {
            match self.attempt(order, attempt).await {
                Err(PaymentError::Busy) => {}
                outcome => return outcome.map(|()| attempt),
            }
            event!("acme.payment.retry", "acme.payment.attempt" = attempt + 1);
            sleep(BACKOFF * (1 << (attempt - 1))).await;
        }
        let last = RETRIES + 1;
        self.attempt(order, last).await.map(|()| last)
    }

    #[traced(
        name = "charge card",
        kind = "client",
        attrs(
            "server.address" = "payments.example",
            "acme.payment.attempt" = attempt,
            "acme.payment.cents" = order.cents(),
        ),
        err_type = PaymentError::kind,
    )]
    async fn attempt(&self, order: &Order, attempt: u32) -> Result<(), PaymentError> {
        match order.card.as_str() {
            "tok_busy" if attempt <= RETRIES => {
                sleep(REFUSAL).await;
                Err(PaymentError::Busy)
            }
            "tok_slow" => {
                self.stuck.notify_one();
                sleep(PATIENCE).await;
                Err(PaymentError::TimedOut)
            }
            card => {
                sleep(ANSWER).await;
                if card == "tok_declined" { Err(PaymentError::Declined) } else { Ok(()) }
            }
        }
    }
}
