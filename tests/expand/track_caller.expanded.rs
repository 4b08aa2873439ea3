#[track_caller]
fn that_ends_at_its_end(cents: u64) -> Result<u64, Declined> {
    P::Tag::<Result<u64, Declined>>::NEW.tracked();
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("that_ends_at_its_end", HERE);
        &__OTEL_SITE
    });
    P::returned(
        __otel_guard,
        {
            const _: () = ();
            work(cents)
        },
        P::Tag::<Result<u64, Declined>>::NEW.finish(),
    )
}
#[track_caller]
fn that_leaves_early(cents: u64) -> Result<u64, Declined> {
    P::Tag::<Result<u64, Declined>>::NEW.tracked();
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("that_leaves_early", HERE);
        &__OTEL_SITE
    });
    {
        const _: () = ();
        Ok(work(cents)?)
    }
}
#[cfg_attr(not(miri), track_caller)]
fn that_records(cents: u64) -> u64 {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new("that_records", HERE);
        &__OTEL_SITE
    });
    P::returned(
        __otel_guard,
        {
            const _: () = ();
            work(cents)
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
            }
        },
    )
}
