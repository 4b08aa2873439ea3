use otel_runtime::traced;

#[traced(err)]
fn orders() -> impl futures_core::Stream<Item = Result<u64, String>> {
    Orders
}

struct Orders;

impl futures_core::Stream for Orders {
    type Item = Result<u64, String>;

    fn poll_next(
        self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        std::task::Poll::Ready(None)
    }
}

fn main() {}
