//! Work that takes both contexts along.

use otel_runtime::testing;
use tracing_subscriber::layer::SubscriberExt as _;

// guide: carrying
use otel_runtime::{carry, traced};
use tracing::Instrument as _;

#[traced]
async fn request() {
    tokio::spawn(work("rewritten")).await.unwrap();
    tokio::spawn(work("in_current_span").in_current_span()).await.unwrap();
    let span = tracing::info_span!("library");
    let carried = span.in_scope(|| carry(work("carried")));
    tokio::spawn(carried).await.unwrap();
}

#[traced(attrs("acme.how" = how))]
async fn work(how: &str) {
    tokio::task::yield_now().await;
}
// guide: end

#[tokio::test]
async fn keeps_both() {
    let subscriber = tracing_subscriber::registry().with(otel_runtime::tracing_layer());
    let _listening = tracing::subscriber::set_default(subscriber);
    // guide: carrying
    let recorder = testing::record();
    request().await;
    assert_eq!(
        recorder.tree(),
        "\
request
  work {acme.how: rewritten}
  work {acme.how: in_current_span}
  library
    work {acme.how: carried}
"
    );
    // guide: end
}
