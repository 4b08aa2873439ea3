//! Calls that log, for whatever gives logs their ids.

use otel_runtime::opentelemetry::trace::SpanContext;
use otel_runtime::{carry, current_span_context, traced};
use tracing::dispatcher::{get_default, with_default};
use tracing::{Dispatch, info};

#[traced]
pub(crate) fn charge() -> SpanContext {
    info!("charged");
    current_span_context()
}

/// Logs before and behind a task that logs, too.
#[traced]
pub(crate) async fn waiting() {
    info!("before");
    tokio::task::yield_now().await;
    tokio::spawn(carry(nested(get_default(Dispatch::clone)))).await.unwrap();
    info!("behind");
}

#[traced]
async fn nested(here: Dispatch) {
    tokio::task::yield_now().await;
    with_default(&here, || info!("nested"));
}
