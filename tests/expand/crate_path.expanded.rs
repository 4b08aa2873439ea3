fn charge(cents: u64) -> Receipt {
    let _ = acme::telemetry::P::Effect(acme::telemetry::P::opaque);
    acme::telemetry::P::Tag::<Receipt>::NEW
        .handler()
        .call(move |__otel_call| {
            let _ = &cents;
            __otel_call
                .enter({
                    static __OTEL_SITE: acme::telemetry::P::Site = acme::telemetry::P::Site::new(
                        "charge",
                        acme::telemetry::HERE,
                    );
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work(cents)
            }
        })
}
