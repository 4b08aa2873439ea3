impl Charges for Gateway {
    fn charge<'life0, 'async_trait>(
        &'life0 self,
        cents: u64,
    ) -> ::core::pin::Pin<
        Box<
            dyn ::core::future::Future<
                Output = Result<u64, Declined>,
            > + ::core::marker::Send + 'async_trait,
        >,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        let _ = P::Effect(P::opaque);
        P::Tag::<
            ::core::pin::Pin<
                Box<
                    dyn ::core::future::Future<
                        Output = Result<u64, Declined>,
                    > + ::core::marker::Send + 'async_trait,
                >,
            >,
        >::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &cents;
                let _ = &self;
                __otel_call
                    .enter_in_body(
                        P::Deferred::Body({
                            static __OTEL_SITE: P::Site = P::Site::new("charge", HERE)
                                .asks_for_span();
                            &__OTEL_SITE
                        }),
                    );
                {
                    const _: () = ();
                    Box::pin(async move {
                        if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<
                            Result<u64, Declined>,
                        > {
                            #[allow(unreachable_code)] return __ret;
                        }
                        let __self = self;
                        let cents = cents;
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
                        let __otel_scope = P::OwnScope::of_poll();
                        let __otel_own = __otel_scope.own();
                        let __ret: Result<u64, Declined> = {
                            P::record(
                                P::Target::Own(&*__otel_own),
                                |__otel_sink| {
                                    P::ToValue::__otel_set(
                                        &true,
                                        P::Key::from_static_str("acme.order.paid"),
                                        __otel_sink,
                                    );
                                },
                            );
                            work(__self, cents).await
                        };
                        #[allow(unreachable_code)] __ret
                    })
                }
            })
    }
}
