//! The table: what is evaluated, and when.

use opentelemetry::trace::SpanContext;
use otel_runtime::{event, record, recording_only, span, traced};
use std::cell::Cell;
use std::fmt;
use std::panic::resume_unwind;
use std::pin::Pin;
use std::task::Poll;
use std::time::Instant;

thread_local! {
    pub(crate) static EVALUATED: Cell<bool> = const { Cell::new(false) };
}

/// When an expression is evaluated.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum When {
    /// There is nothing to evaluate.
    Never,
    /// If the function's own span records.
    Recorded,
    /// In a helper without a span of its own: if the current one records, whosever it is.
    CurrentRecords,
    /// Runs while text is made for the span: a panic there costs the text, not the call.
    RecordedAndSwallowed,
    /// As soon as a sampler is asked, whatever it says.
    Asked,
    /// The context travels, recorded or not.
    Always,
}

pub(crate) struct Case {
    pub(crate) what: &'static str,
    pub(crate) shape: &'static str,
    pub(crate) when: When,
    pub(crate) call: fn(),
}

/// Past the panic hook, which has nothing to report.
fn bomb<T>() -> T {
    EVALUATED.set(true);
    resume_unwind(Box::new("evaluated"))
}

struct Failure;

impl fmt::Display for Failure {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        bomb()
    }
}

impl fmt::Debug for Failure {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        bomb()
    }
}

impl std::error::Error for Failure {}

type Outcome = Result<u32, Failure>;
type Boxed = Pin<Box<dyn Future<Output = Outcome>>>;

const NAME: &str = "constant";

fn judge(_: &Outcome) -> Option<&'static str> {
    bomb()
}

fn kind(_: &Failure) -> &'static str {
    bomb()
}

/// Takes as long as a clock can tell.
fn tick() -> u32 {
    let begun = Instant::now();
    while begun.elapsed().is_zero() {}
    1
}

#[recording_only]
fn only_when_recording() {
    bomb::<()>();
}

#[recording_only]
fn perhaps() -> Option<u32> {
    bomb()
}

macro_rules! cases {
    ($($what:literal $when:ident [$($annotation:tt)*] $body:tt)*) => {
        &[$(
            Case { what: $what, shape: "sync", when: When::$when, call: || {
                #[traced($($annotation)*)]
                fn case() -> Outcome $body
                let _ = case();
            } },
            Case { what: $what, shape: "async fn", when: When::$when, call: || {
                #[traced($($annotation)*)]
                async fn case() -> Outcome $body
                let _ = futures_executor::block_on(case());
            } },
            Case { what: $what, shape: "impl Future", when: When::$when, call: || {
                #[traced($($annotation)*)]
                fn case() -> impl Future<Output = Outcome> {
                    async move $body
                }
                let _ = futures_executor::block_on(case());
            } },
            Case { what: $what, shape: "boxed future", when: When::$when, call: || {
                #[traced($($annotation)*)]
                fn case() -> Boxed {
                    Box::pin(async move $body)
                }
                let _ = futures_executor::block_on(case());
            } },
        )*]
    };
}

