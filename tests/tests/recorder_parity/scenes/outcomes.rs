//! How calls end.

use futures_util::FutureExt as _;
use otel_runtime::opentelemetry::trace::Status;
use otel_runtime::{record, set_status, span, traced};
use std::future::pending;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::pin;
use std::task::{self, Waker};

#[traced]
fn ok() -> Result<u8, String> {
    Ok(1)
}

#[traced(attrs("acme.literal" = 1))]
fn err() -> Result<u8, String> {
    Err("no luck".to_owned())
}

#[traced]
fn panicking() {
    panic!("no work")
}

#[traced]
fn said() {
    set_status(Status::error("said"));
    set_status(Status::Unset);
}

#[traced]
fn ok_is_final() -> Result<u8, String> {
    set_status(Status::Ok);
    Err("late".to_owned())
}

pub(super) fn outcomes() {
    let each = || {
        let _ = ok();
        let _ = err();
        let _ = catch_unwind(panicking);
        said();
        let _ = ok_is_final();
    };
    each();
    span!("parent", { each() });
    let _ = catch_unwind(|| span!("through", { panicking() }));
}

#[traced]
async fn failing() -> Result<u8, String> {
    std::future::ready(()).await;
    Err("no luck".to_owned())
}

#[traced]
async fn cancelled() {
    record!("acme.n" = 1);
    pending::<()>().await;
}

#[traced]
async fn panicking_later(polls: &mut u32) {
    std::future::poll_fn(|_| {
        *polls += 1;
        assert!(*polls < 2, "no second poll");
        task::Poll::<()>::Pending
    })
    .await;
}

pub(super) fn outcomes_of_futures() {
    let each = || {
        let _ = failing().now_or_never();
        let mut context = task::Context::from_waker(Waker::noop());
        assert!(pin!(cancelled()).poll(&mut context).is_pending());
        let mut polls = 0;
        let mut future = Box::pin(panicking_later(&mut polls));
        assert!(future.as_mut().poll(&mut context).is_pending());
        let _ = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(&mut context)));
    };
    each();
    span!("parent", { each() });
}
