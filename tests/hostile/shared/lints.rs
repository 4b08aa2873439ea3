//! Ordinary code whose author denies every lint.

use otel_runtime::{carry_context, event, record, recording_only, span, traced};
use std::collections::HashMap;
use std::fmt;
#[allow(redundant_imports, reason = "edition 2021 does not have it in its prelude")]
use std::future::Future;
use std::pin::Pin;

/// An error.
#[derive(Debug, Clone, Copy)]
pub struct Oops;

impl fmt::Display for Oops {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("oops")
    }
}

impl std::error::Error for Oops {}

/// Headers.
pub type Headers = HashMap<String, String>;

/// Nothing returned.
#[traced]
pub fn unit() {}

/// One expression.
#[traced]
#[must_use]
pub fn one_expression(n: u32) -> Option<u32> {
    n.checked_add(1)
}

/// To clippy a function that is passed by name is an effect, which keeps `must_use_candidate` silent, but it does not
/// look for one in closures.
#[traced]
pub fn passes_a_function_by_name(is_there: bool) -> Option<Headers> {
    is_there.then(Headers::default)
}

/// A function that makes a span is not pure.
#[traced]
pub fn would_be_pure_without_its_span(n: u32) -> u32 {
    n.wrapping_add(1)
}

/// As [`would_be_pure_without_its_span`], where no closure may be.
#[traced(ret("acme.sum" = ret))]
#[track_caller]
pub fn would_be_pure_and_knows_its_caller(n: u32) -> u32 {
    n.wrapping_add(1)
}

/// As [`passes_a_function_by_name`], as a method that returns `Self`.
#[derive(Debug, Default)]
pub struct Made {
    /// What was made.
    pub headers: Option<Headers>,
}

impl Made {
    /// Makes it.
    #[traced]
    pub fn by_a_function(is_there: bool) -> Self {
        Self { headers: is_there.then(Headers::default) }
    }
}

/// Every argument.
///
/// # Errors
/// Never.
#[traced(
    name = "everything",
    kind = "consumer",
    attrs("acme.a" = n, "acme.b" = %n, "acme.c" = ?n, "acme.d" = "literal", "acme.e" = 3),
    start_attrs("acme.f" = n),
    ret("acme.g" = ret),
    parent_from = incoming,
    link_from = incoming,
    inject_into = outgoing,
    public_endpoint,
    err_type = |_: &Oops| "oops"
)]
pub fn everything(n: u32, incoming: &Headers, outgoing: &mut Headers) -> Result<u32, Oops> {
    record!("acme.h" = n);
    event!("happened", "acme.i" = n);
    Ok(span!("inner", attrs("acme.j" = n), { n.wrapping_add(1) }))
}

/// Parts that run only if the span records; the import of the attribute is used by nothing else.
#[traced]
#[must_use]
pub fn recorded_in_part(items: &[u32]) -> u32 {
    #[recording_only]
    {
        let sum: u32 = items.iter().sum();
        record!("acme.sum" = sum);
    }
    let digest = #[recording_only]
    items.len();
    record!("acme.digest" = digest);
    7
}

/// The same, async.
///
/// # Errors
/// Never.
#[traced(attrs("acme.a" = n), ret("acme.g" = ret), links_from = incoming.iter(), err(chain))]
pub async fn everything_async(n: u32, incoming: Vec<Headers>) -> Result<u32, Oops> {
    record!("acme.h" = n);
    span!("inner", async { ready(n).await }).await;
    Ok(n)
}

#[traced]
async fn ready(n: u32) {
    std::future::ready(()).await;
    debug_assert!(n < u32::MAX);
}

/// Unit, async.
#[traced]
pub async fn async_unit() {
    ready(1).await;
}

/// Another attribute wants the keyword.
#[traced]
#[must_use]
pub async fn async_kept(n: u32) -> u32 {
    ready(n).await;
    n
}

/// A future.
#[traced]
pub fn returned() -> impl Future<Output = Result<u8, Oops>> + Send {
    std::future::ready(Ok(3))
}

