// silent: the annotation carries it
use otel_runtime::{carry_context, traced};

#[traced]
async fn handle(order: Order) {
    tokio::spawn(send(order));
    notify(order);
}

#[carry_context]
fn notify(order: Order) {
    tokio::spawn(send(order));
}

fn main() {}
