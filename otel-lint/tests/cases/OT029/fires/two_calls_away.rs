use otel_runtime::{carry_context, traced};

#[traced]
async fn handle(order: Order) {
    after(order).await;
}

async fn after(order: Order) {
    store(order).await;
}

async fn store(order: Order) {
    tokio::task::spawn_blocking(move || write(order)); //~ OT029
}

fn main() {}
