use otel_runtime::{carry_context, traced};

struct Price;

impl Price {
    #[traced]
    fn of(item: &Item) -> Price {
        look_up(item)
    }

    fn total(items: &[Item]) -> Vec<Price> {
        items.par_iter().map(|item| Self::of(item)).collect() //~ OT028
    }
}

fn all(items: &[Item]) -> Vec<Price> {
    items.iter().filter_map(|item| Some(Price::of(item))).collect() //~ OT028
}

fn main() {}
