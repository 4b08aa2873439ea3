impl<T: Charges<{ 1 }>> Gateway<T> {
    const LIMIT: Limit = Limit { cents: 1 };
    /// Charges.
    #[inline]
    pub fn charge(&self, cents: u64) -> Receipt<{ 2 }>
    where
        T: Clone,
    {
        let _ = P::Effect(P::opaque);
        P::Tag::<Receipt<{ 2 }>>::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &cents;
                let _ = &self;
                __otel_call
                    .enter(
                        P::plan(
                            {
                                static __OTEL_SITE: P::Site = P::Site::new("charge", HERE)
                                    .kind(P::Kind::Client);
                                &__OTEL_SITE
                            },
                            P::Base::AMBIENT,
                            false,
                            &mut P::attrs(|__otel_sink| {
                                P::ToValue::__otel_set(
                                    &self.id,
                                    P::Key::from_static_str("acme.gateway.id"),
                                    __otel_sink,
                                );
                            }),
                        ),
                    );
                {
                    const _: () = ();
                    work(self, cents)
                }
            })
    }
    fn refund(&self) -> impl P::Future<Output = ()> {
        P::instrument(
            P::Deferred::Body({
                static __OTEL_SITE: P::Site = P::Site::new("refund", HERE)
                    .kind(P::Kind::Client);
                &__OTEL_SITE
            }),
            async move {
                let _ = &self;
                if false {
                    return P::hint::<()>();
                }
                P::begin(
                    P::Base::AMBIENT,
                    false,
                    &mut P::attrs(|__otel_sink| {
                        P::ToValue::__otel_set(
                            &self.id,
                            P::Key::from_static_str("acme.gateway.id"),
                            __otel_sink,
                        );
                    }),
                );
                {
                    const _: () = ();
                    work(self).await;
                }
            },
            P::Tag::<()>::NEW.finish(),
        )
    }
    fn id(&self) -> u64 {
        self.id
    }
}
unsafe impl Charges for Gateway {
    type Charge = fn(u64) -> u64;
    unsafe fn charge(&self) {
        let __otel_guard = acme::telemetry::P::enter({
            static __OTEL_SITE: acme::telemetry::P::Site = acme::telemetry::P::Site::new(
                "charge",
                acme::telemetry::HERE,
            );
            &__OTEL_SITE
        });
        {
            const _: () = ();
            work(self);
        }
    }
}
