//! What several tests share.

pub mod brokers;
pub mod checkout;
pub mod child;
pub mod collector;
pub mod http;
pub mod lines;
pub mod wire;
