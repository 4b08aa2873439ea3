use otel_runtime::{carry_context, traced};

#[traced]
fn price(item: &Item) {
    look_up(item);
}

fn total(items: &[Item]) {
    for item in items {
        price(item); //~ OT028
    }
}

fn main() {}
