use tracing::instrument;

#[instrument]
async fn price_item(item: Item) {
    look_up(item).await;
}

async fn total(items: Vec<Item>) {
    futures::stream::iter(items).map(|item| price_item(item)).buffered(8).collect::<Vec<_>>().await; //~ OT028
}

fn main() {}
