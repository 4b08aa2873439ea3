//! An annotated function does what the plain one does: value, drop order, panics, location, auto
//! traits. Each case runs plain and annotated, with and without a recorder.

#![allow(unsafe_code, reason = "`unsafe fn` is one of the shapes")]
#![allow(
    unused_variables,
    redundant_semicolons,
    dead_code,
    unreachable_pub,
    reason = "the shapes have them on purpose"
)]
#![allow(missing_docs, clippy::all, clippy::pedantic, reason = "code under test")]

use futures_util::StreamExt as _;
use otel_runtime::testing;
use std::cell::RefCell;
use std::future::Future;
use std::panic::{AssertUnwindSafe, UnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

thread_local! {
    static LOG: RefCell<Vec<String>> = const { RefCell::new(Vec::new()) };
}

fn log(line: String) {
    LOG.with_borrow_mut(|log| log.push(line));
}

/// Logs its drop.
pub struct Noisy(pub &'static str);

impl Noisy {
    fn say(&self, word: &str) {
        log(format!("{} {word}", self.0));
    }
    fn measure(&self) -> usize {
        self.0.len()
    }
}

impl Drop for Noisy {
    fn drop(&mut self) {
        log(format!("drop {}", self.0));
    }
}

pub struct Pair {
    pub left: Noisy,
    pub right: Noisy,
}

#[derive(Debug, PartialEq)]
pub struct Oops(i32);

impl std::fmt::Display for Oops {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "oops {}", self.0)
    }
}

pub type Alias<T> = Result<T, Oops>;
pub type BoxFuture<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

fn check(n: i32) -> Result<i32, Oops> {
    if n < 0 { Err(Oops(n)) } else { Ok(n) }
}

