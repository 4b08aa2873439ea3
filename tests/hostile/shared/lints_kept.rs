//! Lints that fire on a plain function fire on an annotated one, too: every expectation here is fulfilled.

#![allow(clippy::pedantic, clippy::nursery, missing_docs, reason = "other lints are looked at")]

use otel_runtime::traced;

#[traced]
#[expect(dead_code, reason = "never called")]
fn never_called() {}

#[traced]
#[expect(dead_code, reason = "never called")]
async fn never_called_async() {}

#[traced]
#[expect(unused_variables, reason = "`b` is not used")]
pub fn unused_argument(a: u8, b: u8) -> Option<u8> {
    Some(a)
}

#[traced]
#[expect(unused_variables, reason = "`b` is not used")]
pub fn unused_argument_of_guard(a: u8, b: u8) -> u8 {
    a
}

#[traced]
#[expect(unused_variables, reason = "`b` is not used")]
pub async fn unused_argument_async(a: u8, b: String) -> u8 {
    a
}

#[traced]
#[expect(unused_mut, reason = "`a` is not changed")]
pub fn unused_mut(mut a: u8) -> Option<u8> {
    Some(a)
}

#[traced]
#[expect(unused_mut, reason = "`a` is not changed")]
pub async fn unused_mut_async(mut a: u8) -> u8 {
    a
}

#[traced]
#[expect(unused_variables, reason = "`b` is not used")]
pub fn unused_in_pattern((a, b): (u8, u8)) -> Option<u8> {
    Some(a)
}

#[traced]
#[expect(unreachable_code, reason = "behind a `return`")]
pub fn unreachable(a: u8) -> Option<u8> {
    return Some(a);
    None
}

#[traced]
#[expect(unused_must_use, reason = "a `Result` is dropped")]
pub async fn dropped_result() {
    "1".parse::<u8>();
}

#[traced]
#[expect(clippy::needless_return, reason = "at the end")]
pub fn needless_return(a: u8) -> u8 {
    return a;
}

#[traced]
#[expect(clippy::too_many_arguments, reason = "eight")]
pub fn too_many(a: u8, b: u8, c: u8, d: u8, e: u8, f: u8, g: u8, h: u8) -> u8 {
    a + b + c + d + e + f + g + h
}

#[traced]
#[expect(unconditional_recursion, reason = "for ever")]
pub fn for_ever() -> u8 {
    for_ever()
}

#[traced]
#[deprecated(note = "on purpose")]
pub fn old() -> Option<u8> {
    None
}

#[expect(deprecated, reason = "`old` is")]
pub fn calls_old() -> Option<u8> {
    old()
}

#[traced]
#[must_use]
pub async fn must_be_used() -> u8 {
    1
}

#[expect(unused_must_use, reason = "the future is dropped")]
pub fn drops_a_future() {
    must_be_used();
}
