//! Keys of attributes: those of the [semantic conventions] 1.42 that are not deprecated, by the names that
//! the crate `opentelemetry-semantic-conventions` gives them, and in [`own`] this project's.
//!
//! A constant stands wherever an annotation takes a key:
//!
//! ```
//! use otel_runtime::{record, semconv, traced};
//!
//! #[traced(kind = "client", attrs(semconv::DB_SYSTEM_NAME = "postgresql", semconv::DB_QUERY_SUMMARY = "SELECT orders"))]
//! fn orders(tenant: &str) -> Vec<u64> {
//!     let orders = vec![tenant.len() as u64];
//!     record!(semconv::DB_RESPONSE_RETURNED_ROWS = orders.len());
//!     orders
//! }
//! # assert_eq!(orders("acme"), [4]);
//! ```
//!
//! Stable keys stay. Experimental ones, release candidates too, may be renamed by the conventions: their
//! constants go with a version of this crate that says so in its changelog.
//!
//! [semantic conventions]: https://opentelemetry.io/docs/specs/semconv/

#[allow(clippy::doc_markdown, reason = "the words of the conventions")]
mod keys;

pub use keys::*;

/// Keys of this project's own; the conventions have none for these facts.
pub mod own {
    /// A future or stream was dropped before its end. Boolean, only set when true; not for a stream
    /// whose last item was an error, which is how that one ended.
    pub const CANCELLED: &str = "otel_runtime.cancelled";
    /// How many items a stream had yielded when its span ended. Integer.
    pub const STREAM_ITEMS: &str = "otel_runtime.stream.items";
    /// How many events were left out of a span because of the `limit` of their `event!`. Integer, only set
    /// where there are any.
    pub const EVENTS_DROPPED: &str = "otel_runtime.events.dropped";
    /// On the last event that a `limit` lets pass: the limit. Integer.
    pub const EVENT_LIMIT: &str = "otel_runtime.event.limit";
}