// `$` cannot be written in a nested macro directly.
macro_rules! variants {
    ($d:tt) => {
        mod plain {
            use super::*;
            use std::sync::Arc;
            macro_rules! shape { ($d($d item:tt)*) => { $d($d item)* }; }
            pub struct Receiver {
                pub name: String,
            }
            include!("behaviour/shapes.rs");
        }
        mod annotated {
            use super::*;
            use std::sync::Arc;
            macro_rules! shape { ($d($d item:tt)*) => { #[otel_runtime::traced] $d($d item)* }; }
            pub struct Receiver {
                pub name: String,
            }
            include!("behaviour/shapes.rs");
        }
    };
}
variants!($);

/// Runs `case` and gives what it returned, or panicked with, and what it logged.
fn observe<T: std::fmt::Debug>(case: impl FnOnce() -> T) -> (String, Vec<String>) {
    LOG.take();
    let outcome = match catch_unwind(AssertUnwindSafe(case)) {
        Ok(value) => format!("{value:?}"),
        Err(payload) => format!("panic {:?}", payload.downcast_ref::<&str>()),
    };
    (outcome, LOG.take())
}

/// Drives a future that needs no runtime.
fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}

/// Polls a future twice and drops it.
fn cancel<F: Future>(future: F) {
    let mut future = Box::pin(future);
    for _ in 0..2 {
        let _ = future.as_mut().poll(&mut Context::from_waker(Waker::noop()));
    }
    log("cancel".to_owned());
}

macro_rules! same {
    ($name:ident: |$m:ident| $case:expr) => {
        #[test]
        fn $name() {
            let plain = {
                use plain as $m;
                observe(|| $case)
            };
            let off = {
                use annotated as $m;
                observe(|| $case)
            };
            assert_eq!(plain, off, "without a provider");
            let recorder = testing::record();
            let on = {
                use annotated as $m;
                observe(|| $case)
            };
            assert_eq!(plain, on, "recorded");
            assert!(!recorder.spans().is_empty(), "nothing was recorded");
        }
    };
}

/// Gives a type to what never returns.
fn diverge<T>(case: impl FnOnce() -> T) {
    case();
}

fn noisy(name: &'static str) -> Noisy {
    Noisy(name)
}

same!(locals_and_arguments: |m| m::locals_and_arguments(noisy("a"), noisy("b"), (noisy("c"), noisy("d"))));
same!(wild_and_patterns: |m| m::wild_and_patterns(
    noisy("wild"), Pair { left: noisy("left"), right: noisy("right") }, noisy("held"), noisy("mut")));
same!(partial_pattern: |m| m::partial_pattern((noisy("kept"), noisy("rest")), noisy("tail")));
same!(tail_temporary: |m| m::tail_temporary(noisy("a")));
same!(tail_temporary_plain: |m| m::tail_temporary_plain(noisy("a")));
same!(moved_out_argument: |m| m::moved_out_argument(noisy("a"), noisy("b")).map(|kept| kept.0));
same!(early_exits: |m| (m::early_exits(0), m::early_exits(4), m::early_exits(-4)));
same!(unused_and_mut: |m| m::unused_and_mut([0; 4], 3, String::new()));
same!(panics_with: |m| m::panics_with("payload"));
same!(never_returns: |m| diverge(|| m::never_returns()));
same!(coerces_to_box: |m| m::coerces_to_box(3)(4));
same!(coerces_inside_result: |m| (
    m::coerces_inside_result(false).map(|f| f(1)).ok(), m::coerces_inside_result(true).err().map(|e| e.to_string())));
same!(opaque_closure: |m| m::opaque_closure()(" x ").to_owned());
same!(empty_slice: |m| m::empty_slice().len());
same!(borrowed: |m| { let text = String::from("a b"); m::borrowed(&text, &String::from("c")).map(str::to_owned) });
same!(factorial: |m| m::factorial(5));
same!(generic: |m| m::generic(["a", "b"]));
same!(unsafe_fn: |m| unsafe { m::reads(&raw const FIVE) });
same!(extern_fn: |m| m::adds(2, 3));
same!(items_first: |m| m::items_first());
same!(numbers_from_enum: |m| m::numbers_from_enum());
same!(born_in_macro: |m| m::born_in_macro(10));
same!(async_born_in_macro: |m| block_on(m::async_born_in_macro(10)));
same!(async_locals_and_arguments: |m| block_on(m::async_locals_and_arguments(
    noisy("a"), noisy("b"), (noisy("c"), noisy("d")), noisy("wild"))));
same!(async_locals_cancelled: |m| cancel(m::async_locals_and_arguments(
    noisy("a"), noisy("b"), (noisy("c"), noisy("d")), noisy("wild"))));
same!(async_tail_temporary: |m| block_on(m::async_tail_temporary(noisy("a"))));
same!(async_coercions: |m| (
    block_on(m::async_coercions(false)).map(|f| f(1)).ok(),
    block_on(m::async_coercions(true)).err().map(|e| e.to_string())));
same!(async_empty_slice: |m| block_on(m::async_empty_slice()).len());
same!(async_never: |m| diverge(|| block_on(m::async_never())));
same!(async_opaque: |m| block_on(m::async_opaque())(3));
same!(async_opaque_result: |m| block_on(m::async_opaque_result(3)).map(Iterator::sum::<u8>));
same!(async_borrows: |m| { let mut other = String::from("a"); block_on(m::async_borrows("bc", &mut other)) });
same!(async_returns_future: |m| block_on(block_on(m::async_returns_future(3))));
same!(async_pending_cancelled: |m| cancel(m::async_pending(noisy("a"))));
same!(async_panics: |m| block_on(m::async_panics(noisy("a"))));
same!(async_with_other_attribute: |m| block_on(m::async_with_other_attribute(noisy("a"))));
same!(impl_future: |m| { let future = m::impl_future(noisy("a")); log("made".to_owned()); block_on(future) });
same!(boxed_future: |m| block_on(m::boxed_future(" x ")).to_owned());
same!(aliased_future: |m| block_on(m::aliased_future(4)));
same!(stream_of_numbers: |m| block_on(m::stream_of_numbers(noisy("a")).collect::<Vec<_>>()));
same!(boxed_stream: |m| block_on(m::boxed_stream().collect::<Vec<_>>()));
same!(receivers: |m| {
    let mut receiver = m::Receiver { name: "n".to_owned() };
    receiver.by_mut("m").map(|receiver| receiver.by_ref().to_owned()).ok();
    block_on(receiver.async_by_mut()).map(|name| name.push('z')).ok();
    let by_ref = block_on(receiver.async_by_ref()).to_owned();
    let by_pin = Pin::new(&mut receiver).by_pin();
    let make = || m::Receiver { name: "k".to_owned() };
    (by_ref, by_pin, receiver.by_value(), make().by_mut_value(), Box::new(make()).by_box(),
     std::sync::Arc::new(make()).by_arc(), block_on(make().async_by_value(String::new())))
});

static FIVE: u8 = 5;

#[test]
fn never_polled_futures_drop_alike_and_leave_no_span() {
    let plain = observe(|| drop(plain::async_pending(noisy("a"))));
    let recorder = testing::record();
    let annotated = observe(|| drop(annotated::async_pending(noisy("a"))));
    assert_eq!(plain, annotated);
    assert_eq!(recorder.tree(), "");
}

#[test]
fn track_caller_gives_the_callers_location() {
    let _recorder = testing::record();
    let here = std::panic::Location::caller().line();
    assert_eq!(annotated::location().line(), here + 1);
    assert_eq!(annotated::location_in_result(), Ok(here + 2));
}

fn is_send<T: Send>(value: T) -> T {
    value
}

fn is_unwind_safe<T: UnwindSafe>(value: T) -> T {
    value
}

#[test]
fn futures_keep_their_auto_traits() {
    drop(is_send(annotated::async_opaque()));
    drop(is_send(annotated::async_coercions(true)));
    drop(is_unwind_safe(annotated::async_opaque()));
    drop(is_unwind_safe(annotated::async_empty_slice()));
    drop(is_send(annotated::impl_future(noisy("a"))));
    // A future that is not `Send` plain is not `Send` annotated: `tests/ui` has the error.
}

#[test]
fn thread_exit_is_survived() {
    #[otel_runtime::traced]
    fn at_exit() {}

    struct AtExit;
    impl Drop for AtExit {
        fn drop(&mut self) {
            at_exit();
            block_on(annotated::async_empty_slice());
        }
    }
    thread_local! {
        static FIRST: AtExit = const { AtExit };
        static LATE: RefCell<Option<AtExit>> = const { RefCell::new(None) };
    }
    // Registered before OpenTelemetry's own thread-local, so destroyed after it; and the other way.
    for before in [true, false] {
        std::thread::spawn(move || {
            if before {
                FIRST.with(|_| ());
            }
            let recorder = testing::record();
            at_exit();
            LATE.set(Some(AtExit));
            FIRST.with(|_| ());
            assert_eq!(recorder.spans().len(), 1);
        })
        .join()
        .unwrap();
    }
    // A thread that makes its first traced call when its context is gone already.
    std::thread::spawn(|| {
        FIRST.with(|_| ());
        opentelemetry::Context::map_current(|_| ());
    })
    .join()
    .unwrap();
}
