//! What otel-macros, otel-runtime and otel-lint judge instrumentation by: the [rules], the keys of the
//! [semantic conventions](semconv), and what of them [keys] can break by themselves. Data and lookups, without dependencies; what looks at source code is in
//! `otel-macros-core`. Its items follow the needs of those crates and are no interface to build on.

pub mod keys;
pub mod rules;
pub mod semconv;
mod suggest;

pub use suggest::nearest;
