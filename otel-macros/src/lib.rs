//! The macros of [`otel-runtime`](https://docs.rs/otel-runtime): depend on that crate, which
//! re-exports them and documents each with examples. What they do stands in `otel-macros-core`.

use otel_macros_core::policy::Policy;
use otel_macros_core::{Build, Emission};
use proc_macro::TokenStream;

/// What this build of the macros emits.
const EMISSION: Emission = if cfg!(feature = "off") { Emission::Off } else { Emission::Spans };

/// Calls `expand` with what the crate at hand is built with.
fn build(expand: impl FnOnce(Build<'_>) -> proc_macro2::TokenStream) -> TokenStream {
    expand(Build { emission: EMISSION, policy: &Policy::default() }).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn traced(args: TokenStream, item: TokenStream) -> TokenStream {
    build(|build| otel_macros_core::traced(build, &args.into(), item.into()))
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn carry_context(args: TokenStream, item: TokenStream) -> TokenStream {
    build(|build| otel_macros_core::carry_context(build, &args.into(), item.into()))
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn recording_only(args: TokenStream, item: TokenStream) -> TokenStream {
    build(|build| otel_macros_core::recording_only(build, &args.into(), item.into()))
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn record(input: TokenStream) -> TokenStream {
    build(|build| otel_macros_core::record(build, input.into()))
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn event(input: TokenStream) -> TokenStream {
    build(|build| otel_macros_core::event(build, input.into()))
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn span(input: TokenStream) -> TokenStream {
    build(|build| otel_macros_core::span(build, input.into()))
}
