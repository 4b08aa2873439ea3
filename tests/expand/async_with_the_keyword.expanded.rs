#[tokio::main]
async fn main() {
    P::instrument(
            P::Deferred::Site({
                static __OTEL_SITE: P::Site = P::Site::new("main", HERE);
                &__OTEL_SITE
            }),
            async move {
                if false {
                    return P::hint::<()>();
                }
                {
                    const _: () = ();
                    work().await;
                }
            },
            P::Tag::<()>::NEW.finish(),
        )
        .await
}
#[must_use]
async fn charge(mut card: Card, __otel_arg1: (u64, u8)) -> Result<u64, Declined> {
    P::instrument(
            P::Deferred::Site({
                static __OTEL_SITE: P::Site = P::Site::new("charge", HERE);
                &__OTEL_SITE
            }),
            async move {
                let _ = &__otel_arg1;
                let _ = &card;
                if false {
                    return P::hint::<Result<u64, Declined>>();
                }
                let __otel_arg1 = __otel_arg1;
                let (cents, _) = __otel_arg1;
                {
                    const _: () = ();
                    work(&mut card, cents).await
                }
            },
            P::Tag::<Result<u64, Declined>>::NEW.finish(),
        )
        .await
}
