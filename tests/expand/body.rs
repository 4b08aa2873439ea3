#[traced]
fn inner_attributes() -> u64 {
    #![allow(unused_mut)]
    //! Moved to the outside.
    let mut paid = work();
    paid
}

#[traced]
fn items_first() -> Receipt {
    use acme::Kind::*;
    const LIMIT: u64 = 7;
    work(LIMIT)
}
