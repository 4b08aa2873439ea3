#[traced]
fn charge(cents: u64) -> Pin<Box<dyn Future<Output = Result<u64, Declined>> + Send>> {
    Box::pin(async move { work(cents).await })
}

#[traced(attrs("acme.order.cents" = cents))]
fn with_values<'a>(cents: &'a u64) -> BoxFuture<'a, u64> {
    Box::pin(async move { work(cents).await })
}

#[traced(no_err)]
fn without_outcome(cents: u64) -> BoxFuture<'static, Result<u64, Declined>> {
    work(cents)
}
