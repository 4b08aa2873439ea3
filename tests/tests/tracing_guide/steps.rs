//! From `#[instrument]` to `#[traced]`, a function at a time.

use otel_runtime::testing;
use tracing_subscriber::layer::SubscriberExt as _;

mod before {
    use super::{Card, OrderError};

    // guide: before
    #[tracing::instrument(name = "charge card", skip_all, err, fields(otel.kind = "client", acme.order.cents = cents))]
    pub(super) async fn charge(cents: u64, card: &Card) -> Result<(), OrderError> {
        tracing::debug!("asking the bank");
        tokio::spawn(tracing::Instrument::in_current_span(super::audit(cents))).await?;
        if card.is_blocked { Err(OrderError::Blocked) } else { Ok(()) }
    }
    // guide: end
}

mod after {
    use super::{Card, OrderError};
    use otel_runtime::traced;

    // guide: after
    #[traced(name = "charge card", kind = "client", attrs("acme.order.cents" = cents))]
    pub(super) async fn charge(cents: u64, card: &Card) -> Result<(), OrderError> {
        tracing::debug!("asking the bank");
        tokio::spawn(super::audit(cents)).await?;
        if card.is_blocked { Err(OrderError::Blocked) } else { Ok(()) }
    }
    // guide: end
}

struct Card {
    is_blocked: bool,
}

#[derive(Debug, thiserror::Error)]
enum OrderError {
    #[error("the card is blocked")]
    Blocked,
    #[error("a task has failed")]
    Task(#[from] tokio::task::JoinError),
}

#[tracing::instrument(skip_all)]
async fn audit(_cents: u64) {
    tracing::info!("audited");
}

/// The tree of a call, and what its spans log of errors.
async fn tree<F: Future<Output = Result<(), OrderError>>>(call: F) -> String {
    let recorder = testing::record();
    let subscriber = tracing_subscriber::registry().with(otel_runtime::tracing_layer().with_events(false));
    let _listening = tracing::subscriber::set_default(subscriber);
    let _ = call.await;
    recorder.tree()
}

#[tokio::test]
async fn the_tree_stays_and_says_more() {
    let card = Card { is_blocked: true };
    let before = tree(before::charge(1999, &card)).await;
    assert_eq!(before, "charge card client {acme.order.cents: 1999}\n  audit\n");
    let after = tree(after::charge(1999, &card)).await;
    assert_eq!(
        after,
        "charge card client {acme.order.cents: 1999} !tracing_guide::steps::OrderError \"the card is blocked\"\n  audit\n"
    );
}
