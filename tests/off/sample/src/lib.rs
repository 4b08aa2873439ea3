//! Functions of all shapes. Without the feature `annotated` they are plain ones, and what stands for the
//! macros in their bodies is what each is said to be under `off`.

// With annotations nothing may come out as unused, whatever an annotation alone uses.
#![cfg_attr(feature = "annotated", deny(warnings))]
#![cfg_attr(not(feature = "annotated"), allow(unused))]
#![allow(clippy::all, clippy::pedantic, reason = "functions of all shapes, good ones or not")]

#[cfg(feature = "annotated")]
use otel_runtime::{carry_context, event, record, recording_only, span, traced};
use std::collections::HashMap;
use std::fmt;
use std::future::Future;
use std::num::ParseIntError;
use std::pin::Pin;

#[cfg(feature = "wrong")]
mod wrong;

#[cfg(not(feature = "annotated"))]
#[macro_use]
mod nothing {
    macro_rules! record {
        ($($any:tt)*) => {};
    }
    macro_rules! event {
        ($($any:tt)*) => {};
    }
    macro_rules! span {
        ($name:literal, attrs($($any:tt)*), $($body:tt)*) => {
            $($body)*
        };
    }
}

type Headers = HashMap<String, String>;

// Used by annotations alone.
const NAME: &str = "acme.charge";
const KEY: &str = "acme.order.id";

fn id_of(note: &str) -> usize {
    note.len()
}

fn failure<T>(value: &Option<T>) -> Option<&'static str> {
    value.is_none().then_some("nothing found")
}

fn kind_of(_: &ParseIntError) -> &'static str {
    "number"
}

pub struct Order {
    cents: u64,
    // Read by an annotation alone.
    note: String,
}

impl fmt::Display for Order {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.cents)
    }
}

// Synchronous, as they come.

#[cfg_attr(feature = "annotated", traced)]
#[inline(never)]
pub fn plain(cents: u64, rate: u64) -> u64 {
    cents * rate + 7
}

#[cfg_attr(feature = "annotated", traced(min_duration = "100ms", attrs("acme.cents" = cents), ret("acme.sum" = *ret)))]
#[inline(never)]
pub fn slow(cents: u64, rate: u64) -> u64 {
    cents * rate + 11
}

#[cfg_attr(feature = "annotated", traced(kind = "client", leaf))]
#[inline(never)]
pub fn fallible(text: &str) -> Result<u64, ParseIntError> {
    let number: u64 = text.parse()?;
    Ok(number + 1)
}

#[cfg_attr(feature = "annotated", traced(new_root, attrs("acme.order.kind" = "gift", "acme.order.count" = 3)))]
#[inline(never)]
pub fn constants(items: &mut Vec<u64>) {
    items.push(7);
}

#[cfg_attr(feature = "annotated", traced)]
#[track_caller]
#[inline(never)]
pub fn located(items: &[u64], at: usize) -> u64 {
    items[at]
}

#[cfg_attr(feature = "annotated", traced(carry = "link"))]
#[inline(never)]
pub fn spawning(cents: u64) -> u64 {
    std::thread::spawn(move || cents + 1).join().unwrap_or_default()
}

#[cfg_attr(feature = "annotated", carry_context)]
#[inline(never)]
pub fn carrying(cents: u64) -> u64 {
    std::thread::spawn(move || cents + 2).join().unwrap_or_default()
}

// With expressions.

#[cfg_attr(
    feature = "annotated",
    traced(
        name = NAME,
        start_attrs(KEY = id),
        attrs("acme.order.note" = %note, "acme.order.notes" = ?id_of(&note), "acme.order.own" = format!("{note}"))
    )
)]
#[inline(never)]
pub fn expressions(cents: u64, id: u64, note: String) -> u64 {
    cents + 3
}

#[cfg_attr(feature = "annotated", traced(parent_from = headers, inject_into = out, links_from = batch.iter()))]
#[inline(never)]
pub fn relations(headers: &Headers, out: &mut Headers, batch: &[Headers]) -> usize {
    batch.len()
}

#[cfg_attr(feature = "annotated", traced(ret("acme.order.items" = ret.len()), err_type = kind_of))]
#[inline(never)]
pub fn read(text: &str) -> Result<Vec<u64>, ParseIntError> {
    text.split(',').map(str::parse).collect()
}

#[cfg_attr(feature = "annotated", traced(err = failure))]
#[inline(never)]
pub fn mapped(items: &[u64]) -> Option<u64> {
    items.first().copied()
}

