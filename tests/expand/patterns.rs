#[traced]
fn charge((cents, _): (u64, u8), mut card: Card, _: u32, Order { id, .. }: Order, unused: String) -> Receipt {
    work(cents, &mut card, id)
}

#[traced]
fn by_mutable_reference(ref mut order: Order, #[cfg(feature = "tips")] tip: u64) -> Receipt {
    work(order)
}

#[traced]
fn guarded((cents, _): (u64, u8), mut card: Card) -> u64 {
    work(cents, &mut card)
}
