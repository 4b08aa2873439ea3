fn send(mut message: Message) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("send", HERE)
                    .kind(P::Kind::Producer);
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    __otel_start.link(P::Creation::of(&message.headers).link());
                },
                |_| {},
            ),
        ),
    );
    {
        use P::Place as _;
        P::inject_creation(message.headers.__otel_place());
    }
    {
        const _: () = ();
        work(message);
    }
}
fn call(headers: &mut Headers) -> impl P::Future<Output = Result<Answer, Refused>> {
    P::instrument(
        P::Deferred::Body({
            static __OTEL_SITE: P::Site = P::Site::new("call", HERE)
                .kind(P::Kind::Client);
            &__OTEL_SITE
        }),
        async move {
            let _ = &headers;
            if false {
                return P::hint::<Result<Answer, Refused>>();
            }
            P::begin(P::Base::AMBIENT, false, &mut P::attrs(|_| {}));
            {
                use P::Place as _;
                P::inject(headers.__otel_place());
            }
            {
                const _: () = ();
                work(headers).await
            }
        },
        P::Tag::<Result<Answer, Refused>>::NEW.finish(),
    )
}
fn call_later(mut headers: Headers) -> impl Future<Output = Answer> {
    P::future_of(
        move |__otel_call| {
            let _ = &headers;
            __otel_call
                .enter_in_body(
                    P::Deferred::Body({
                        static __OTEL_SITE: P::Site = P::Site::new("call_later", HERE)
                            .kind(P::Kind::Client);
                        &__OTEL_SITE
                    }),
                );
            {
                const _: () = ();
                async move {
                    P::begin(P::Base::AMBIENT, false, &mut P::attrs(|_| {}));
                    {
                        use P::Place as _;
                        P::inject(headers.__otel_place());
                    }
                    {
                        const _: () = ();
                        work(headers).await
                    }
                }
            }
        },
        P::Tag::<Answer>::NEW.finish(),
    )
}
