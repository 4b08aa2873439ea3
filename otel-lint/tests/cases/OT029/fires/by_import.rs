use otel_runtime::traced;
use std::thread::spawn;
use tokio::task::spawn_blocking;

#[traced]
async fn handle(order: Order) {
    notify(order.clone());
    store(order);
}

fn notify(order: Order) {
    spawn(move || send(order)); //~ OT029
}

fn store(order: Order) {
    spawn_blocking(move || write(order)); //~ OT029
}

fn main() {}
