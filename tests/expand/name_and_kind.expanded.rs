fn literal() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("orders.charge", HERE)
            .kind(P::Kind::Client);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work();
    }
}
fn constant() {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("constant", HERE)
                    .kind(P::Kind::Server);
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    let __otel_name: &'static P::core::primitive::str = names::CHARGE;
                    __otel_start.name(__otel_name);
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
fn r#match() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("match", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work();
    }
}
