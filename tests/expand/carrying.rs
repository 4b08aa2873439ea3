#[traced]
async fn parent(order: Order) {
    let stock = tokio::spawn(reserve(order.clone()));
    std::thread::spawn(move || work(order));
    tokio::spawn(async {
        loop {
            reap().await;
        }
    });
    assert!(tokio::task::spawn_blocking(count).await.is_ok());
    spawn(stock);
}

#[traced(carry = "link")]
fn linked(order: Order) {
    tokio::spawn(work(order));
}

#[traced(carry = "off")]
fn off(order: Order) {
    tokio::spawn(work(order));
}

#[carry_context]
async fn no_span(order: Order) -> Result<(), JoinError> {
    tokio::spawn(work(order)).await
}

#[carry_context(carry = "link")]
fn no_span_linked(order: Order) {
    tokio::task::spawn_local(work(order));
}
