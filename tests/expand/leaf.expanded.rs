fn sync() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("sync", HERE).leaf();
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work();
    }
}
fn asynchronous(n: u64) -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Body({
            static __OTEL_SITE: P::Site = P::Site::new("asynchronous", HERE)
                .kind(P::Kind::Client)
                .leaf();
            &__OTEL_SITE
        }),
        async move {
            let _ = &n;
            if false {
                return P::hint::<()>();
            }
            P::begin(
                P::Base::AMBIENT,
                false,
                &mut P::attrs(|__otel_sink| {
                    P::ToValue::__otel_set(
                        &n,
                        P::Key::from_static_str("acme.n"),
                        __otel_sink,
                    );
                }),
            );
            {
                const _: () = ();
                work(n).await;
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
fn speaking() -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("speaking", HERE)
                .asks_for_span()
                .leaf();
            &__OTEL_SITE
        }),
        async move {
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
