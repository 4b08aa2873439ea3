#[traced]
#[track_caller]
fn that_ends_at_its_end(cents: u64) -> Result<u64, Declined> {
    work(cents)
}

#[traced]
#[track_caller]
fn that_leaves_early(cents: u64) -> Result<u64, Declined> {
    Ok(work(cents)?)
}

#[cfg_attr(not(miri), track_caller)]
#[traced(ret("acme.order.cents" = ret))]
fn that_records(cents: u64) -> u64 {
    work(cents)
}
