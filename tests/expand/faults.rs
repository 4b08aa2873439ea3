#[traced(kidn = "client", attrs("acme.order.id" = id))]
fn kept(id: u64, mut cents: u64) -> u64 {
    work(cents)
}

#[traced(kind = "cleint")]
const fn constant() -> u64 {
    work()
}

fn in_a_body() -> u64 {
    record!(items);
    span!("acme.sum", knid = "client", { work() })
}
