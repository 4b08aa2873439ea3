use otel_runtime::traced;

#[traced(ret("acme.order.items" = ret))]
fn orders() -> impl futures_core::Stream<Item = u64> {
    unimplemented!() as std::pin::Pin<Box<dyn futures_core::Stream<Item = u64>>>
}

fn main() {}
