//! What several tests share.

pub mod child;
pub mod collector;
