mod pricing;

async fn total(items: Vec<Item>) {
    for item in items {
        pricing::price(&item).await; //~ OT028
    }
}

fn main() {}
//- src/pricing.rs
#[tracing::instrument(skip_all)]
pub async fn price(item: &Item) {
    look_up(item).await;
}
