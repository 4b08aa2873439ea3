// silent: a function that is given for a value, and one that is a value
use otel_runtime::traced;

#[traced]
fn price(item: Item) -> Price {
    look_up(item)
}

fn maybe(item: Option<Item>) -> Option<Price> {
    item.map(price)
}

fn all(items: &[Item]) {
    for item in items {
        later(item, price);
    }
}

fn main() {}
