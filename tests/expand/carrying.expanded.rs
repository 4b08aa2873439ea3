fn parent(order: Order) -> impl P::Future<Output = ()> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("parent", HERE);
            &__OTEL_SITE
        }),
        async move {
            let _ = &order;
            if false {
                return P::hint::<()>();
            }
            {
                const _: () = ();
                let stock = tokio::spawn(P::carry(reserve(order.clone())));
                std::thread::spawn(P::carry_fn(move || work(order)));
                tokio::spawn(async {
                    loop {
                        reap().await;
                    }
                });
                assert!(tokio::task::spawn_blocking(P::carry_fn(count)). await .is_ok());
                spawn(stock);
            }
        },
        P::Tag::<()>::NEW.finish(),
    )
}
fn linked(order: Order) {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("linked", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        tokio::spawn(P::carry_linked(work(order)));
    }
}
fn off(order: Order) {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("off", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        tokio::spawn(work(order));
    }
}
async fn no_span(order: Order) -> Result<(), JoinError> {
    tokio::spawn(P::carry(work(order))).await
}
fn no_span_linked(order: Order) {
    tokio::task::spawn_local(P::carry_linked(work(order)));
}
