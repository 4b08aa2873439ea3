fn charge(cents: u64, __otel_arg1: Card) -> Result<u64, Declined> {
    P::Tag::<Result<u64, Declined>>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &__otel_arg1;
            let _ = &cents;
            let card = __otel_arg1;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("charge", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                let paid = work(cents)?;
                Ok(paid)
            }
        })
}
fn under_an_alias(order: Order) -> Receipt<'static> {
    let _ = P::Effect(P::opaque);
    P::Tag::<Receipt<'static>>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &order;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("under_an_alias", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(order)
            }
        })
}
