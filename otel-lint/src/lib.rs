//! Scans source code for instrumentation that hurts, and rewrites that of others.

pub mod fix;
