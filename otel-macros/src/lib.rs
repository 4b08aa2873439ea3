//! The macros of [`otel-runtime`](https://docs.rs/otel-runtime): depend on that crate, which
//! re-exports them and documents each with examples. What they do stands in `otel-macros-core`.

use otel_macros_core::Emission;
use proc_macro::TokenStream;

/// What this build of the macros emits.
const EMISSION: Emission = if cfg!(feature = "off") { Emission::Off } else { Emission::Spans };

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn traced(args: TokenStream, item: TokenStream) -> TokenStream {
    otel_macros_core::traced(EMISSION, &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn carry_context(args: TokenStream, item: TokenStream) -> TokenStream {
    otel_macros_core::carry_context(EMISSION, &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn recording_only(args: TokenStream, item: TokenStream) -> TokenStream {
    otel_macros_core::recording_only(EMISSION, &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn record(input: TokenStream) -> TokenStream {
    otel_macros_core::record(EMISSION, input.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn event(input: TokenStream) -> TokenStream {
    otel_macros_core::event(EMISSION, input.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn span(input: TokenStream) -> TokenStream {
    otel_macros_core::span(EMISSION, input.into()).into()
}
