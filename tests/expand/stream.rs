#[traced]
fn orders(from: u64) -> impl Stream<Item = Order> + Send {
    work(from)
}

#[traced(kind = "client")]
fn boxed(from: u64) -> BoxStream<'static, Order> {
    work(from)
}