/// A boxed future.
#[traced]
#[must_use]
pub fn boxed<'a>(text: &'a str) -> Pin<Box<dyn Future<Output = &'a str> + Send + 'a>> {
    Box::pin(async move { text.trim() })
}

/// Patterns and unused arguments.
#[traced]
#[must_use]
pub fn patterns((a, _): (u8, u8), [b, ..]: [u8; 3], _unused: u8) -> Option<u8> {
    a.checked_add(b)
}

/// Unused arguments.
#[traced]
#[must_use]
pub fn unused(_left: u8, right: u8, _last: String) -> Option<u8> {
    right.checked_add(1)
}

/// Unused arguments, async.
#[traced]
pub async fn unused_async(_left: [u8; 64], _last: String) {
    ready(1).await;
}

/// A trait.
pub trait Store {
    /// A default body.
    #[traced]
    fn get(&self, key: &str) -> Option<String> {
        drop(key.to_owned());
        None
    }
}

/// A store.
#[derive(Debug, Clone, Copy, Default)]
pub struct Memory;

impl Store for Memory {
    #[traced(name = Self::NAME)]
    fn get(&self, key: &str) -> Option<String> {
        Some(key.to_owned())
    }
}

impl Memory {
    const NAME: &'static str = "memory.get";

    /// A method.
    #[traced(kind = "client", attrs(KEY = key))]
    pub async fn load(&self, key: &str) -> String {
        ready(1).await;
        key.to_owned()
    }
}

const KEY: &str = "acme.key";

/// Spawns.
///
/// # Panics
/// If the thread does.
#[carry_context]
pub fn spawns() {
    std::thread::spawn(unit).join().expect("the thread ends");
}

/// Slow ones only.
#[traced(min_duration = "1h", kind = "client", attrs("acme.a" = sql, "acme.b" = %limit), ret("acme.c" = *ret))]
#[must_use]
pub fn slow(sql: &str, limit: u32) -> Option<u32> {
    sql.parse::<u32>().ok().map(|n| n.min(limit))
}

/// Slow ones only, with a value that is behind a reference.
#[traced(min_duration = "1h", attrs("acme.a" = sql, "acme.b" = sql.len()))]
pub async fn slow_reference(sql: &str) -> usize {
    sql.len()
}

/// Slow ones only, with arguments that are taken apart.
///
/// # Errors
/// Never.
#[traced(min_duration = "1h", attrs("acme.a" = first, "acme.b" = last))]
pub async fn slow_patterns((first, mut second): (u32, u32), _ignored: u8, last: u32) -> Result<u32, Oops> {
    second += first;
    let sum = span!("inner", min_duration = "1h", attrs("acme.c" = last), async { second.wrapping_add(last) }).await;
    Ok(span!("inner", min_duration = "1h", attrs("acme.c" = last), { sum.wrapping_add(last) }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use otel_runtime::testing;

    #[test]
    fn annotated_code_is_quiet_and_works() {
        let recorder = testing::record();
        unit();
        assert_eq!(one_expression(1), Some(2));
        let mut outgoing = Headers::new();
        assert_eq!(everything(1, &Headers::new(), &mut outgoing).ok(), Some(2));
        assert_eq!(Memory.get("a").as_deref(), Some("a"));
        assert_eq!(patterns((1, 2), [3, 4, 5], 6), Some(4));
        assert_eq!(slow("7", 5), Some(5));
        drop(slow_patterns((1, 2), 3, 4));
        drop(slow_reference("select 1"));
        spawns();
        assert_eq!(
            recorder.tree(),
            "unit\n\
             one_expression\n\
             everything consumer {acme.a: 1, acme.b: 1, acme.c: 1, acme.d: literal, acme.e: 3, acme.f: 1, acme.g: 2, acme.h: 1}\n\
             \x20 * happened {acme.i: 1}\n\
             \x20 inner {acme.j: 1}\n\
             memory.get\n\
             patterns\n\
             unit\n"
        );
    }
}
