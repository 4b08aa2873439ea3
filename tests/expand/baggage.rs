#[traced(baggage("tenant.id", keys::CELL))]
fn sync() {
    work();
}

#[traced(baggage("tenant.id"), start_attrs("acme.n" = n))]
async fn asynchronous(n: u64) {
    work(n).await;
}
