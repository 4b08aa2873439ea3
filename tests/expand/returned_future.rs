#[traced]
fn with_an_async_tail(cents: u64) -> impl Future<Output = Result<u64, Declined>> + Send {
    let prepared = work(cents);
    async move { prepared.await }
}

#[traced]
fn opaque(cents: u64) -> impl Future<Output = u64> {
    work(cents)
}

#[traced(attrs("acme.order.cents" = cents))]
fn with_values(cents: u64) -> impl Future<Output = u64> {
    async move { work(cents).await }
}

#[traced(attrs("acme.order.cents" = cents))]
fn opaque_with_values(cents: u64) -> impl Future<Output = u64> {
    work(cents)
}

#[traced]
fn that_is_more_than_a_future(cents: u64) -> impl Future<Output = u64> + Clone {
    work(cents)
}
