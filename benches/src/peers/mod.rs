//! The same functions, written once for each peer.

pub mod by_hand;
pub mod floor;
pub mod leaf;
pub mod off;
pub mod plain;
pub mod traced;
pub mod with_fastrace;
pub mod with_otel_instrument;
pub mod with_traceable;
pub mod with_tracing;