impl Order {
    #[cfg_attr(feature = "annotated", traced(attrs("acme.order" = %self, "acme.order.note" = self.note)))]
    #[inline(never)]
    pub fn pay(&mut self, cents: u64) -> Option<u64> {
        self.cents = self.cents.checked_sub(cents)?;
        Some(self.cents)
    }
}

pub fn pay_all(cents: u64) -> Option<u64> {
    let mut order = Order { cents, note: String::new() };
    order.pay(1)
}

// Futures. That they are boxed makes the compiler write down their code and their sizes.

pub type Later<T> = Pin<Box<dyn Future<Output = T>>>;

pub async fn turn<F: Future<Output = u64>>(future: F) -> u64 {
    future.await
}

#[cfg_attr(feature = "annotated", traced)]
async fn waiting(first: Later<u64>, second: Later<u64>) -> u64 {
    first.await + second.await
}

pub fn make_waiting(first: Later<u64>, second: Later<u64>) -> Later<u64> {
    Box::pin(waiting(first, second))
}

#[cfg_attr(feature = "annotated", traced(min_duration = "100ms", attrs(KEY = block[0], "acme.order.note" = note)))]
async fn waiting_slowly(first: Later<u64>, block: [u64; 64], note: &'static str) -> u64 {
    first.await + 2
}

pub fn make_waiting_slowly(first: Later<u64>, block: [u64; 64]) -> Later<u64> {
    Box::pin(waiting_slowly(first, block, "gift"))
}

#[cfg_attr(
    feature = "annotated",
    traced(kind = "consumer", link_from = headers, attrs(KEY = block[0], "acme.order.note" = note))
)]
async fn waiting_with_expressions(first: Later<u64>, block: [u64; 64], headers: Headers, note: &'static str) -> u64 {
    first.await + 1
}

pub fn make_waiting_with_expressions(first: Later<u64>, block: [u64; 64], headers: Headers) -> Later<u64> {
    Box::pin(waiting_with_expressions(first, block, headers, "gift"))
}

#[cfg_attr(feature = "annotated", traced(attrs(KEY = id)))]
fn returned(first: Later<u64>, id: u64) -> impl Future<Output = u64> {
    let added = 5;
    async move { first.await + added }
}

pub fn make_returned(first: Later<u64>) -> Later<u64> {
    Box::pin(returned(first, 7))
}

#[cfg_attr(feature = "annotated", traced(attrs(KEY = id), ret("acme.order.cents" = *ret)))]
#[inline(never)]
pub fn boxed(first: Later<u64>, id: u64) -> Later<u64> {
    Box::pin(async move { first.await * 2 })
}

// With helpers in their bodies.

#[cfg_attr(feature = "annotated", traced)]
#[inline(never)]
pub fn recording(items: &[u64], note: &str) -> u64 {
    record!("acme.order.items" = items.len(), "acme.order.note" = note);
    event!("order.read", "acme.order.first" = items[0]);
    #[cfg(feature = "annotated")]
    #[recording_only]
    {
        let shown = format!("{items:?}");
        record!("acme.order.list" = shown);
    }
    items.iter().sum()
}

#[inline(never)]
pub fn unannotated(items: &[u64]) -> u64 {
    record!("acme.order.items" = items.len());
    items.iter().product()
}

#[inline(never)]
pub fn spanning(items: &[u64]) -> u64 {
    span!("acme.sum", attrs("acme.order.items" = items.len()), { items.iter().map(|n| n * 3).sum() })
}

pub fn make_spanning(first: Later<u64>, id: u64) -> Later<u64> {
    Box::pin(span!("acme.later", attrs(KEY = id), async move { first.await * 5 }))
}

#[cfg_attr(feature = "annotated", traced)]
async fn waiting_and_recording(first: Later<u64>) -> u64 {
    let cents = first.await;
    record!("acme.order.cents" = cents);
    cents * 7
}

pub fn make_waiting_and_recording(first: Later<u64>) -> Later<u64> {
    Box::pin(waiting_and_recording(first))
}

#[cfg(feature = "annotated")]
#[recording_only]
#[inline(never)]
pub fn skipped(items: &[u64]) -> Option<String> {
    Some(format!("{items:?}"))
}

#[cfg(not(feature = "annotated"))]
#[inline(never)]
pub fn skipped(items: &[u64]) -> Option<String> {
    None
}
