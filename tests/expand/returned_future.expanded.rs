fn with_an_async_tail(cents: u64) -> impl Future<Output = Result<u64, Declined>> + Send {
    P::future_of(
        move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new(
                        "with_an_async_tail",
                        HERE,
                    );
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                let prepared = work(cents);
                async move { prepared.await }
            }
        },
        P::Tag::<Result<u64, Declined>>::NEW.finish(),
    )
}
fn opaque(cents: u64) -> impl Future<Output = u64> {
    P::future_of(
        move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("opaque", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(cents)
            }
        },
        P::Tag::<u64>::NEW.finish(),
    )
}
fn with_values(cents: u64) -> impl Future<Output = u64> {
    P::future_of(
        move |__otel_call| {
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
                async move {
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
                }
            }
        },
        P::Tag::<u64>::NEW.finish(),
    )
}
fn opaque_with_values(cents: u64) -> impl Future<Output = u64> {
    P::future_of(
        move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter(
                    P::plan(
                        {
                            static __OTEL_SITE: P::Site = P::Site::new(
                                "opaque_with_values",
                                HERE,
                            );
                            &__OTEL_SITE
                        },
                        P::Base::AMBIENT,
                        false,
                        &mut P::attrs(|__otel_sink| {
                            P::ToValue::__otel_set(
                                &cents,
                                P::Key::from_static_str("acme.order.cents"),
                                __otel_sink,
                            );
                        }),
                    ),
                );
            {
                const _: () = ();
                work(cents)
            }
        },
        P::Tag::<u64>::NEW.finish(),
    )
}
fn that_is_more_than_a_future(cents: u64) -> impl Future<Output = u64> + Clone {
    P::opaque().future_with_further_bounds();
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("that_is_more_than_a_future", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(cents)
    }
}
