fn helper(items: usize) {
    record!("acme.order.items" = items, acme::KEY = ?items);
    event!("order.retried", "acme.retry.attempt" = 2);
    event!("order.done");
}

#[traced]
fn own(items: usize) {
    record!("acme.order.items" = items);
    let later = || otel_runtime::event!("order.retried");
    work(later);
}

#[traced]
async fn own_async(items: usize) {
    record!("acme.order.items" = items);
    work().await;
}
