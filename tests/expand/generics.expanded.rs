pub unsafe fn charge<'a, T, const N: usize>(
    card: &'a T,
    cents: [u64; N],
) -> Result<&'a T, T::Declined>
where
    T: Card + ?Sized,
{
    P::Tag::<Result<&'a T, T::Declined>>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &cents;
            let _ = &card;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("charge", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                unsafe { work(card, cents) }
            }
        })
}
pub extern "C" fn exported(cents: i64) -> i64 {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("exported", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(cents)
    }
}
fn pass<F, R>(job: F) -> impl P::Future<Output = R>
where
    F: AsyncFnOnce() -> R,
{
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("pass", HERE);
            &__OTEL_SITE
        }),
        async move {
            let _ = &job;
            if false {
                return P::hint::<R>();
            }
            {
                const _: () = ();
                work(job).await
            }
        },
        P::Tag::<R>::NEW.finish(),
    )
}
