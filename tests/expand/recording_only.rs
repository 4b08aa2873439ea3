#[traced]
fn parts(order: &Order) {
    #[recording_only]
    {
        work(order);
    }
    #[recording_only]
    record!("acme.n" = order.n);
    let digest = #[recording_only]
    digest(order);
    drop(digest);
}

#[recording_only]
fn whole(order: &Order) -> Option<u32> {
    work(order);
    Some(1)
}
