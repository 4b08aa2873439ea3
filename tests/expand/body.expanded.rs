#[allow(unused_mut)]
/// Moved to the outside.
fn inner_attributes() -> u64 {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("inner_attributes", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        let mut paid = work();
        paid
    }
}
fn items_first() -> Receipt {
    let _ = P::Effect(P::opaque);
    P::Tag::<Receipt>::NEW
        .handler()
        .call(move |__otel_call| {
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("items_first", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                use acme::Kind::*;
                const LIMIT: u64 = 7;
                work(LIMIT)
            }
        })
}
