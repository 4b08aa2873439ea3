//! Requests to both kinds of handler.

use super::{assert_called_by, assert_good, recorder, tree};
use crate::axum::{prices, serve, with_library_spans};
use crate::reqwest::send;
use crate::shop::client;
use axum::Router;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::routing::get;
use expect_test::expect;
use otel_runtime::testing::{Recorder, assert_child_of};
use otel_runtime::traced;
use reqwest::{Method, Request};

/// Gets something of a server that is there for that.
async fn ask(router: Router, path: &str) -> (Recorder, Option<StatusCode>) {
    let recorder = recorder();
    let server = serve(router).await.unwrap();
    let request = Request::new(Method::GET, format!("{}{path}", server.url()).parse().unwrap());
    let answer = send(&client().unwrap(), request).await;
    let status = answer.map_or_else(|error| error.status(), |response| Some(response.status()));
    server.stop().await.unwrap();
    (recorder, status)
}

#[tokio::test]
async fn an_annotated_handler_is_called_by_its_client() {
    let (recorder, status) = ask(prices(), "/prices/honey").await;
    assert_eq!(status, Some(StatusCode::OK));
    assert_good(&recorder);
    assert_called_by(&recorder.span("GET /prices/{sku}"), &recorder.span("GET"));
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 200, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/prices/honey}
          GET /prices/{sku} server {http.request.method: GET, http.response.status_code: 200, http.route: /prices/{sku}, url.path: /prices/honey, url.scheme: http}
            look up price {acme.sku: honey}
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn an_annotated_handler_that_refuses_has_not_failed() {
    let (recorder, status) = ask(prices(), "/prices/wax").await;
    assert_eq!(status, Some(StatusCode::NOT_FOUND));
    assert_good(&recorder);
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 404, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/prices/wax} !404 "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/prices/wax)"
          GET /prices/{sku} server {http.request.method: GET, http.response.status_code: 404, http.route: /prices/{sku}, url.path: /prices/wax, url.scheme: http}
            look up price {acme.sku: wax}
    "#]].assert_eq(&tree(&recorder));
}

/// Any handlers, of a program that uses tower-http.
fn jars() -> Router {
    #[traced(name = "count jars")]
    async fn count(sku: &str) -> Result<u32, StatusCode> {
        tracing::info!("counting");
        match sku {
            "honey" => Ok(2),
            "wax" => Err(StatusCode::NOT_FOUND),
            _ => Err(StatusCode::INTERNAL_SERVER_ERROR),
        }
    }
    async fn get_jars(Path(sku): Path<String>) -> Result<String, StatusCode> {
        tracing::info!("somebody asks");
        Ok(count(&sku).await?.to_string())
    }
    with_library_spans(Router::new().route("/jars/{sku}", get(get_jars)))
}

#[tokio::test]
async fn the_span_of_the_library_is_called_by_the_client_and_holds_the_handler() {
    let (recorder, status) = ask(jars(), "/jars/honey").await;
    assert_eq!(status, Some(StatusCode::OK));
    assert_good(&recorder);
    assert_called_by(&recorder.span("GET /jars/{sku}"), &recorder.span("GET"));
    assert_child_of(&recorder.span("count jars"), &recorder.span("GET /jars/{sku}"));
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 200, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/jars/honey}
          GET /jars/{sku} server {http.request.method: GET, http.response.status_code: 200, http.route: /jars/{sku}, url.path: /jars/honey, url.scheme: http}
            * somebody asks {level: INFO, target: recipes::tests::axum}
            count jars
              * counting {level: INFO, target: recipes::tests::axum}
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn the_span_of_the_library_has_failed_with_a_fault_of_the_server_only() {
    let (recorder, status) = ask(jars(), "/jars/wax").await;
    assert_eq!(status, Some(StatusCode::NOT_FOUND));
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 404, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/jars/wax} !404 "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/jars/wax)"
          GET /jars/{sku} server {http.request.method: GET, http.response.status_code: 404, http.route: /jars/{sku}, url.path: /jars/wax, url.scheme: http}
            * somebody asks {level: INFO, target: recipes::tests::axum}
            count jars !http::status::StatusCode "404 Not Found"
              * counting {level: INFO, target: recipes::tests::axum}
    "#]].assert_eq(&tree(&recorder));

    let (recorder, status) = ask(jars(), "/jars/amber").await;
    assert_eq!(status, Some(StatusCode::INTERNAL_SERVER_ERROR));
    assert_good(&recorder);
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 500, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/jars/amber} !500 "HTTP status server error (500 Internal Server Error) for url (http://127.0.0.1:PORT/jars/amber)"
          GET /jars/{sku} server {http.request.method: GET, http.response.status_code: 500, http.route: /jars/{sku}, url.path: /jars/amber, url.scheme: http} !500
            * somebody asks {level: INFO, target: recipes::tests::axum}
            count jars !http::status::StatusCode "500 Internal Server Error"
              * counting {level: INFO, target: recipes::tests::axum}
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn a_request_without_a_context_starts_a_trace_of_the_librarys_span() {
    let recorder = recorder();
    let server = serve(jars()).await.unwrap();
    let answer = client().unwrap().get(format!("{}/jars/honey", server.url())).send().await.unwrap();
    assert_eq!(answer.text().await.unwrap(), "2");
    server.stop().await.unwrap();
    assert_good(&recorder);
    expect![[r#"
        GET /jars/{sku} server {http.request.method: GET, http.response.status_code: 200, http.route: /jars/{sku}, url.path: /jars/honey, url.scheme: http}
          * somebody asks {level: INFO, target: recipes::tests::axum}
          count jars
            * counting {level: INFO, target: recipes::tests::axum}
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn what_a_stranger_has_made_up_is_in_no_name_of_the_librarys_span() {
    let recorder = recorder();
    let server = serve(jars()).await.unwrap();
    for (method, path) in [("BREW", "/jars/honey"), ("GET", "/tea/7")] {
        let request = client().unwrap().request(method.parse().unwrap(), format!("{}{path}", server.url()));
        assert!(request.send().await.unwrap().status().is_client_error());
    }
    server.stop().await.unwrap();
    expect![[r#"
        HTTP /jars/{sku} server {http.request.method: _OTHER, http.response.status_code: 405, http.route: /jars/{sku}, url.path: /jars/honey, url.scheme: http}
        GET server {http.request.method: GET, http.response.status_code: 404, url.path: /tea/7, url.scheme: http}
    "#]].assert_eq(&tree(&recorder));
}
