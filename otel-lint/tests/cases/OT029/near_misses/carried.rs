// silent: it takes the context along
use otel_runtime::{carry_context, traced};

#[traced]
async fn handle(order: Order) {
    notify(order);
}

fn notify(order: Order) {
    tokio::spawn(otel_runtime::carry(send(order)));
    tokio::spawn(send(order).carry());
    tokio::spawn(send(order).in_current_span());
    tokio::spawn(send(order).instrument(tracing::info_span!("send")));
    tokio::spawn(send(order).with_context(cx));
}

fn main() {}
