fn literals() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("literals", HERE)
            .attributes(
                &[
                    ("acme.flag", P::Literal::Bool(true)),
                    ("acme.limit", P::Literal::I64(-7i64)),
                    ("acme.rate", P::Literal::F64(0.5f64)),
                    ("acme.text", P::Literal::Str("cold")),
                ],
            );
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work();
    }
}
fn constants_and_values(order: &Order) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("constants_and_values", HERE)
                    .dynamic(3usize);
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    P::ToValue::__otel_set(
                        &LIMIT,
                        P::Key::from_static_str("acme.limit"),
                        __otel_start,
                    );
                    P::ToValue::__otel_set(
                        &7i64,
                        P::core::convert::Into::<P::Key>::into(acme::KEY),
                        __otel_start,
                    );
                },
                |__otel_sink| {
                    P::ToValue::__otel_set(
                        &order.id,
                        P::Key::from_static_str("acme.order.id"),
                        __otel_sink,
                    );
                },
            ),
        ),
    );
    {
        const _: () = ();
        work(order);
    }
}
fn all_forms(
    tenant: &str,
    order: Order,
    first: &u64,
) -> impl P::Future<Output = Receipt> {
    P::instrument(
        P::Deferred::Body({
            static __OTEL_SITE: P::Site = P::Site::new("all_forms", HERE)
                .dynamic(5usize);
            &__OTEL_SITE
        }),
        async move {
            let _ = &first;
            let _ = &order;
            let _ = &tenant;
            if false {
                return P::hint::<Receipt>();
            }
            P::begin(
                P::Base::AMBIENT,
                true,
                &mut P::expressions(
                    |__otel_start| {
                        P::ToValue::__otel_set(
                            &tenant,
                            P::Key::from_static_str("acme.tenant"),
                            __otel_start,
                        );
                    },
                    |__otel_sink| {
                        P::ToValue::__otel_set(
                            &P::core::format_args!("{:?}", order),
                            P::Key::from_static_str("acme.order"),
                            __otel_sink,
                        );
                        P::ToValue::__otel_set(
                            &P::core::format_args!("{}", order.card()),
                            P::Key::from_static_str("acme.card"),
                            __otel_sink,
                        );
                        P::ToValue::__otel_set(
                            &(order.cents + 1),
                            P::Key::from_static_str("acme.sum"),
                            __otel_sink,
                        );
                        P::ToValue::__otel_set(
                            &(*first),
                            P::Key::from_static_str("acme.first"),
                            __otel_sink,
                        );
                    },
                ),
            );
            {
                const _: () = ();
                work(tenant, order, first).await
            }
        },
        P::Tag::<Receipt>::NEW.finish(),
    )
}
