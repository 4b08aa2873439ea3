#[tracing::instrument(skip_all)]
async fn handle(order: Order) {
    let sent = tokio::spawn(async move { send(order).await }); //~ OT029
    sent.await;
}

fn main() {}
