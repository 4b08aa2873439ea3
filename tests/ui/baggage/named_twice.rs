use otel_runtime::traced;

mod keys {
    pub const TENANT: &str = "tenant.id";
    pub const NUMBER: u64 = 7;
}

#[traced(baggage("tenant.id", keys::TENANT, "tenant.id", keys::TENANT))]
fn charge() {}

fn main() {}
