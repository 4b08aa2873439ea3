use otel_runtime::traced;

#[traced(attrs("acme.order.name" = name.into_bytes().len()))]
fn charge(name: String) {
    drop(name);
}

fn main() {}
