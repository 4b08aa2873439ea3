use otel_runtime::{carry_context, traced};

#[traced]
async fn handle(order: Order) {
    notify(order);
}

fn notify(order: Order) {
    tokio::spawn(send(order)); //~ OT029
}

fn main() {}
