use otel_runtime::traced;

mod keys {
    pub const TENANT: &str = "tenant.id";
    pub const NUMBER: u64 = 7;
}

#[traced(baggage(keys::NUMBER))]
fn charge() {}

fn main() {}
