fn demanded() -> Result<u64, Declined> {
    P::Tag::<Result<u64, Declined>>::NEW
        .runner()
        .call_with(
            move |__otel_call| {
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("demanded", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work()
                }
            },
            |__otel_value, __otel_end| {
                let _ = P::Fallible::error(__otel_value);
                (P::tag_of(__otel_value).finish())(__otel_value, __otel_end);
            },
        )
}
fn chain() -> impl P::Future<Output = Result<u64, Declined>> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("chain", HERE);
            &__OTEL_SITE
        }),
        async move {
            if false {
                return P::hint::<Result<u64, Declined>>();
            }
            {
                const _: () = ();
                work().await
            }
        },
        |__otel_value, __otel_end| {
            let _ = P::Fallible::error(__otel_value);
            (P::tag_of(__otel_value).chain())(__otel_value, __otel_end);
        },
    )
}
fn mapped() -> u16 {
    let _ = P::Effect(P::opaque);
    P::Tag::<u16>::NEW
        .runner()
        .call_with(
            move |__otel_call| {
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new("mapped", HERE);
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work()
                }
            },
            |__otel_value, __otel_end| {
                (P::tag_of(__otel_value).kind())(__otel_value, __otel_end);
                if let P::Some(__otel_text) = __otel_end.text_of(__otel_value, failure) {
                    __otel_end.failed(P::core::format_args!("{}", __otel_text));
                } else {
                    __otel_end.passed();
                }
            },
        )
}
fn mapped_by_a_closure() -> Answer {
    let _ = P::Effect(P::opaque);
    P::Tag::<Answer>::NEW
        .runner()
        .call_with(
            move |__otel_call| {
                __otel_call
                    .enter({
                        static __OTEL_SITE: P::Site = P::Site::new(
                            "mapped_by_a_closure",
                            HERE,
                        );
                        &__OTEL_SITE
                    });
                {
                    const _: () = ();
                    work()
                }
            },
            |__otel_value, __otel_end| {
                (P::tag_of(__otel_value).kind())(__otel_value, __otel_end);
                if let P::Some(__otel_text) = __otel_end
                    .text_of(
                        __otel_value,
                        |status: &u16| (*status >= 500).then_some("server error"),
                    )
                {
                    __otel_end.failed(P::core::format_args!("{}", __otel_text));
                } else {
                    __otel_end.passed();
                }
                if let P::Some(__otel_error) = P::Fallible::error(__otel_value) {
                    __otel_end
                        .error_type(
                            P::core::convert::Into::<
                                P::StringValue,
                            >::into(kind_of(__otel_error)),
                        );
                }
            },
        )
}
fn unset() -> Result<u64, Declined> {
    P::Tag::<Result<u64, Declined>>::NEW
        .runner()
        .call(move |__otel_call| {
            __otel_call
                .enter({
                    static __OTEL_SITE: P::Site = P::Site::new("unset", HERE);
                    &__OTEL_SITE
                });
            {
                const _: () = ();
                work()
            }
        })
}
fn returned() -> impl P::Future<Output = Result<u64, Declined>> {
    P::instrument(
        P::Deferred::Site({
            static __OTEL_SITE: P::Site = P::Site::new("returned", HERE);
            &__OTEL_SITE
        }),
        async move {
            if false {
                return P::hint::<Result<u64, Declined>>();
            }
            {
                const _: () = ();
                work().await
            }
        },
        |__otel_value, __otel_end| {
            (P::tag_of(__otel_value).finish())(__otel_value, __otel_end);
            if let P::Some(__otel_ret) = P::tag_of(__otel_value).ok(__otel_value) {
                {
                    let ret = __otel_ret;
                    P::ToValue::__otel_set(
                        &ret,
                        P::Key::from_static_str("acme.order.cents"),
                        __otel_end,
                    );
                }
                {
                    let ret = __otel_ret;
                    P::ToValue::__otel_set(
                        &P::core::format_args!("{}", ret),
                        P::Key::from_static_str("acme.order.text"),
                        __otel_end,
                    );
                }
            }
        },
    )
}
