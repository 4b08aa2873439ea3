//! The macros of [`otel-runtime`](https://docs.rs/otel-runtime): depend on that crate, which
//! re-exports them and documents each with examples. What they do stands in `otel-macros-core`.

use otel_macros_core::policy::{Cache, Policy};
use otel_macros_core::{Build, Emission};
use proc_macro::TokenStream;
use std::env;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// What this build of the macros emits.
const EMISSION: Emission = if cfg!(feature = "off") { Emission::Off } else { Emission::Spans };

/// What manifests say; one process may expand macros of several crates.
static POLICIES: Cache = Cache::new();

/// What the crate at hand is built with.
fn build(policy: &Policy) -> Build<'_> {
    Build { emission: EMISSION, policy }
}

/// What the manifest of the crate at hand says; builds without Cargo have none. `tokens` tell one call from others.
fn policy(tokens: &[&TokenStream]) -> Arc<Policy> {
    let manifest = env::var_os("CARGO_MANIFEST_PATH").map(PathBuf::from);
    let manifest = manifest.or_else(|| Some(Path::new(&env::var_os("CARGO_MANIFEST_DIR")?).join("Cargo.toml")));
    let site = || tokens.iter().map(ToString::to_string).collect();
    manifest.map_or_else(Arc::default, |manifest| POLICIES.policy(&manifest, site))
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn traced(args: TokenStream, item: TokenStream) -> TokenStream {
    let policy = policy(&[&args, &item]);
    otel_macros_core::traced(build(&policy), &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn carry_context(args: TokenStream, item: TokenStream) -> TokenStream {
    let policy = policy(&[&args, &item]);
    otel_macros_core::carry_context(build(&policy), &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro_attribute]
pub fn recording_only(args: TokenStream, item: TokenStream) -> TokenStream {
    // No rule speaks of it.
    otel_macros_core::recording_only(build(&Policy::default()), &args.into(), item.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn record(input: TokenStream) -> TokenStream {
    let policy = policy(&[&input]);
    otel_macros_core::record(build(&policy), input.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn event(input: TokenStream) -> TokenStream {
    let policy = policy(&[&input]);
    otel_macros_core::event(build(&policy), input.into()).into()
}

#[allow(missing_docs, reason = "documented where otel-runtime re-exports it")]
#[proc_macro]
pub fn span(input: TokenStream) -> TokenStream {
    let policy = policy(&[&input]);
    otel_macros_core::span(build(&policy), input.into()).into()
}
