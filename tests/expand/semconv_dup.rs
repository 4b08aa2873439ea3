#[traced(
    kind = "client",
    semconv_dup(http),
    start_attrs("server.address" = host),
    attrs("http.request.method" = "GET", "acme.region" = "eu", "url.full" = %url),
    ret("http.response.status_code" = ret.status())
)]
fn call(host: &str, url: Url) -> Result<Response, Error> {
    send(host, url)
}
