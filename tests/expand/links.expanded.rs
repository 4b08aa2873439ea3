fn one(message: Message) -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Body({
            static __OTEL_SITE: P::Site = P::Site::new("one", HERE)
                .kind(P::Kind::Consumer);
            &__OTEL_SITE
        }),
        async move {
            let _ = &message;
            if false {
                return P::hint::<()>();
            }
            P::begin(
                P::Base::AMBIENT,
                true,
                &mut P::expressions(
                    |__otel_start| {
                        __otel_start.link(P::LinkSource::link(&message.headers));
                    },
                    |_| {},
                ),
            );
            {
                const _: () = ();
                work(message).await;
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
fn batch(batch: &[Message]) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("batch", HERE)
                    .kind(P::Kind::Consumer);
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    {
                        for __otel_source in batch.iter().map(|message| &message.headers)
                        {
                            __otel_start.link(P::LinkSource::link(&__otel_source));
                        }
                    }
                },
                |_| {},
            ),
        ),
    );
    {
        const _: () = ();
        work(batch);
    }
}
fn place(&self) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("place", HERE)
                    .kind(P::Kind::Consumer);
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    {
                        use P::Items as _;
                        for __otel_source in self.batch.__otel_items() {
                            __otel_start.link(P::LinkSource::link(&__otel_source));
                        }
                    }
                },
                |_| {},
            ),
        ),
    );
    {
        const _: () = ();
        work(self);
    }
}
