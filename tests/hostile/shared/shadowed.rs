//! A module whose items have the names that generated code might use.

#![allow(non_camel_case_types, non_upper_case_globals, reason = "the names are the point")]
#![allow(dead_code, unused_macros, reason = "they are there to be in the way")]
#![allow(missing_docs, missing_debug_implementations, missing_copy_implementations, reason = "see above")]
#![allow(clippy::all, clippy::pedantic, clippy::nursery, reason = "see above")]

use otel_runtime::{record, span as the_span, traced};

pub struct Ok;
pub struct Err;
pub struct Some;
pub struct None;
pub struct Result<T, E>(pub T, pub E);
pub struct Option<T>(pub T);
pub struct Box;
pub struct Vec;
pub struct String;
pub struct Context;
pub struct Span;
pub struct Site;
pub struct Future;
pub struct Send;
pub struct Copy;
pub struct Tag;
pub struct Guard;

pub mod std {}
pub mod core {}
pub mod alloc {}
pub mod opentelemetry {}

pub const span: u8 = 1;
pub const guard: u8 = 2;
pub const call: u8 = 3;
pub const ret_: u8 = 4;
pub const value: u8 = 5;
pub static SITE: u8 = 6;
pub static start: u8 = 7;
pub static sink: u8 = 8;

pub fn drop() {}
pub fn keep() {}
pub fn hint() {}

macro_rules! module_path {
    () => {
        compile_error!("the user's own `module_path!` was called")
    };
}
macro_rules! file {
    () => {
        compile_error!("the user's own `file!` was called")
    };
}
macro_rules! line {
    () => {
        compile_error!("the user's own `line!` was called")
    };
}
macro_rules! option_env {
    ($($tokens:tt)*) => {
        compile_error!("the user's own `option_env!` was called")
    };
}
#[traced(kind = "client", attrs("acme.a" = n, "acme.b" = %n, "acme.c" = guard), start_attrs("acme.d" = n), ret("acme.e" = ret.0))]
pub fn sync(n: u8) -> Result<u8, u8> {
    record!("acme.f" = span);
    let total = the_span!("inner", { n + span + guard + call });
    Result(total, n)
}

#[traced(attrs("acme.a" = n))]
pub async fn not_sync(n: u8) -> Option<u8> {
    record!("acme.f" = span);
    enum Kind {
        Ok,
        Err,
        Tag,
        Number,
    }
    use Kind::*;
    let picked = match Number {
        Ok | Err | Tag => 0,
        Number => n,
    };
    Option(the_span!("inner", async { picked + span }).await)
}

/// Locals with the names of generated ones.
#[traced]
pub fn locals(__otel_guard: u8, __otel_call: u8) -> Option<u8> {
    let __otel_own = __otel_guard;
    let __otel_scope = __otel_call;
    record!("acme.f" = __otel_own);
    Option(__otel_own + __otel_scope)
}

#[cfg(test)]
mod tests {
    use otel_runtime::testing;

    #[test]
    fn shadowed_names_do_not_reach_the_expansion() {
        let recorder = testing::record();
        assert_eq!(super::sync(1).0, 7);
        assert_eq!(super::locals(1, 2).0, 3);
        assert_eq!(
            recorder.tree(),
            "sync client {acme.a: 1, acme.b: 1, acme.c: 2, acme.d: 1, acme.e: 7, acme.f: 1}\n\
             \x20 inner\n\
             locals {acme.f: 1}\n"
        );
    }
}
