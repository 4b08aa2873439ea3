#[traced(crate = acme::telemetry)]
fn charge(cents: u64) -> Receipt {
    work(cents)
}
