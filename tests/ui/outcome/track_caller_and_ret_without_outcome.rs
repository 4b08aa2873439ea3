use otel_runtime::traced;

#[track_caller]
#[traced(no_err, ret("acme.order.cents" = ret))]
fn charge(cents: u64) -> Result<u64, String> {
    let cents = paid(cents)?;
    Ok(cents)
}

fn paid(cents: u64) -> Result<u64, String> {
    Ok(cents)
}

fn main() {}
