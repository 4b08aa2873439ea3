//! The same functions, written once for each peer.

pub mod by_hand;
pub mod plain;
pub mod traced;
pub mod with_fastrace;
pub mod with_tracing;