pub(crate) const CASES: &[Case] = cases! {
    "nothing" Never [] { Ok(1) }
    "name" Never [name = NAME] { Ok(1) }
    "baggage" Never [baggage("tenant.id")] { Ok(1) }
    "parent_from" Always [parent_from = bomb::<Vec<(String, String)>>()] { Ok(1) }

    "start_attrs" Asked [start_attrs("acme.n" = bomb::<u32>())] { Ok(1) }
    "link_from" Asked [link_from = bomb::<SpanContext>()] { Ok(1) }
    "links_from" Asked [links_from = bomb::<Vec<SpanContext>>()] { Ok(1) }
    "an item of links_from" Asked [links_from = std::iter::once_with(bomb::<SpanContext>)] { Ok(1) }
    "messaging: destination" Asked [
        messaging(system = "nats", destination = bomb::<String>(), operation = "process"), links_from = [SpanContext::NONE],
    ] { Ok(1) }
    "messaging: message_id" Asked [
        messaging(system = "nats", destination = "orders", operation = "process", message_id = bomb::<u32>()),
        link_from = SpanContext::NONE,
    ] { Ok(1) }
    "messaging: partition" Asked [
        messaging(system = "kafka", destination = "orders", operation = "process", partition = bomb::<u32>()),
        link_from = SpanContext::NONE,
    ] { Ok(1) }

    "attrs, typed" Recorded [attrs("acme.n" = bomb::<u32>())] { Ok(1) }
    "attrs, Display" Recorded [attrs("acme.n" = %bomb::<u32>())] { Ok(1) }
    "attrs, Debug" Recorded [attrs("acme.n" = ?bomb::<u32>())] { Ok(1) }
    "attrs, Display itself" RecordedAndSwallowed [attrs("acme.n" = %Failure)] { Ok(1) }
    "attrs, Debug itself" RecordedAndSwallowed [attrs("acme.n" = ?Failure)] { Ok(1) }
    "ret" Recorded [ret("acme.n" = bomb::<u32>())] { Ok(1) }
    "err" Recorded [err = judge] { Ok(1) }
    "err_type" Recorded [err_type = kind] { Err(Failure) }
    "description of an error" RecordedAndSwallowed [] { Err(Failure) }

    "fast: name" Never [name = NAME, min_duration = "1h"] { Ok(1) }
    "fast: start_attrs" Never [min_duration = "1h", start_attrs("acme.n" = bomb::<u32>())] { Ok(1) }
    "fast: link_from" Never [min_duration = "1h", link_from = bomb::<SpanContext>()] { Ok(1) }
    "fast: attrs" Never [min_duration = "1h", attrs("acme.n" = bomb::<u32>())] { Ok(1) }
    "fast: ret" Never [min_duration = "1h", ret("acme.n" = bomb::<u32>())] { Ok(1) }
    "fast: err" Never [min_duration = "1h", err = judge] { Ok(1) }
    "fast: err_type" Never [min_duration = "1h", err_type = kind] { Err(Failure) }
    "fast: description of an error" Never [min_duration = "1h"] { Err(Failure) }
    "fast: parent" Always [min_duration = "1h", parent = bomb::<SpanContext>()] { Ok(1) }

    "slow: start_attrs" Asked [min_duration = "1ns", start_attrs("acme.n" = bomb::<u32>())] { Ok(tick()) }
    "slow: link_from" Asked [min_duration = "1ns", link_from = bomb::<SpanContext>()] { Ok(tick()) }
    "slow: attrs" Recorded [min_duration = "1ns", attrs("acme.n" = bomb::<u32>())] { Ok(tick()) }
    "slow: ret" Recorded [min_duration = "1ns", ret("acme.n" = bomb::<u32>())] { Ok(tick()) }
    "slow: err" Recorded [min_duration = "1ns", err = judge] { Ok(tick()) }
    "slow: err_type" Recorded [min_duration = "1ns", err_type = kind] { tick(); Err(Failure) }
    "slow: description of an error" RecordedAndSwallowed [min_duration = "1ns"] { tick(); Err(Failure) }

    "record! in what has no span while it runs" Never [
        min_duration = "1ns", allow(record_before_span, reason = "it shall do nothing"),
    ] { record!("acme.n" = bomb::<u32>()); Ok(tick()) }
    "event! in what has no span while it runs" Never [
        min_duration = "1ns", allow(record_before_span, reason = "it shall do nothing"),
    ] { event!("order.checked", "acme.n" = bomb::<u32>()); Ok(tick()) }
    "#[recording_only] in what has no span while it runs" Never [
        min_duration = "1ns", allow(record_before_span, reason = "it shall do nothing"),
    ] {
        #[recording_only]
        bomb::<()>();
        Ok(tick())
    }

    "record!" Recorded [] { record!("acme.n" = bomb::<u32>()); Ok(1) }
    "event!" Recorded [] { event!("order.checked", "acme.n" = bomb::<u32>()); Ok(1) }
    "span!" Recorded [] { span!("inner", attrs("acme.n" = bomb::<u32>()), { Ok(1) }) }
    "#[recording_only] block" Recorded [] {
        #[recording_only]
        {
            bomb::<()>();
        }
        Ok(1)
    }
    "#[recording_only] statement" Recorded [] {
        #[recording_only]
        bomb::<()>();
        Ok(1)
    }
    "#[recording_only] let" Recorded [] {
        #[recording_only]
        let _n = bomb::<u32>();
        Ok(1)
    }
    "#[recording_only] value" Recorded [] {
        let n = #[recording_only]
        bomb::<u32>();
        Ok(n.unwrap_or(1))
    }
    "#[recording_only] fn" CurrentRecords [] { only_when_recording(); Ok(1) }
    "#[recording_only] fn with a value" CurrentRecords [] { Ok(perhaps().unwrap_or(1)) }
};

/// Functions that hand out a future without having written it at their end. The arguments are gone when
/// it is polled first, and nobody has been asked before: `attrs` are evaluated where there may be a span.
macro_rules! from_elsewhere {
    ($($what:literal $when:ident [$($annotation:tt)*] $value:expr;)*) => {
        &[$(
            Case { what: $what, shape: "future from elsewhere", when: When::$when, call: || {
                #[traced($($annotation)*)]
                fn case() -> Boxed {
                    let future: Boxed = Box::pin(std::future::poll_fn(|_| Poll::Ready($value)));
                    future
                }
                let _ = futures_executor::block_on(case());
            } },
        )*]
    };
}

pub(crate) const FROM_ELSEWHERE: &[Case] = from_elsewhere! {
    "nothing" Never [] Ok(1);
    "start_attrs" Asked [start_attrs("acme.n" = bomb::<u32>())] Ok(1);
    "link_from" Asked [link_from = bomb::<SpanContext>()] Ok(1);
    "links_from" Asked [links_from = bomb::<Vec<SpanContext>>()] Ok(1);
    "attrs, typed" Asked [attrs("acme.n" = bomb::<u32>())] Ok(1);
    "attrs, Display" Asked [attrs("acme.n" = %bomb::<u32>())] Ok(1);
    "attrs, Debug" Asked [attrs("acme.n" = ?bomb::<u32>())] Ok(1);
    "ret" Recorded [ret("acme.n" = bomb::<u32>())] Ok(1);
    "err" Recorded [err = judge] Ok(1);
    "fast: attrs" Never [min_duration = "1h", attrs("acme.n" = bomb::<u32>())] Ok(1);
    "slow: attrs" Recorded [min_duration = "1ns", attrs("acme.n" = bomb::<u32>())] Ok(tick());
    "slow: start_attrs" Asked [min_duration = "1ns", start_attrs("acme.n" = bomb::<u32>())] Ok(tick());
    "err_type" Recorded [err_type = kind] Err(Failure);
    "description of an error" RecordedAndSwallowed [] Err(Failure);
};
