fn charge(
    __otel_arg0: (u64, u8),
    __otel_arg1: Card,
    __otel_arg2: u32,
    __otel_arg3: Order,
    __otel_arg4: String,
) -> Receipt {
    let _ = P::Effect(P::opaque);
    P::Tag::<Receipt>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &__otel_arg4;
            let _ = &__otel_arg3;
            let _ = &__otel_arg2;
            let _ = &__otel_arg1;
            let _ = &__otel_arg0;
            let __otel_arg0 = __otel_arg0;
            let (cents, _) = __otel_arg0;
            let mut card = __otel_arg1;
            let _ = &card;
            let __otel_arg2 = __otel_arg2;
            let __otel_arg3 = __otel_arg3;
            let Order { id, .. } = __otel_arg3;
            let unused = __otel_arg4;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("charge", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(cents, &mut card, id)
            }
        })
}
fn by_mutable_reference(
    __otel_arg0: Order,
    #[cfg(feature = "tips")]
    __otel_arg1: u64,
) -> Receipt {
    let _ = P::Effect(P::opaque);
    P::Tag::<Receipt>::NEW
        .handler()
        .call(move |__otel_call| {
            #[cfg(feature = "tips")]
            let _ = &__otel_arg1;
            let _ = &__otel_arg0;
            let mut __otel_arg0 = __otel_arg0;
            let ref mut order = __otel_arg0;
            #[cfg(feature = "tips")]
            let tip = __otel_arg1;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new(
                        "by_mutable_reference",
                        HERE,
                    );
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(order)
            }
        })
}
fn guarded((cents, _): (u64, u8), mut card: Card) -> u64 {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("guarded", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(cents, &mut card)
    }
}
