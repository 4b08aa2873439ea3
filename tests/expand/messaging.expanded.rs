fn known() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("process orders", HERE)
            .kind(P::Kind::Consumer)
            .attributes(
                &[
                    ("messaging.system", P::Literal::Str("nats")),
                    ("messaging.operation.type", P::Literal::Str("process")),
                    ("messaging.consumer.group.name", P::Literal::Str("billing")),
                    ("messaging.operation.name", P::Literal::Str("process")),
                    ("messaging.destination.name", P::Literal::Str("orders")),
                ],
            );
        &__OTEL_SITE
    });
    {
        const _: () = ();
    }
}
fn batch(batch: &[Headers], topic: &str, partition: i32) {
    let __otel_guard = P::enter(
        P::plan(
            {
                static __OTEL_SITE: P::Site = P::Site::new("poll", HERE)
                    .kind(P::Kind::Consumer)
                    .attributes(
                        &[
                            ("messaging.system", P::Literal::Str("kafka")),
                            ("messaging.operation.type", P::Literal::Str("process")),
                            ("messaging.operation.name", P::Literal::Str("poll")),
                        ],
                    );
                &__OTEL_SITE
            },
            P::Base::AMBIENT,
            true,
            &mut P::expressions(
                |__otel_start| {
                    P::ToValue::__otel_set(
                        &topic,
                        P::Key::from_static_str("messaging.destination.name"),
                        &mut __otel_start.naming("poll"),
                    );
                    P::ToValue::__otel_set(
                        &partition,
                        P::Key::from_static_str("messaging.destination.partition.id"),
                        &mut P::AsText(__otel_start),
                    );
                    {
                        use P::Items as _;
                        for __otel_source in batch.__otel_items() {
                            __otel_start.message(P::LinkSource::link(&__otel_source));
                        }
                        __otel_start.count_messages();
                    }
                },
                |_| {},
            ),
        ),
    );
    {
        const _: () = ();
    }
}
