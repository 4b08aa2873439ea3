//! Requests of a client.

use super::{assert_good, recorder, tree};
use crate::axum::serve;
use crate::reqwest::send;
use crate::shop::client;
use axum::Router;
use axum::http::{HeaderMap, StatusCode};
use axum::routing::get;
use expect_test::expect;
use reqwest::{Method, Request};
use tokio::net::TcpListener;

fn get_of(url: &str) -> Request {
    Request::new(Method::GET, url.parse().unwrap())
}

#[tokio::test]
async fn a_request_takes_the_context_of_its_span_along() {
    async fn echo(headers: HeaderMap) -> Result<String, StatusCode> {
        let caller = headers.get("traceparent").ok_or(StatusCode::BAD_REQUEST)?;
        caller.to_str().map(str::to_owned).map_err(|_| StatusCode::BAD_REQUEST)
    }

    let recorder = recorder();
    let server = serve(Router::new().route("/echo", get(echo))).await.unwrap();
    let request = get_of(&format!("{}/echo", server.url()));
    let sent = send(&client().unwrap(), request).await.unwrap().text().await.unwrap();
    server.stop().await.unwrap();
    let context = recorder.span("GET").span_context.clone();
    assert!(sent.starts_with(&format!("00-{}-{}-", context.trace_id(), context.span_id())), "{sent}");
    assert_good(&recorder);
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 200, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/echo}
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn an_answer_that_refuses_is_the_clients_error() {
    let recorder = recorder();
    let server = serve(Router::new()).await.unwrap();
    let refused = send(&client().unwrap(), get_of(&server.url())).await.unwrap_err();
    server.stop().await.unwrap();
    assert_eq!(refused.status(), Some(StatusCode::NOT_FOUND));
    assert_good(&recorder);
    expect![[r#"
        GET client {http.request.method: GET, http.response.status_code: 404, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/} !404 "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/)"
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn a_server_that_is_not_there_is_an_error_without_a_status() {
    let recorder = recorder();
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    assert!(send(&client().unwrap(), get_of(&url)).await.is_err());
    assert_good(&recorder);
    expect![[r#"
        GET client {http.request.method: GET, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/} !connect "error sending request for url (http://127.0.0.1:PORT/)"
    "#]].assert_eq(&tree(&recorder));
}
