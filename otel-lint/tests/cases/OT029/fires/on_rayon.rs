use tracing::instrument;

#[instrument(skip_all)]
fn handle(orders: Vec<Order>) {
    crunch(orders);
}

fn crunch(orders: Vec<Order>) {
    rayon::spawn(move || sum(orders)); //~ OT029
}

fn main() {}
