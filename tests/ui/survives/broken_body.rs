use otel_runtime::traced;

#[traced(kind = "client")]
fn charge(cents: u64) -> u64 {
    let doubled = cents *;
    doubled
}

fn main() {
    charge(7);
}
