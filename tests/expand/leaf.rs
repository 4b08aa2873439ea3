#[traced(leaf)]
fn sync() {
    work();
}

#[traced(leaf, kind = "client", attrs("acme.n" = n))]
async fn asynchronous(n: u64) {
    work(n).await;
}

#[traced(leaf)]
async fn speaking() {
    record!("acme.m" = true);
}
