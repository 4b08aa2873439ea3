fn served(request: Request) -> impl P::Future<Output = Answer> {
    P::instrument(
        P::Deferred::Based({
            static __OTEL_SITE: P::Site = P::Site::new("served", HERE)
                .kind(P::Kind::Server);
            &__OTEL_SITE
        }),
        async move {
            let _ = &request;
            if false {
                return P::hint::<Answer>();
            }
            P::begin(
                P::Base::remote(P::extract(&request.headers())),
                false,
                &mut P::attrs(|_| {}),
            );
            {
                const _: () = ();
                work(request).await
            }
        },
        P::Tag::<Answer>::NEW.finish(),
    )
}
fn public(headers: &Headers) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("public", HERE)
                    .kind(P::Kind::Server);
                &__OTEL_SITE
            },
            P::Base::public(P::extract(&headers)),
            false,
            &mut P::attrs(|_| {}),
        ),
    );
    {
        const _: () = ();
        work();
    }
}
fn explicit(context: &Context) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("explicit", HERE);
                &__OTEL_SITE
            },
            P::Base::explicit(P::ParentSource::parent(&context)),
            false,
            &mut P::attrs(|_| {}),
        ),
    );
    {
        const _: () = ();
        work();
    }
}
fn root() {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("root", HERE);
                &__OTEL_SITE
            },
            P::Base::root(),
            false,
            &mut P::attrs(|_| {}),
        ),
    );
    {
        const _: () = ();
        work();
    }
}
