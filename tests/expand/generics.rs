#[traced]
pub unsafe fn charge<'a, T, const N: usize>(card: &'a T, cents: [u64; N]) -> Result<&'a T, T::Declined>
where
    T: Card + ?Sized,
{
    unsafe { work(card, cents) }
}

#[traced]
pub extern "C" fn exported(cents: i64) -> i64 {
    work(cents)
}

#[traced]
async fn pass<F, R>(job: F) -> R
where
    F: AsyncFnOnce() -> R,
{
    work(job).await
}
