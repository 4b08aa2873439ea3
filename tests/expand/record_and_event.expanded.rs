fn helper(items: usize) {
    P::record(
        P::Target::Current,
        |__otel_sink| {
            P::ToValue::__otel_set(
                &items,
                P::Key::from_static_str("acme.order.items"),
                __otel_sink,
            );
            P::ToValue::__otel_set(
                &P::core::format_args!("{:?}", items),
                P::core::convert::Into::<P::Key>::into(acme::KEY),
                __otel_sink,
            );
        },
    );
    P::event(
        P::Target::Current,
        "order.retried",
        |__otel_sink| {
            P::ToValue::__otel_set(
                &2i64,
                P::Key::from_static_str("acme.retry.attempt"),
                __otel_sink,
            );
        },
    );
    P::event(P::Target::Current, "order.done", |_| {});
}
fn own(items: usize) {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("own", HERE);
        &__OTEL_SITE
    });
    let __otel_scope = __otel_guard.own_scope();
    let __otel_own = __otel_scope.own();
    {
        const _: () = ();
        P::record(
            P::Target::Own(&*__otel_own),
            |__otel_sink| {
                P::ToValue::__otel_set(
                    &items,
                    P::Key::from_static_str("acme.order.items"),
                    __otel_sink,
                );
            },
        );
        let later = || P::event(P::Target::Own(&*__otel_own), "order.retried", |_| {});
        work(later);
    }
}
fn own_async(items: usize) -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("own_async", HERE)
                .asks_for_span();
            &__OTEL_SITE
        }),
        async move {
            let _ = &items;
            if false {
                return P::hint::<()>();
            }
            let __otel_scope = P::OwnScope::of_poll();
            let __otel_own = __otel_scope.own();
            {
                const _: () = ();
                P::record(
                    P::Target::Own(&*__otel_own),
                    |__otel_sink| {
                        P::ToValue::__otel_set(
                            &items,
                            P::Key::from_static_str("acme.order.items"),
                            __otel_sink,
                        );
                    },
                );
                work().await;
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
