// silent: programs do not show such spans by default
#[tracing::instrument(level = "trace", skip_all)]
fn price(item: &Item) {
    look_up(item);
}

#[tracing::instrument(level = tracing::Level::DEBUG, skip_all)]
fn tax(item: &Item) {
    look_up(item);
}

fn total(items: &[Item]) {
    for item in items {
        price(item);
        tax(item);
    }
}

fn main() {}
