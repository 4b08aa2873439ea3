fn sync() {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("sync", HERE);
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    __otel_start.baggage(const { &["tenant.id", keys::CELL] });
                },
                |_| {},
            ),
        ),
    );
    {
        const _: () = ();
        work();
    }
}
fn asynchronous(n: u64) -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Body({
            static __OTEL_SITE: P::Site = P::Site::new("asynchronous", HERE);
            &__OTEL_SITE
        }),
        async move {
            let _ = &n;
            if false {
                return P::hint::<()>();
            }
            P::begin(
                P::Base::AMBIENT,
                true,
                &mut P::expressions(
                    |__otel_start| {
                        __otel_start.baggage(const { &["tenant.id"] });
                        P::ToValue::__otel_set(
                            &n,
                            P::Key::from_static_str("acme.n"),
                            __otel_start,
                        );
                    },
                    |_| {},
                ),
            );
            {
                const _: () = ();
                work(n).await;
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
