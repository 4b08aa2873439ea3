//! reqwest: a request that takes the trace along.
//!
//! reqwest makes no spans of its own. The call's span is an annotation, by the conventions for HTTP clients.

use otel_runtime::{record, set_span_name, traced};
use reqwest::{Client, Error, Request, Response};

// guide: send
/// Sends a request. An answer of 4xx or 5xx is the client's error, as the conventions have it.
#[traced(
    name = "HTTP",
    kind = "client",
    inject_into = request.headers_mut(),
    attrs(
        "http.request.method" = request.method().as_str(),
        "url.full" = request.url().as_str(),
        "server.address" = request.url().host_str(),
        "server.port" = request.url().port_or_known_default(),
    ),
    err_type = error_type,
)]
pub(crate) async fn send(client: &Client, mut request: Request) -> reqwest::Result<Response> {
    set_span_name(request.method().to_string());
    let response = client.execute(request).await?;
    record!("http.response.status_code" = response.status().as_u16());
    response.error_for_status()
}
// guide: end

fn error_type(error: &Error) -> String {
    match error.status() {
        Some(status) => status.as_str().to_owned(),
        None if error.is_timeout() => "timeout".to_owned(),
        None if error.is_connect() => "connect".to_owned(),
        None => "_OTHER".to_owned(),
    }
}
