//! The macros of [`otel-runtime`](https://docs.rs/otel-runtime): depend on that crate, which
//! re-exports them and documents each with examples.
//!
//! Every macro is a pipeline: `parse` reads tokens into a `model` and reports what it cannot read,
//! `check` judges the model, `emit` turns a model without faults into code and cannot fail. A
//! macro that found a fault emits the user's item untouched beside the messages. With the feature `off`
//! it is `off` that emits, and nothing else differs.

mod blame;
mod body;
mod carry_context;
mod diag;
mod fn_head;
mod lints;
mod off;
mod record;
mod recording_only;
mod recover;
mod runtime_path;
#[allow(dead_code, reason = "rules on unknown keys and types are yet to come")]
mod semconv;
mod span;
#[cfg(test)]
mod tests;
mod traced;

use off::Emission;
use proc_macro::TokenStream;
use runtime_path::own;

/// What this build of the macros emits.
const EMISSION: Emission = if cfg!(feature = "off") { Emission::Off } else { Emission::Spans };

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn traced(args: TokenStream, item: TokenStream) -> TokenStream {
    traced::expand(EMISSION, &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn carry_context(args: TokenStream, item: TokenStream) -> TokenStream {
    carry_context::expand(EMISSION, &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn recording_only(args: TokenStream, item: TokenStream) -> TokenStream {
    recording_only::expand(EMISSION, &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn record(input: TokenStream) -> TokenStream {
    record::expand_record(EMISSION, input.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn event(input: TokenStream) -> TokenStream {
    record::expand_event(EMISSION, input.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn span(input: TokenStream) -> TokenStream {
    span::expand(EMISSION, input.into()).into()
}
