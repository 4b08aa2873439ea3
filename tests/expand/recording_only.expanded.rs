fn parts(order: &Order) {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("parts", HERE);
        &__OTEL_SITE
    });
    let __otel_scope = __otel_guard.own_scope();
    let __otel_own = __otel_scope.own();
    {
        const _: () = {
            #[recording_only]
            #[allow(dead_code)]
            fn __otel_unused() {}
        };
        const _: () = ();
        if P::records(&*__otel_own) {
            work(order);
        }
        if P::records(&*__otel_own) {
            P::record(
                P::Target::Own(&*__otel_own),
                |__otel_sink| {
                    P::ToValue::__otel_set(
                        &order.n,
                        P::Key::from_static_str("acme.n"),
                        __otel_sink,
                    );
                },
            );
        }
        let digest = if P::records(&*__otel_own) {
            P::Some(digest(order))
        } else {
            P::None
        };
        drop(digest);
    }
}
fn whole(order: &Order) -> Option<u32> {
    if !P::is_recording() {
        return P::None;
    }
    {
        const _: () = ();
        work(order);
        Some(1)
    }
}
