// silent: the loop is in the span
use otel_runtime::{carry_context, traced};

fn price(item: &Item) {
    look_up(item);
}

#[traced]
fn total(items: &[Item]) {
    for item in items {
        price(item);
    }
}

fn main() {
    total(&[]);
}
