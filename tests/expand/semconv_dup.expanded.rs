fn call(host: &str, url: Url) -> Result<Response, Error> {
    P::Tag::<Result<Response, Error>>::NEW
        .runner()
        .call_with(
            move |__otel_call| {
                let _ = &url;
                let _ = &host;
                __otel_call
                    .enter(
                        P::plan(
                            {
                                static __OTEL_SITE: P::Site = P::Site::new("call", HERE)
                                    .kind(P::Kind::Client)
                                    .attributes(&[("acme.region", P::Literal::Str("eu"))])
                                    .dynamic(3usize);
                                &__OTEL_SITE
                            },
                            P::Base::AMBIENT,
                            true,
                            &mut P::expressions(
                                |__otel_start| {
                                    P::ToValue::__otel_set(
                                        &"GET",
                                        P::Key::from_static_str("http.request.method"),
                                        &mut P::moved(
                                            __otel_start,
                                            P::Category::Http,
                                            "http.method",
                                        ),
                                    );
                                    P::ToValue::__otel_set(
                                        &host,
                                        P::Key::from_static_str("server.address"),
                                        &mut P::moved(
                                            __otel_start,
                                            P::Category::Http,
                                            "net.peer.name",
                                        ),
                                    );
                                },
                                |__otel_sink| {
                                    P::ToValue::__otel_set(
                                        &P::core::format_args!("{}", url),
                                        P::Key::from_static_str("url.full"),
                                        &mut P::moved(__otel_sink, P::Category::Http, "http.url"),
                                    );
                                },
                            ),
                        ),
                    );
                {
                    const _: () = ();
                    send(host, url)
                }
            },
            |__otel_value, __otel_end| {
                (P::tag_of(__otel_value).finish())(__otel_value, __otel_end);
                if let P::Some(__otel_ret) = P::tag_of(__otel_value).ok(__otel_value) {
                    {
                        let ret = __otel_ret;
                        P::ToValue::__otel_set(
                            &ret.status(),
                            P::Key::from_static_str("http.response.status_code"),
                            &mut P::moved(
                                __otel_end,
                                P::Category::Http,
                                "http.status_code",
                            ),
                        );
                    }
                }
            },
        )
}
