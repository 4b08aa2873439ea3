#[traced]
#[tokio::main]
async fn main() {
    work().await;
}

#[traced]
#[must_use]
async fn charge(mut card: Card, (cents, _): (u64, u8)) -> Result<u64, Declined> {
    work(&mut card, cents).await
}
