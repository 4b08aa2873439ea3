fn sync() {
    let __otel_guard = P::enter_slow({
        static __OTEL_SITE: P::Site = P::Site::new("sync", HERE)
            .min_duration(P::core::time::Duration::from_nanos(100000000u64));
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work();
    }
}
fn asynchronous(
    n: u64,
    __otel_arg1: (u64, u64),
) -> impl P::Future<Output = Result<u64, Refused>> {
    P::instrument_slow(
        {
            let (m, _) = P::Kept::kept(__otel_arg1);
            P::plan_slow(
                {
                    static __OTEL_SITE: P::Site = P::Site::new("asynchronous", HERE)
                        .kind(P::Kind::Client)
                        .min_duration(
                            P::core::time::Duration::from_nanos(2000000000u64),
                        );
                    &__OTEL_SITE
                },
                P::Base::AMBIENT,
                false,
                P::expressions_slow(
                    |_| {},
                    {
                        let __otel_late0 = P::Kept::kept(move |
                            __otel_sink: &mut P::AttrSink<'_>|
                        {
                            P::ToValue::__otel_set(
                                &n,
                                P::Key::from_static_str("acme.n"),
                                __otel_sink,
                            );
                            P::Evaluated
                        });
                        let __otel_late1 = P::Kept::kept(move |
                            __otel_sink: &mut P::AttrSink<'_>|
                        {
                            P::ToValue::__otel_set(
                                &m,
                                P::Key::from_static_str("acme.m"),
                                __otel_sink,
                            );
                            P::Evaluated
                        });
                        move |__otel_sink| {
                            __otel_late0(__otel_sink);
                            __otel_late1(__otel_sink);
                        }
                    },
                ),
            )
        },
        async move {
            let _ = &__otel_arg1;
            let _ = &n;
            if false {
                return P::hint::<Result<u64, Refused>>();
            }
            let __otel_arg1 = __otel_arg1;
            let (m, _) = __otel_arg1;
            {
                const _: () = ();
                work(n, m).await
            }
        },
        P::Tag::<Result<u64, Refused>>::NEW.finish(),
    )
}
fn alias(order: &Order) -> Charged {
    let _ = P::Effect(P::opaque);
    P::Tag::<Charged>::NEW
        .handler()
        .call_slow(move |__otel_call| {
            let _ = &order;
            __otel_call
                .enter(
                    P::plan_slow(
                        {
                            static __OTEL_SITE: P::Site = P::Site::new("alias", HERE)
                                .min_duration(
                                    P::core::time::Duration::from_nanos(250000u64),
                                );
                            &__OTEL_SITE
                        },
                        P::Base::AMBIENT,
                        true,
                        P::expressions_slow(
                            {
                                let __otel_late0 = P::Kept::kept(move |
                                    __otel_start: &mut P::StartArgs|
                                {
                                    __otel_start.link(P::LinkSource::link(&order.sent));
                                    P::Evaluated
                                });
                                move |__otel_start| {
                                    __otel_late0(__otel_start);
                                }
                            },
                            |_| {},
                        ),
                    ),
                );
            {
                const _: () = ();
                work(order)
            }
        })
}
fn speaking() -> impl P::Future<Output = ()> {
    P::instrument_slow(
        {
            static __OTEL_SITE: P::Site = P::Site::new("speaking", HERE)
                .min_duration(P::core::time::Duration::from_nanos(3600000000000u64));
            &__OTEL_SITE
        },
        async move {
            if false {
                return P::hint::<()>();
            }
            let __otel_scope = P::OwnScope::none();
            let __otel_own = __otel_scope.own();
            {
                const _: () = ();
                P::record(
                    P::Target::Own(&*__otel_own),
                    |__otel_sink| {
                        P::ToValue::__otel_set(
                            &true,
                            P::Key::from_static_str("acme.m"),
                            __otel_sink,
                        );
                    },
                );
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
