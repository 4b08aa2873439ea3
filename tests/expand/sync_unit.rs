#[traced]
fn charge(cents: u64, _receipt: bool) {
    work(cents);
}

#[traced]
fn empty() {}

#[traced]
pub(crate) fn lone_expression() -> u64 {
    work(7)
}
