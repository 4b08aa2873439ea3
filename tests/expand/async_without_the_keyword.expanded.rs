/// Charges.
#[inline]
pub fn charge(
    cents: u64,
    __otel_arg1: [u8; 4096],
) -> impl P::Future<Output = Result<u64, Declined>> {
    let __otel_arg1 = P::Unused::<[u8; 4096]>::NEW.picker().take(__otel_arg1);
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("charge", HERE);
            &__OTEL_SITE
        }),
        async move {
            P::keep(&__otel_arg1);
            P::keep(&cents);
            if let P::Some(__otel_hint) = P::hint::<Result<u64, Declined>>() {
                return __otel_hint;
            }
            {
                const _: () = ();
                work(cents).await
            }
        },
        P::Tag::<Result<u64, Declined>>::NEW.finish(),
    )
}
fn unit() -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("unit", HERE);
            &__OTEL_SITE
        }),
        async move {
            if let P::Some(__otel_hint) = P::hint::<()>() {
                return __otel_hint;
            }
            {
                const _: () = ();
                work().await;
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
fn of_a_future(order: Order) -> impl P::Future<Output = BoxFuture<'static, u64>> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("of_a_future", HERE);
            &__OTEL_SITE
        }),
        async move {
            P::keep(&order);
            if let P::Some(__otel_hint) = P::hint::<BoxFuture<'static, u64>>() {
                return __otel_hint;
            }
            return {
                const _: () = ();
                work(order)
            };
        },
        P::Tag::<BoxFuture<'static, u64>>::NEW.finish(),
    )
}
