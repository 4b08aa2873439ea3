#[traced(min_duration = "100ms")]
fn sync() {
    work();
}

#[traced(min_duration = "2s", kind = "client", attrs("acme.n" = n, "acme.m" = m))]
async fn asynchronous(n: u64, (m, _): (u64, u64)) -> Result<u64, Refused> {
    work(n, m).await
}

#[traced(min_duration = "250us", link_from = order.sent)]
fn alias(order: &Order) -> Charged {
    work(order)
}

#[traced(min_duration = "1h", allow(record_before_span, reason = "it is kept as it was"))]
async fn speaking() {
    record!("acme.m" = true);
}
