#[traced(level = "trace")]
fn sync() {
    work();
}

#[traced(kind = "client", level = "debug")]
async fn asynchronous() {
    work().await;
}

#[traced(level = "info", attrs("acme.flag" = true, "acme.n" = n))]
fn stream(n: u64) -> impl Stream<Item = u64> {
    items(n)
}

#[traced(methods(charge), level = "warn")]
impl Gateway {
    fn charge(&self) {
        work();
    }
}

fn block() {
    span!("acme.sum", level = "error", {
        work();
    });
}
