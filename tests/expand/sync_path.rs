#[traced]
fn charge(cents: u64, card: Card) -> Result<u64, Declined> {
    let paid = work(cents)?;
    Ok(paid)
}

#[traced]
fn under_an_alias(order: Order) -> Receipt<'static> {
    work(order)
}
