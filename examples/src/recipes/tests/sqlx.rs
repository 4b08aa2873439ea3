//! A query, and what sqlx tells of it.

use super::{assert_good, recorder, tree};
use crate::sqlx::Shelf;
use expect_test::expect;
use otel_runtime::traced;

#[traced(attrs("acme.sku" = sku))]
async fn sell(shelf: &Shelf, sku: &str) -> sqlx::Result<Option<i64>> {
    shelf.take(sku).await
}

#[tokio::test]
async fn the_event_of_a_statement_is_on_the_span_of_its_query() {
    let recorder = recorder();
    let shelf = Shelf::stocked().await.unwrap();
    assert_eq!(sell(&shelf, "honey").await.unwrap(), Some(1));
    shelf.close().await;
    assert_good(&recorder);
    expect![[r#"
        sell {acme.sku: honey}
          UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
            * sqlx::query rows_returned: 1
    "#]].assert_eq(&tree(&recorder));

    let query = recorder.span("UPDATE shelf");
    let event = &query.events[0];
    let told = |key: &str| {
        let attribute = event.attributes.iter().find(|attribute| attribute.key.as_str() == key);
        attribute.map(|attribute| attribute.value.to_string()).unwrap_or_default()
    };
    assert_eq!(told("target"), "sqlx::query");
    assert_eq!(told("summary"), "UPDATE shelf SET pieces …");
    assert_eq!(told("rows_returned"), "1");
}

#[tokio::test]
async fn queries_at_once_have_their_own_events() {
    #[traced]
    async fn sell_both(shelf: &Shelf) {
        let (honey, wax) = tokio::join!(sell(shelf, "honey"), sell(shelf, "wax"));
        assert_eq!((honey.unwrap(), wax.unwrap()), (Some(1), None));
    }

    let recorder = recorder();
    let shelf = Shelf::stocked().await.unwrap();
    sell_both(&shelf).await;
    shelf.close().await;
    assert_good(&recorder);
    expect![[r#"
        sell_both
          sell {acme.sku: honey}
            UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
              * sqlx::query rows_returned: 1
          sell {acme.sku: wax}
            UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite}
              * sqlx::query rows_returned: 0
    "#]].assert_eq(&tree(&recorder));
}

#[tokio::test]
async fn a_query_that_fails_has_the_error() {
    let recorder = recorder();
    let shelf = Shelf::stocked().await.unwrap();
    shelf.close().await;
    assert!(sell(&shelf, "honey").await.is_err());
    assert_good(&recorder);
    expect![[r#"
        sell {acme.sku: honey} !sqlx_core::error::Error "attempted to acquire a connection on a closed pool"
          UPDATE shelf client {db.collection.name: shelf, db.operation.name: UPDATE, db.query.text: UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces, db.system.name: sqlite} !sqlx_core::error::Error "attempted to acquire a connection on a closed pool"
    "#]].assert_eq(&tree(&recorder));
}
