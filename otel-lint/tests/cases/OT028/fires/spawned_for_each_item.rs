#[fastrace::trace]
async fn price_item(item: Item) {
    look_up(item).await;
}

fn total(items: Vec<Item>) {
    for item in items {
        tokio::spawn(async move { price_item(item).await }); //~ OT028
    }
}

fn main() {}
