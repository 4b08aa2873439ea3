use otel_runtime::{record, traced};

#[traced]
fn charge() {
    record!("acme.order.items");
}

fn main() {
    charge();
}
