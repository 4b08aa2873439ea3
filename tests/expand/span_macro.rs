fn block() -> u64 {
    span!("acme.sum", { work() })
}

fn with_arguments(order: &Order) {
    span!("acme.send", kind = "producer", attrs("acme.order.id" = order.id), inject_into = order.headers, {
        record!("acme.order.sent" = true);
        work(order);
    });
}

fn future() -> impl Future<Output = u64> {
    span!("acme.later", async move { work().await })
}

fn future_with_arguments(id: u64) -> impl Future<Output = u64> {
    span!("acme.later", attrs("acme.order.id" = id), async move {
        event!("started");
        work().await
    })
}
