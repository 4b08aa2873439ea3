//! The pipeline behind the macros of [`otel-runtime`](https://docs.rs/otel-runtime), as a library of functions from
//! tokens to tokens: a crate of macros exports nothing else, and `otel-lint`, benchmarks and fuzz targets judge
//! annotations by the same code. Its items follow the needs of those and are no interface to build on.
//!
//! Every macro is a pipeline: `parse` reads tokens into a `model` and reports what it cannot read,
//! `check` judges the model, `emit` turns a model without faults into code and cannot fail. A
//! macro that found a fault emits the user's item untouched beside the messages. With [`Emission::Off`]
//! it is `off` that emits, and nothing else differs.
//!
//! ```
//! use otel_macros_core::policy::Policy;
//! use otel_macros_core::{Build, Emission, traced};
//! use quote::quote;
//!
//! let build = Build { emission: Emission::Spans, policy: &Policy::default() };
//! let expansion = traced(build, &quote!(kind = "client"), quote!(fn charge() {}));
//! assert!(expansion.to_string().contains("fn charge"));
//! ```

mod blame;
mod body;
mod build;
mod carry_context;
mod checks;
mod diag;
mod fn_head;
pub mod granularity;
pub mod judge;
mod lints;
mod off;
pub mod policy;
mod record;
mod recording_only;
mod recover;
mod runtime_path;
mod span;
#[cfg(test)]
mod tests;
mod traced;

pub use build::{Build, Emission};
pub use carry_context::expand as carry_context;
pub use record::{expand_event as event, expand_record as record};
pub use recording_only::expand as recording_only;
pub use span::expand as span;
pub use traced::expand as traced;

use runtime_path::own;
