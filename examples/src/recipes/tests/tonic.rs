//! Calls by gRPC, to both kinds of server.

use super::{assert_called_by, assert_good, recorder, tree};
use crate::served::Served;
use crate::sqlx::Shelf;
use crate::tonic::client::Stock;
use crate::tonic::server::{serve_annotated, serve_with_library_spans};
use expect_test::{Expect, expect};
use otel_runtime::opentelemetry::trace::SpanKind;
use otel_runtime::testing::{Recorder, TestSpan};
use std::future::Future;
use std::io;

/// Calls once, and draws what was recorded.
async fn check<F: Future<Output = io::Result<Served>>>(serve: impl FnOnce(Shelf) -> F, sku: &str, expected: Expect) {
    let recorder = recorder();
    let shelf = Shelf::stocked().await.unwrap();
    let server = serve(shelf.clone()).await.unwrap();
    let outcome = Stock::at(server.address).unwrap().reserve(sku).await;
    server.stop().await.unwrap();
    shelf.close().await;
    assert_eq!(
        outcome.map_err(|status| status.code()),
        if sku == "honey" { Ok(1) } else { Err(tonic::Code::NotFound) }
    );
    assert_good(&recorder);
    assert_called_by(&of_kind(&recorder, &SpanKind::Server), &of_kind(&recorder, &SpanKind::Client));
    expected.assert_eq(&tree(&recorder));
}

fn of_kind(recorder: &Recorder, kind: &SpanKind) -> TestSpan {
    let call = |span: &TestSpan| span.name == "acme.Stock/Reserve" && span.span_kind == *kind;
    recorder.spans().into_iter().find(call).unwrap()
}

#[tokio::test]
async fn an_annotated_handler_is_called_by_its_client() {
    check(serve_annotated, "honey", expect![[r#"
        acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT}
          acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc}
            reserve {acme.sku: honey}
              * one is taken {level: INFO, target: recipes::tonic::server, acme.shelf.left: 1}
              UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
                * sqlx::query rows_returned: 1
    "#]]).await;
}

#[tokio::test]
async fn an_annotated_handler_that_refuses_has_not_failed() {
    check(serve_annotated, "wax", expect![[r#"
        acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: NOT_FOUND, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT} !NOT_FOUND "code: 'Some requested entity was not found', message: \"none is left\""
          acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: NOT_FOUND, rpc.system.name: grpc}
            reserve {acme.sku: wax}
              UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
                * sqlx::query rows_returned: 0
    "#]]).await;
}

#[tokio::test]
async fn the_span_of_the_library_is_called_by_the_client_and_holds_the_handler() {
    check(serve_with_library_spans, "honey", expect![[r#"
        acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT}
          acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc}
            reserve {acme.sku: honey}
              * one is taken {level: INFO, target: recipes::tonic::server, acme.shelf.left: 1}
              UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
                * sqlx::query rows_returned: 1
    "#]]).await;
}

#[tokio::test]
async fn the_span_of_the_library_has_not_failed_when_the_handler_refuses() {
    check(serve_with_library_spans, "wax", expect![[r#"
        acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: NOT_FOUND, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT} !NOT_FOUND "code: 'Some requested entity was not found', message: \"none is left\""
          acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: NOT_FOUND, rpc.system.name: grpc}
            reserve {acme.sku: wax}
              UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
                * sqlx::query rows_returned: 0
    "#]]).await;
}

/// A shelf whose database is gone.
async fn check_fault<F: Future<Output = io::Result<Served>>>(serve: impl FnOnce(Shelf) -> F, expected: Expect) {
    let recorder = recorder();
    let shelf = Shelf::stocked().await.unwrap();
    shelf.close().await;
    let server = serve(shelf).await.unwrap();
    let outcome = Stock::at(server.address).unwrap().reserve("honey").await;
    server.stop().await.unwrap();
    assert_eq!(outcome.unwrap_err().code(), tonic::Code::Internal);
    assert_good(&recorder);
    expected.assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn a_fault_of_the_server_is_the_error_of_an_annotated_handler() {
    check_fault(serve_annotated, expect![[r#"
        acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: INTERNAL, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT} !INTERNAL "code: 'Internal error', message: \"attempted to acquire a connection on a closed pool\""
          acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: INTERNAL, rpc.system.name: grpc} !INTERNAL "code: 'Internal error', message: \"attempted to acquire a connection on a closed pool\""
            reserve {acme.sku: honey} !INTERNAL "code: 'Internal error', message: \"attempted to acquire a connection on a closed pool\""
              UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite} !sqlx_core::error::Error "attempted to acquire a connection on a closed pool"
    "#]]).await;
}

#[tokio::test]
async fn a_fault_of_the_server_is_the_error_of_the_span_of_the_library() {
    check_fault(serve_with_library_spans, expect![[r#"
        acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: INTERNAL, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT} !INTERNAL "code: 'Internal error', message: \"attempted to acquire a connection on a closed pool\""
          acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: INTERNAL, rpc.system.name: grpc} !INTERNAL
            reserve {acme.sku: honey} !INTERNAL "code: 'Internal error', message: \"attempted to acquire a connection on a closed pool\""
              UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite} !sqlx_core::error::Error "attempted to acquire a connection on a closed pool"
    "#]]).await;
}
