//! A module without the prelude.

use ::otel_runtime::{carry_context, event, record, span, traced};

/// Sync.
///
/// # Errors
/// Never.
#[traced(kind = "server", attrs("acme.a" = n), ret("acme.b" = ret))]
pub fn sync(n: u32) -> ::core::result::Result<u32, ::std::string::String> {
    record!("acme.c" = n);
    event!("happened");
    span!("inner", { ::core::result::Result::Ok(n) })
}

/// Async.
#[traced(start_attrs("acme.a" = n))]
pub async fn not_sync(n: u32) -> ::core::option::Option<u32> {
    record!("acme.c" = n);
    span!("inner", async { ::core::future::ready(()).await }).await;
    ::core::option::Option::Some(n)
}

/// Spawns.
#[carry_context]
pub fn spawns() {
    ::core::mem::drop(::std::thread::spawn(|| ()));
}
