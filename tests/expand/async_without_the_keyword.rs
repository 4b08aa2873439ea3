/// Charges.
#[traced]
#[inline]
pub async fn charge(cents: u64, _block: [u8; 4096]) -> Result<u64, Declined> {
    work(cents).await
}

#[traced]
async fn unit() {
    work().await;
}

#[traced]
async fn of_a_future(order: Order) -> BoxFuture<'static, u64> {
    work(order)
}
