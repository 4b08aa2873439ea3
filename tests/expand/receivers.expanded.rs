impl Gateway {
    fn shared(&self) -> Receipt {
        let _ = P::Effect(P::opaque);
        P::Tag::<Receipt>::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &self;
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("shared", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work(self)
                }
            })
    }
    fn exclusive(&mut self, cents: u64) {
        let __otel_guard = P::enter({
            static __OTEL_SITE: P::Site = P::Site::new("exclusive", HERE);
            &__OTEL_SITE
        });
        {
            const _: () = ();
            work(self, cents);
        }
    }
    fn owned(mut self) -> Receipt {
        let _ = P::Effect(P::opaque);
        P::Tag::<Receipt>::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &self;
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("owned", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work(&mut self)
                }
            })
    }
    fn boxed(self: Box<Self>) -> Receipt {
        let _ = P::Effect(P::opaque);
        P::Tag::<Receipt>::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &self;
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("boxed", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work(self)
                }
            })
    }
    fn counted(self: Arc<Self>) -> impl P::Future<Output = Receipt> {
        P::instrument(
            P::Deferred::Site({
                static __OTEL_SITE: P::Site = P::Site::new("counted", HERE);
                &__OTEL_SITE
            }),
            async move {
                let _ = &self;
                if false {
                    return P::hint::<Receipt>();
                }
                {
                    const _: () = ();
                    work(self).await
                }
            },
            P::Tag::<Receipt>::NEW.finish(),
        )
    }
    fn pinned(self: Pin<&mut Self>) -> impl P::Future<Output = ()> {
        P::instrument(
            P::Deferred::Site({
                static __OTEL_SITE: P::Site = P::Site::new("pinned", HERE);
                &__OTEL_SITE
            }),
            async move {
                let _ = &self;
                if false {
                    return P::hint::<()>();
                }
                {
                    const _: () = ();
                    work(self).await;
                }
            },
            P::Tag::<()>::NEW.finish(),
        )
    }
    fn associated() -> Self {
        let _ = P::Effect(P::opaque);
        P::Tag::<Self>::NEW
            .handler()
            .call(move |__otel_call| {
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("associated", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work()
                }
            })
    }
}
trait Charges {
    fn by_default(&self) -> Receipt {
        let _ = P::Effect(P::opaque);
        P::Tag::<Receipt>::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &self;
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("by_default", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work(self)
                }
            })
    }
}
impl Charges for Gateway {
    fn by_default(&self) -> Receipt {
        let _ = P::Effect(P::opaque);
        P::Tag::<Receipt>::NEW
            .handler()
            .call(move |__otel_call| {
                let _ = &self;
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("by_default", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work(self)
                }
            })
    }
}
