fn charge(cents: u64, _receipt: bool) {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new(
            "charge",
            P::Source {
                module: P::core::module_path!(),
                file: P::core::file!(),
                line: P::core::line!(),
                package: P::core::option_env!("CARGO_PKG_NAME"),
                version: P::core::option_env!("CARGO_PKG_VERSION"),
            },
        );
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(cents);
    }
}
fn empty() {
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new(
            "empty",
            P::Source {
                module: P::core::module_path!(),
                file: P::core::file!(),
                line: P::core::line!(),
                package: P::core::option_env!("CARGO_PKG_NAME"),
                version: P::core::option_env!("CARGO_PKG_VERSION"),
            },
        );
        &__OTEL_SITE
    });
    {
        const _: () = ();
    }
}
pub(crate) fn lone_expression() -> u64 {
    let _ = P::Effect(P::opaque);
    let __otel_guard = P::enter({
        static __OTEL_SITE: P::Site = P::Site::new(
            "lone_expression",
            P::Source {
                module: P::core::module_path!(),
                file: P::core::file!(),
                line: P::core::line!(),
                package: P::core::option_env!("CARGO_PKG_NAME"),
                version: P::core::option_env!("CARGO_PKG_VERSION"),
            },
        );
        &__OTEL_SITE
    });
    {
        const _: () = ();
        work(7)
    }
}
