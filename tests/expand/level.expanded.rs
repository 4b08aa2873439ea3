fn sync() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("sync", HERE).level(P::Level::Trace);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work();
    }
}
fn asynchronous() -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("asynchronous", HERE)
                .kind(P::Kind::Client)
                .level(P::Level::Debug);
            &__OTEL_SITE
        }),
        async move {
            if false {
                return P::hint::<()>();
            }
            {
                const _: () = ();
                work().await;
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
fn stream(n: u64) -> impl Stream<Item = u64> {
    P::stream_of(
        move |__otel_call| {
            let _ = &n;
            __otel_call
                .enter(
                    P::plan(
                        {
                            static __OTEL_SITE: P::Site = P::Site::new("stream", HERE)
                                .level(P::Level::Info)
                                .attributes(&[("acme.flag", P::Literal::Bool(true))]);
                            &__OTEL_SITE
                        },
                        P::Base::AMBIENT,
                        false,
                        &mut P::attrs(|__otel_sink| {
                            P::ToValue::__otel_set(
                                &n,
                                P::Key::from_static_str("acme.n"),
                                __otel_sink,
                            );
                        }),
                    ),
                );
            {
                const _: () = ();
                items(n)
            }
        },
        P::Tag::<u64>::NEW.finish(),
    )
}
impl Gateway {
    fn charge(&self) {
        let __otel_guard = P::enter({
            static __OTEL_SITE: P::Site = P::Site::new("charge", HERE)
                .level(P::Level::Warn);
            &__OTEL_SITE
        });
        {
            const _: () = ();
            work();
        }
    }
}
fn block() {
    {
        let __otel_guard = P::enter({
            static __OTEL_SITE: P::Site = P::Site::new("acme.sum", HERE)
                .level(P::Level::Error);
            &__OTEL_SITE
        });
        {
            const _: () = ();
            work();
        }
    };
}
