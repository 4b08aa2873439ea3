fn block() -> u64 {
    {
        let __otel_guard = P::enter({
            static __OTEL_SITE: P::Site = P::Site::new("acme.sum", HERE);
            &__OTEL_SITE
        });
        {
            const _: () = ();
            work()
        }
    }
}
fn with_arguments(order: &Order) {
    {
        let __otel_guard = P::enter(
            P::plan(
                {
                    static __OTEL_SITE: P::Site = P::Site::new("acme.send", HERE)
                        .kind(P::Kind::Producer);
                    &__OTEL_SITE
                },
                P::Base::AMBIENT,
                true,
                &mut P::expressions(
                    |__otel_start| {
                        __otel_start.link(P::Creation::of(&order.headers).link());
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
            use P::Place as _;
            P::inject_creation(order.headers.__otel_place());
        }
        let __otel_scope = __otel_guard.own_scope();
        let __otel_own = __otel_scope.own();
        {
            const _: () = ();
            P::record(
                P::Target::Own(&*__otel_own),
                |__otel_sink| {
                    P::ToValue::__otel_set(
                        &true,
                        P::Key::from_static_str("acme.order.sent"),
                        __otel_sink,
                    );
                },
            );
            work(order);
        }
    };
}
fn future() -> impl Future<Output = u64> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("acme.later", HERE);
            &__OTEL_SITE
        }),
        async move {
            {
                const _: () = ();
                work().await
            }
        },
        P::unset,
    )
}
fn future_with_arguments(id: u64) -> impl Future<Output = u64> {
    P::instrument(
        P::Deferred::Body({
            static __OTEL_SITE: P::Site = P::Site::new("acme.later", HERE)
                .asks_for_span();
            &__OTEL_SITE
        }),
        async move {
            P::begin(
                P::Base::AMBIENT,
                false,
                &mut P::attrs(|__otel_sink| {
                    P::ToValue::__otel_set(
                        &id,
                        P::Key::from_static_str("acme.order.id"),
                        __otel_sink,
                    );
                }),
            );
            let __otel_scope = P::OwnScope::of_poll();
            let __otel_own = __otel_scope.own();
            {
                const _: () = ();
                P::event(P::Target::Own(&*__otel_own), "started", |_| {});
                work().await
            }
        },
        P::unset,
    )
}
