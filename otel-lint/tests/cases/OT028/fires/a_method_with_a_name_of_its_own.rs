struct Pricing;

impl Pricing {
    #[tracing::instrument(skip_all)]
    fn price_of_item(&self, item: &Item) {
        look_up(item);
    }
}

fn total(pricing: &Pricing, items: &[Item]) {
    for (at, item) in items.iter().enumerate() {
        pricing.price_of_item(item); //~ OT028
    }
}

fn main() {}
