//! sqlx: a query with its span, and what sqlx tells of it.
//!
//! sqlx makes no spans. It tells of each statement in an event of `tracing`, target `sqlx::query`, which becomes an event of
//! the innermost span: of the query's, if there is one. `SQLite` runs on a thread of sqlx's own, which is told the
//! `tracing` span of its caller and not the OpenTelemetry context; so the functions around queries need a `tracing` span,
//! see [`builder`](crate::telemetry::builder).
//!
//! That event has the key `db.statement`, which the conventions have given up: tests that judge spans by them let that pass.

use otel_runtime::traced;
use sqlx::SqlitePool;
use sqlx::sqlite::SqlitePoolOptions;

const TAKE: &str = "UPDATE shelf SET pieces = pieces - 1 WHERE sku = ? AND pieces > 0 RETURNING pieces";

/// What there is to sell, in a database in memory.
#[derive(Clone, Debug)]
pub(crate) struct Shelf(SqlitePool);

impl Shelf {
    /// Two of honey, and a candle. A database in memory is its connection's, so that there is one.
    pub(crate) async fn stocked() -> sqlx::Result<Self> {
        let pool = SqlitePoolOptions::new().max_connections(1).connect("sqlite::memory:").await?;
        let stock = "CREATE TABLE shelf (sku TEXT PRIMARY KEY, pieces INTEGER); \
                     INSERT INTO shelf VALUES ('honey', 2), ('candle', 1)";
        sqlx::raw_sql(stock).execute(&pool).await?;
        Ok(Self(pool))
    }

    // guide: query
    /// Takes one and tells how many are left; `None` if there was none.
    #[traced(
        name = "UPDATE shelf",
        kind = "client",
        attrs(
            "db.system.name" = "sqlite",
            "db.operation.name" = "UPDATE",
            "db.collection.name" = "shelf",
            "db.query.text" = TAKE,
        ),
    )]
    pub(crate) async fn take(&self, sku: &str) -> sqlx::Result<Option<i64>> {
        sqlx::query_scalar(TAKE).bind(sku).fetch_optional(&self.0).await
    }
    // guide: end

    /// Waits until the thread of the database has ended.
    pub(crate) async fn close(&self) {
        self.0.close().await;
    }
}
