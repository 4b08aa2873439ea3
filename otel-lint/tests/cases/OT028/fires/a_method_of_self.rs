use otel_runtime::{carry_context, traced};

struct Cart;

impl Cart {
    #[traced]
    fn price(&self, item: &Item) {
        look_up(item);
    }

    fn total(&self, items: &[Item]) {
        items.iter().for_each(|item| self.price(item)); //~ OT028
    }
}

fn main() {}
