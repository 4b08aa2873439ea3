//! The constants of `otel_runtime::semconv` as keys of annotations.

use otel_runtime::{event, record, semconv, span, testing, traced};

#[traced(
    name = "GET /orders/{id}",
    start_attrs(semconv::HTTP_REQUEST_METHOD = method),
    attrs(semconv::HTTP_ROUTE = "/orders/{id}"),
    ret(semconv::HTTP_RESPONSE_STATUS_CODE = *ret)
)]
fn handle(method: &str) -> u16 {
    record!(semconv::SERVER_PORT = 8080);
    event!("cache miss", semconv::URL_PATH = "/orders/7");
    span!("parse", attrs(semconv::URL_SCHEME = "https"), { 200 })
}

#[test]
fn constants_are_keys_wherever_an_annotation_takes_one() {
    let recorder = testing::record();
    assert_eq!(handle("GET"), 200);
    let tree = recorder.tree();
    for said in [
        "http.request.method: GET",
        "http.route: /orders/{id}",
        "http.response.status_code: 200",
        "server.port: 8080",
        "url.path: /orders/7",
        "url.scheme: https",
    ] {
        assert!(tree.contains(said), "{said} in\n{tree}");
    }
}
