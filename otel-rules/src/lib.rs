//! What otel-macros, otel-runtime and otel-lint judge instrumentation by: the [rules], the keys of the
//! [semantic conventions](semconv), what of them [keys] can break by themselves, and what [secrets] are called and look
//! like. Data and lookups, without dependencies; what looks at source code is in `otel-macros-core`. Its items follow the
//! needs of those crates and are no interface to build on.

mod ids;
pub mod keys;
pub mod rules;
pub mod secrets;
pub mod semconv;
mod suggest;

pub use ids::holds_id;
pub use suggest::nearest;
