fn charge(cents: u64) -> Pin<Box<dyn Future<Output = Result<u64, Declined>> + Send>> {
    let _ = P::Effect(P::opaque);
    P::Tag::<Pin<Box<dyn Future<Output = Result<u64, Declined>> + Send>>>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("charge", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                Box::pin(async move { work(cents).await })
            }
        })
}
fn with_values<'a>(cents: &'a u64) -> BoxFuture<'a, u64> {
    let _ = P::Effect(P::opaque);
    P::Tag::<BoxFuture<'a, u64>>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter_in_body(
                    P::Deferred::Body({
                        static __OTEL_SITE: P::Site = P::Site::new("with_values", HERE);
                        &__OTEL_SITE
                    }),
                );
            {
                const _: () = ();
                Box::pin(async move {
                    P::begin(
                        P::Base::AMBIENT,
                        false,
                        &mut P::attrs(|__otel_sink| {
                            P::ToValue::__otel_set(
                                &cents,
                                P::Key::from_static_str("acme.order.cents"),
                                __otel_sink,
                            );
                        }),
                    );
                    {
                        const _: () = ();
                        work(cents).await
                    }
                })
            }
        })
}
fn without_outcome(cents: u64) -> BoxFuture<'static, Result<u64, Declined>> {
    let _ = P::Effect(P::opaque);
    P::Tag::<BoxFuture<'static, Result<u64, Declined>>>::NEW
        .runner()
        .call(move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("without_outcome", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(cents)
            }
        })
}
