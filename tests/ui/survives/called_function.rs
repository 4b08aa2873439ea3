use otel_runtime::traced;

#[traced(kidn = "client")]
fn charge(cents: u64) -> u64 {
    cents
}

#[traced(kidn = "client")]
async fn refund(cents: u64) -> Result<u64, String> {
    Ok(cents)
}

async fn caller() -> Result<u64, String> {
    refund(charge(7)).await
}

fn main() {
    drop(caller());
}
