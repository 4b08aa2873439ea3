//! axum: the request's span as an annotation of the handler, or as the library's own. One of them, not both: the caller's
//! context is taken out of the headers once.

use crate::served::Served;
use axum::Router;
use axum::extract::{MatchedPath, Path, Request};
use axum::http::{Method, StatusCode};
use axum::response::Response;
use axum::routing::get;
use otel_runtime::{extract, record, traced};
use std::io;
use std::time::Duration;
use tower_http::classify::ServerErrorsFailureClass;
use tower_http::trace::TraceLayer;
use tracing::Span;
use tracing::field::Empty;

/// Serves `router` until it is told to stop.
pub(crate) async fn serve(router: Router) -> io::Result<Served> {
    Served::start(|listener, stop| async move {
        let stopped = async {
            let _ = stop.await;
        };
        axum::serve(listener, router).with_graceful_shutdown(stopped).await
    })
    .await
}

/// Prices, whose handler has the request's span: `parent_from` takes the caller's context, and no layer is needed.
pub(crate) fn prices() -> Router {
    Router::new().route("/prices/{sku}", get(get_price))
}

// guide: handler
#[traced(
    name = "GET /prices/{sku}",
    kind = "server",
    parent_from = request.headers(),
    attrs(
        "http.request.method" = "GET",
        "http.route" = "/prices/{sku}",
        "url.path" = request.uri().path(),
        "url.scheme" = "http",
    ),
    no_err, // by the conventions a 4xx is no error of the server's
)]
async fn get_price(Path(sku): Path<String>, request: Request) -> Result<String, StatusCode> {
    let price = look_up(&sku).map(|cents| cents.to_string()).ok_or(StatusCode::NOT_FOUND);
    record!("http.response.status_code" = price.as_ref().err().unwrap_or(&StatusCode::OK).as_u16());
    price
}
// guide: end

#[traced(name = "look up price", attrs("acme.sku" = sku))]
fn look_up(sku: &str) -> Option<u32> {
    (sku == "honey").then_some(650)
}

// guide: layer
/// Any routes below the request spans of tower-http. Handlers, and what they call, are annotated without `parent_from`:
/// they are inside.
pub(crate) fn with_library_spans(routes: Router) -> Router {
    routes.layer(
        TraceLayer::new_for_http()
            .make_span_with(request_span)
            .on_request(())
            .on_response(record_status)
            .on_failure(|failure: ServerErrorsFailureClass, _: Duration, span: &Span| record_failure(&failure, span)),
    )
}

/// The library's span, whose parent is the caller: what is current when a `tracing` span is made is its parent.
///
/// Names by the conventions, where tower-http's own are `method` and `uri`. `otel.name`, `otel.kind` and
/// `otel.status_code` are for the layer to read. What a stranger has made up is in no name.
fn request_span(request: &Request) -> Span {
    let route = request.extensions().get::<MatchedPath>().map(MatchedPath::as_str);
    let method = known(request.method());
    let name = method.unwrap_or("HTTP");
    let _caller = extract(request.headers()).attach();
    tracing::info_span!(
        "request",
        otel.name = route.map_or_else(|| name.to_owned(), |route| format!("{name} {route}")),
        otel.kind = "server",
        otel.status_code = Empty,
        http.request.method = method.unwrap_or("_OTHER"),
        http.route = route,
        http.response.status_code = Empty,
        url.path = request.uri().path(),
        url.scheme = "http",
        error.type = Empty,
    )
}
// guide: end

fn known(method: &Method) -> Option<&str> {
    let known = [Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::DELETE, Method::PATCH, Method::OPTIONS];
    known.contains(method).then(|| method.as_str())
}

/// Signed: unsigned fields become texts on spans of libraries.
fn record_status(response: &Response, _: Duration, span: &Span) {
    span.record("http.response.status_code", i64::from(response.status().as_u16()));
}

fn record_failure(failure: &ServerErrorsFailureClass, span: &Span) {
    let kind = match failure {
        ServerErrorsFailureClass::StatusCode(status) => status.as_str().to_owned(),
        ServerErrorsFailureClass::Error(_) => "_OTHER".to_owned(),
    };
    span.record("otel.status_code", "ERROR").record("error.type", kind);
}
