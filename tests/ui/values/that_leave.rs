use otel_runtime::{record, traced};

#[traced(kind = "client", start_attrs("acme.order.id" = text.parse::<u64>()?))]
fn charge(text: &str) -> Result<(), std::num::ParseIntError> {
    record!("acme.order.items" = text.parse::<u64>()?);
    Ok(())
}

fn main() {}
