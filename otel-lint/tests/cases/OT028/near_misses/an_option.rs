// silent: a value that may be there is no data to go over
#[tracing::instrument(skip_all)]
fn price(item: Item) -> Price {
    look_up(item)
}

fn maybe(item: Option<Item>) -> Option<Price> {
    item.map(|item| price(item))
}

fn main() {}
