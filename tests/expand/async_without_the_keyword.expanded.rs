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
            let _ = &__otel_arg1;
            let _ = &cents;
            if false {
                return P::hint::<Result<u64, Declined>>();
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
            if false {
                return P::hint::<()>();
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
            let _ = &order;
            if false {
                return P::hint::<BoxFuture<'static, u64>>();
            }
            return {
                const _: () = ();
                work(order)
            };
        },
        P::Tag::<BoxFuture<'static, u64>>::NEW.finish(),
    )
}
