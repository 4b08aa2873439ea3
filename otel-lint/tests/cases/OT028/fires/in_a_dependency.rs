//- shop/Cargo.toml
[package]
name = "shop"

[dependencies]
tracing = "1"
//- shop/src/lib.rs
#[tracing::instrument(skip_all)]
pub fn price_of_item(item: &Item) {
    look_up(item);
}
//- mill/Cargo.toml
[package]
name = "mill"

[dependencies]
shop = { path = "../shop" }
//- mill/src/lib.rs
use shop::price_of_item;

fn total(items: &[Item]) {
    for item in items {
        price_of_item(item); //~ OT028
    }
}
