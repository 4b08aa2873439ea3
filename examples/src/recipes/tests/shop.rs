//! All recipes in one trace.

use super::{assert_good, recorder, tree};
use crate::shop::Shop;
use expect_test::expect;

#[tokio::test]
async fn an_order_is_one_trace_through_all_libraries() {
    let recorder = recorder();
    let shop = Shop::open().await.unwrap();
    assert_eq!(shop.buy("honey").await.unwrap(), "honey for 650 cents with a candle, 1 left");
    shop.close().await.unwrap();
    assert_good(&recorder);
    expect![[r#"
        buy {acme.sku: honey}
          POST client {http.request.method: POST, http.response.status_code: 200, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/orders/honey}
            POST /orders/{sku} server {http.request.method: POST, http.response.status_code: 200, http.route: /orders/{sku}, url.path: /orders/honey, url.scheme: http}
              place order {acme.sku: honey}
                * the order is placed {level: INFO, target: recipes::shop}
                GET client {http.request.method: GET, http.response.status_code: 200, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/prices/honey}
                  GET /prices/{sku} server {http.request.method: GET, http.response.status_code: 200, http.route: /prices/{sku}, url.path: /prices/honey, url.scheme: http}
                    look up price {acme.sku: honey}
                acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT}
                  acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc}
                    reserve {acme.sku: honey}
                      * one is taken {level: INFO, target: recipes::tonic::server, acme.shelf.left: 1}
                      UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
                        * sqlx::query rows_returned: 1
                acme.Stock/Reserve client {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc, server.address: 127.0.0.1, server.port: PORT}
                  acme.Stock/Reserve server {rpc.method: acme.Stock/Reserve, rpc.response.status_code: OK, rpc.system.name: grpc}
                    reserve {acme.sku: candle}
                      * one is taken {level: INFO, target: recipes::tonic::server, acme.shelf.left: 0}
                      UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
                        * sqlx::query rows_returned: 1
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn an_order_that_is_refused_is_too() {
    let recorder = recorder();
    let shop = Shop::open().await.unwrap();
    assert!(shop.buy("wax").await.is_err());
    shop.close().await.unwrap();
    assert_good(&recorder);
    expect![[r#"
        buy {acme.sku: wax} !recipes::shop::Failure "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/orders/wax)"
          POST client {http.request.method: POST, http.response.status_code: 404, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/orders/wax} !404 "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/orders/wax)"
            POST /orders/{sku} server {http.request.method: POST, http.response.status_code: 404, http.route: /orders/{sku}, url.path: /orders/wax, url.scheme: http}
              place order {acme.sku: wax} !recipes::shop::Failure "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/prices/wax)"
                GET client {http.request.method: GET, http.response.status_code: 404, server.address: 127.0.0.1, server.port: PORT, url.full: http://127.0.0.1:PORT/prices/wax} !404 "HTTP status client error (404 Not Found) for url (http://127.0.0.1:PORT/prices/wax)"
                  GET /prices/{sku} server {http.request.method: GET, http.response.status_code: 404, http.route: /prices/{sku}, url.path: /prices/wax, url.scheme: http}
                    look up price {acme.sku: wax}
    "#]].assert_eq(&tree(&recorder));
}
