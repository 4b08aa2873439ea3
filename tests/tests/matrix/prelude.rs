//! What the functions of the matrix use.

pub(crate) use futures_util::future::{BoxFuture, FutureExt as _, LocalBoxFuture};
pub(crate) use futures_util::stream::{BoxStream, Stream, StreamExt as _};
pub(crate) use otel_runtime::{ToValue, traced};
pub(crate) use std::fmt::{self, Display};
pub(crate) use std::future::Future;
pub(crate) use std::pin::Pin;
pub(crate) use std::sync::Arc;

use opentelemetry::Context;
use opentelemetry::trace::{SpanContext, SpanId, TraceContextExt as _, TraceFlags, TraceId, TraceState};
use std::collections::HashMap;
use std::time::Instant;

/// A number that is charged.
pub(crate) const GOOD: u64 = 7;
/// A number that is refused.
pub(crate) const BAD: u64 = 13;

pub(crate) const KEY: &str = "acme.key";
pub(crate) const LIMIT: u64 = 100;

pub(crate) mod names {
    pub(crate) const CHARGE: &str = "orders.charge.constant";
    pub(crate) const CELL: &str = "tenant.cell";
}

/// Where the runtime is found under another name.
pub(crate) mod runtime {
    pub(crate) use otel_runtime as renamed;
}

/// One function of the matrix.
#[derive(Clone, Copy)]
pub(crate) struct Case {
    pub(crate) shape: &'static str,
    pub(crate) columns: &'static [&'static str],
    /// Calls it; yields the number, or nothing if it was refused.
    pub(crate) call: for<'e> fn(&'e mut Env, u64) -> LocalBoxFuture<'e, Option<u64>>,
}

impl Case {
    /// Whether the argument stands on the function.
    pub(crate) fn has(&self, column: &str) -> bool {
        self.columns.contains(&column)
    }
}

pub(crate) const fn case(
    shape: &'static str,
    columns: &'static [&'static str],
    call: for<'e> fn(&'e mut Env, u64) -> LocalBoxFuture<'e, Option<u64>>,
) -> Case {
    Case { shape, columns, call }
}

/// What annotations name: carriers and contexts.
#[derive(Default)]
pub(crate) struct Env {
    pub(crate) headers: HashMap<String, String>,
    pub(crate) batch: Vec<HashMap<String, String>>,
    pub(crate) out: HashMap<String, String>,
    pub(crate) context: Context,
    pub(crate) text: String,
}

/// The span of a message or request, told by a number.
pub(crate) fn remote(number: u64) -> SpanContext {
    let trace = TraceId::from(u128::from(number) << 64 | 1);
    SpanContext::new(trace, SpanId::from(number), TraceFlags::SAMPLED, true, TraceState::NONE)
}

fn carrier(number: u64) -> HashMap<String, String> {
    let remote = remote(number);
    HashMap::from([("traceparent".to_owned(), format!("00-{}-{}-01", remote.trace_id(), remote.span_id()))])
}

impl Env {
    /// Carriers of the spans 1 (headers), 2 and 3 (batch), and 4 (context), recorded by who records now.
    pub(crate) fn full() -> Self {
        Env {
            headers: carrier(1),
            batch: vec![carrier(2), carrier(3)],
            out: HashMap::new(),
            context: Context::current().with_remote_span_context(remote(4)),
            text: "cold".to_owned(),
        }
    }
}

/// Why a number is refused, and by whom.
#[derive(Debug)]
pub(crate) struct Refused(Bank);

#[derive(Debug)]
struct Bank;

pub(crate) type Charged = Result<u64, Refused>;
pub(crate) type Later<'e, T> = Pin<Box<dyn Future<Output = T> + Send + 'e>>;

impl Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("refused")
    }
}

impl Display for Bank {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no cover")
    }
}

impl std::error::Error for Refused {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        Some(&self.0)
    }
}

impl std::error::Error for Bank {}

/// An error of generic functions.
pub(crate) trait Declines: std::error::Error {}

impl Declines for Refused {}

#[derive(Clone, Copy)]
pub(crate) struct Cents {
    pub(crate) n: u64,
    #[allow(dead_code, reason = "left out by patterns")]
    pub(crate) tip: u64,
}

/// Takes at least as long as a clock can tell, which is what `min_duration` asks for.
pub(crate) fn work(env: &mut Env, n: u64) -> Charged {
    let begun = Instant::now();
    while begun.elapsed().is_zero() {}
    env.text.push_str("er");
    env.text.truncate(4);
    if n == BAD { Err(Refused(Bank)) } else { Ok(n) }
}

pub(crate) async fn later(env: &mut Env, n: u64) -> Charged {
    std::future::ready(()).await;
    work(env, n)
}

/// Two items, whose sum is `n`.
pub(crate) fn stream(env: &mut Env, n: u64) -> impl Stream<Item = u64> + Send + use<> {
    let _ = work(env, n);
    futures_util::stream::iter([n - 1, 1])
}

pub(crate) async fn sum(stream: impl Stream<Item = u64>) -> Option<u64> {
    Some(stream.fold(0, |sum, item| async move { sum + item }).await)
}

/// `err = always`
#[allow(clippy::unnecessary_wraps, reason = "what `err = path` asks for")]
pub(crate) fn always<T: ?Sized>(_: &T) -> Option<&'static str> {
    Some("always")
}

/// `err_type = kind_of`
pub(crate) fn kind_of<E: ?Sized>(_: &E) -> &'static str {
    "declined"
}

/// Says that a value was there to be read.
pub(crate) fn seen<T: ?Sized>(_: &T) -> bool {
    true
}
