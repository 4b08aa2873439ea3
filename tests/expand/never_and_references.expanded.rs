fn never() -> ! {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("never", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work()
    }
}
fn never_async() -> impl P::Future<Output = <fn() -> ! as P::Returns>::Value> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("never_async", HERE);
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
fn borrowed(text: &str) -> &str {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("borrowed", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(text)
    }
}
fn borrowed_async<'t>(text: &'t str, other: &str) -> impl P::Future<Output = &'t str> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("borrowed_async", HERE);
            &__OTEL_SITE
        }),
        async move {
            let _ = &other;
            let _ = &text;
            if false {
                return P::hint::<&'t str>();
            }
            {
                const _: () = ();
                work(text, other).await
            }
        },
        P::Tag::<&'t str>::NEW.finish(),
    )
}
fn opaque(order: &Order) -> impl Fn(&str) -> &str {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("opaque", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(order)
    }
}
fn tuple() -> (u8, Result<(), Declined>) {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("tuple", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work()
    }
}
