use otel_runtime::traced;

struct Item;

#[traced]
fn price(item: &Item) -> Price {
    look_up(item)
}

impl Item {
    #[traced]
    fn weight(item: &Item) -> u64 {
        scale(item)
    }

    fn all(items: &[Item]) -> u64 {
        items.iter().map(Self::weight).sum() //~ OT028
    }
}

fn total(items: &[Item]) -> Vec<Price> {
    items.iter().map(price).collect() //~ OT028
}

fn main() {}
