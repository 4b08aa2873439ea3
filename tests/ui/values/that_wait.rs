use otel_runtime::traced;

#[traced(attrs("acme.order.id" = id().await))]
async fn charge() {}

async fn id() -> u64 {
    7
}

fn main() {}
