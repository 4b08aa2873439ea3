use otel_runtime::traced;

#[traced(kind = "client")]
fn charge(cents: u64) -> Result<u64, String> {
    let doubled: u64 = "twice";
    Ok(doubled)
}

#[traced]
async fn refund(cents: u64) -> u64 {
    "twice"
}

fn main() {
    let _ = charge(7);
}
