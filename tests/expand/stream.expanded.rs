fn orders(from: u64) -> impl Stream<Item = Order> + Send {
    P::stream_of(
        move |__otel_call| {
            let _ = &from;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("orders", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(from)
            }
        },
        P::Tag::<Order>::NEW.finish(),
    )
}
fn boxed(from: u64) -> BoxStream<'static, Order> {
    let _ = P::Effect(P::opaque);
    P::Tag::<BoxStream<'static, Order>>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &from;
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("boxed", HERE)
                        .kind(P::Kind::Client);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(from)
            }
        })
}
