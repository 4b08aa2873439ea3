//! What the returned value, a panic or a drop says about the span.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use otel_runtime::opentelemetry::trace::Status;
use otel_runtime::{testing, traced};
use std::fmt;
use std::future::Future;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Context, Poll, Waker};
use std::time::Duration;

#[derive(Debug, thiserror::Error)]
#[error("order {0} rejected")]
struct OrderError(u32, #[source] Option<Cause>);

#[derive(Debug, thiserror::Error)]
#[error("stock is empty")]
struct Cause(#[source] Option<std::io::Error>);

/// An error that cannot be shown.
#[derive(Debug)]
struct Bare;

type Alias<T> = Result<T, OrderError>;
type Boxed<T> = Pin<Box<dyn Future<Output = T> + Send>>;

fn rejected() -> OrderError {
    OrderError(7, Some(Cause(Some(std::io::Error::other("disk")))))
}

/// Runs `case` under a recorder and draws it.
fn tree<T>(case: impl FnOnce() -> T) -> String {
    let recorder = testing::record();
    case();
    recorder.tree()
}

fn block_on<F: Future>(future: F) -> F::Output {
    let mut future = Box::pin(future);
    loop {
        if let Poll::Ready(value) = future.as_mut().poll(&mut Context::from_waker(Waker::noop())) {
            return value;
        }
    }
}

mod by_type {
    use super::*;

    #[traced]
    fn aliased(fail: bool) -> Alias<u8> {
        if fail { Err(rejected()) } else { Ok(1) }
    }

    #[traced]
    async fn aliased_async() -> Alias<u8> {
        Err(rejected())
    }

    #[traced]
    fn bare() -> Result<(), Bare> {
        Err(Bare)
    }

    #[traced]
    fn generic<E>(error: E) -> Result<(), E> {
        Err(error)
    }

    #[traced]
    fn shown_generic<E: fmt::Display>(error: E) -> Result<(), E> {
        Err(error)
    }

    #[traced]
    fn erased() -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err("something".into())
    }

    #[traced]
    fn any() -> anyhow::Result<()> {
        Err(anyhow::Error::new(rejected()).context("settling"))
    }

    #[traced]
    fn option() -> Option<u8> {
        None
    }

    #[traced]
    fn parameter<T>(value: T) -> T {
        value
    }

    #[traced]
    fn opaque() -> impl fmt::Debug {
        Err::<(), _>(rejected())
    }

    #[traced]
    fn boxed() -> Boxed<Alias<u8>> {
        Box::pin(async { Err(rejected()) })
    }

    #[traced]
    fn returned_future() -> impl Future<Output = Alias<u8>> {
        async { Err(rejected()) }
    }

    #[test]
    fn results_under_any_name_are_read() {
        let recorder = testing::record();
        let _ = aliased(false);
        assert_eq!(recorder.span("aliased").status, Status::Unset);
        const ERROR: &str = "!outcome::OrderError \"order 7 rejected\"\n";
        assert_eq!(tree(|| aliased(true)), format!("aliased {ERROR}"));
        assert_eq!(tree(|| block_on(aliased_async())), format!("aliased_async {ERROR}"));
        assert_eq!(tree(|| block_on(boxed())), format!("boxed {ERROR}"));
        assert_eq!(tree(|| block_on(returned_future())), format!("returned_future {ERROR}"));
    }

    #[test]
    fn errors_without_bounds_have_a_type_and_no_text() {
        assert_eq!(tree(bare), "bare !outcome::Bare\n");
        assert_eq!(tree(|| generic(Bare)), "generic !outcome::Bare\n");
        assert_eq!(tree(|| generic(rejected())), "generic !outcome::OrderError\n");
        assert_eq!(tree(|| shown_generic(rejected())), "shown_generic !outcome::OrderError \"order 7 rejected\"\n");
    }

    #[test]
    fn erased_errors_are_other() {
        assert_eq!(tree(erased), "erased !_OTHER \"something\"\n");
        assert_eq!(tree(any), "any !_OTHER \"settling\"\n");
    }

    #[test]
    fn what_is_no_result_stays_unset() {
        assert_eq!(tree(option), "option\n");
        assert_eq!(tree(|| parameter(Err::<(), _>(rejected()))), "parameter\n");
        assert_eq!(tree(opaque), "opaque\n");
    }
}

mod as_written {
    use super::*;

    #[traced(err)]
    fn demanded() -> Alias<u8> {
        Err(rejected())
    }

    #[traced(no_err)]
    fn ignored() -> Alias<u8> {
        Err(rejected())
    }

    #[traced(err(chain))]
    fn chained() -> Alias<u8> {
        Err(rejected())
    }

    #[traced(err(chain))]
    async fn chained_any() -> anyhow::Result<()> {
        Err(anyhow::Error::new(rejected()).context("settling"))
    }

    struct Response(u16);

    fn not_found_is_fine(result: &Result<Response, OrderError>) -> Option<String> {
        match result {
            Ok(response) if response.0 >= 500 => Some(format!("status {}", response.0)),
            Ok(_) => None,
            Err(error) => Some(error.to_string()),
        }
    }

    #[traced(err = not_found_is_fine)]
    fn fetch(status: u16) -> Result<Response, OrderError> {
        if status == 0 { Err(rejected()) } else { Ok(Response(status)) }
    }

    #[traced(err = |value: &Option<u8>| value.is_none().then_some("nothing there"))]
    async fn optional() -> Option<u8> {
        None
    }

    #[traced(err = |value: &T| is_zero(value))]
    fn generic<T: PartialEq + From<u8>>(value: T) -> T {
        value
    }

    fn is_zero<T: PartialEq + From<u8>>(value: &T) -> Option<&'static str> {
        (*value == T::from(0)).then_some("zero")
    }

    fn kind(error: &OrderError) -> &'static str {
        if error.0 == 7 { "rejected" } else { "other" }
    }

    #[traced(err_type = kind)]
    fn typed() -> Alias<u8> {
        Err(rejected())
    }

    #[traced(ret("acme.order.items" = ret.len(), "acme.order.first" = ret.first()))]
    async fn listed(fail: bool) -> Alias<Vec<u32>> {
        if fail { Err(rejected()) } else { Ok(vec![4, 5]) }
    }

    #[traced(ret("acme.sum" = ret))]
    fn sum(a: u32, b: u32) -> u32 {
        a + b
    }

    #[traced(ret("acme.debug" = ?ret))]
    fn opaque_value() -> impl fmt::Debug {
        3
    }

    #[test]
    fn errors_are_read_as_the_annotation_says() {
        assert_eq!(tree(demanded), "demanded !outcome::OrderError \"order 7 rejected\"\n");
        assert_eq!(tree(ignored), "ignored\n");
        assert_eq!(tree(chained), "chained !outcome::OrderError \"order 7 rejected: stock is empty: disk\"\n");
        assert_eq!(
            tree(|| block_on(chained_any())),
            "chained_any !_OTHER \"settling: order 7 rejected: stock is empty: disk\"\n"
        );
        assert_eq!(tree(typed), "typed !rejected \"order 7 rejected\"\n");
    }

    #[test]
    fn a_mapping_decides_what_is_an_error() {
        assert_eq!(tree(|| fetch(404)), "fetch\n");
        assert_eq!(tree(|| fetch(503)), "fetch !_OTHER \"status 503\"\n");
        assert_eq!(tree(|| fetch(0)), "fetch !outcome::OrderError \"order 7 rejected\"\n");
        assert_eq!(tree(|| block_on(optional())), "optional !_OTHER \"nothing there\"\n");
        assert_eq!(tree(|| generic(0_u32)), "generic !_OTHER \"zero\"\n");
        assert_eq!(tree(|| generic(1_u64)), "generic\n");
    }

    #[test]
    fn returned_values_become_attributes() {
        assert_eq!(tree(|| block_on(listed(false))), "listed {acme.order.first: 4, acme.order.items: 2}\n");
        assert_eq!(tree(|| block_on(listed(true))), "listed !outcome::OrderError \"order 7 rejected\"\n");
        assert_eq!(tree(|| sum(2, 3)), "sum {acme.sum: 5}\n");
        assert_eq!(tree(opaque_value), "opaque_value {acme.debug: 3}\n");
    }
}

mod panics {
    use super::*;

    #[traced]
    fn leaf() {
        panic!("boom")
    }

    #[traced]
    fn root() -> Alias<()> {
        leaf();
        Ok(())
    }

    #[traced]
    async fn async_root() {
        tokio::task::yield_now().await;
        root().unwrap();
    }

    #[traced]
    fn in_destructor() -> u8 {
        1
    }

    struct Cleanup;
    impl Drop for Cleanup {
        fn drop(&mut self) {
            in_destructor();
        }
    }

    #[traced]
    fn unwinds_through_a_destructor() {
        let _cleanup = Cleanup;
        panic!("boom")
    }

    struct PanickingDisplay;
    impl fmt::Display for PanickingDisplay {
        fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
            panic!("in Display")
        }
    }

    #[traced]
    fn error_cannot_be_shown() -> Result<(), PanickingDisplay> {
        Err(PanickingDisplay)
    }

    struct LooksAtTheSpan;
    impl fmt::Display for LooksAtTheSpan {
        fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            otel_runtime::record!("acme.seen" = true);
            write!(f, "recording: {}", otel_runtime::is_recording())
        }
    }

    #[traced]
    fn error_looks_at_the_span() -> Result<(), LooksAtTheSpan> {
        Err(LooksAtTheSpan)
    }

    #[test]
    fn every_span_on_the_way_is_an_error() {
        let picture = tree(|| {
            let payload = catch_unwind(AssertUnwindSafe(|| block_on(async_root()))).unwrap_err();
            assert_eq!(payload.downcast_ref::<&str>(), Some(&"boom"));
        });
        assert_eq!(picture, "async_root !panic\n  root !panic\n    leaf !panic\n");
    }

    #[test]
    fn a_call_made_by_a_destructor_while_unwinding_did_not_panic() {
        let picture = tree(|| {
            let _ = catch_unwind(unwinds_through_a_destructor);
        });
        assert_eq!(picture, "unwinds_through_a_destructor !panic\n  in_destructor\n");
    }

    #[test]
    fn the_errors_own_code_can_neither_panic_nor_deadlock_the_call() {
        let recorder = testing::record();
        assert!(error_cannot_be_shown().is_err());
        assert!(recorder.tree().starts_with("error_cannot_be_shown !outcome::panics::PanickingDisplay"));
        let picture = tree(error_looks_at_the_span);
        assert_eq!(
            picture,
            "error_looks_at_the_span {acme.seen: true} !outcome::panics::LooksAtTheSpan \"recording: true\"\n"
        );
    }
}

mod cancellation {
    use super::*;
    use otel_runtime::record;

    #[traced]
    fn in_drop() {}

    struct Cleanup;
    impl Drop for Cleanup {
        fn drop(&mut self) {
            in_drop();
        }
    }

    #[traced]
    async fn slow() -> Alias<u8> {
        let _cleanup = Cleanup;
        record!("acme.step" = 1);
        tokio::time::sleep(Duration::from_secs(3600)).await;
        record!("acme.step" = 2);
        Ok(1)
    }

    #[traced]
    async fn parent() -> Option<Alias<u8>> {
        tokio::time::timeout(Duration::from_millis(1), slow()).await.ok()
    }

    #[tokio::test]
    async fn a_timeout_leaves_a_cancelled_span_and_its_drop_under_it() {
        let recorder = testing::record();
        assert!(parent().await.is_none());
        assert_eq!(recorder.tree(), "parent\n  slow {acme.step: 1, otel_runtime.cancelled: true}\n    in_drop\n");
        assert_eq!(recorder.span("slow").status, Status::Unset);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn select_cancels_the_branch_that_lost() {
        let recorder = testing::record();
        tokio::select! {
            _ = slow() => unreachable!(),
            () = tokio::time::sleep(Duration::from_millis(1)) => {}
        }
        assert_eq!(recorder.tree(), "slow {acme.step: 1, otel_runtime.cancelled: true}\n  in_drop\n");
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn an_aborted_task_ends_its_span() {
        let recorder = testing::record();
        #[otel_runtime::carry_context]
        fn start() -> tokio::task::JoinHandle<Alias<u8>> {
            tokio::spawn(slow())
        }
        let task = start();
        task.abort();
        assert!(task.await.unwrap_err().is_cancelled());
        // Aborted before its first poll it has no span; after it, a cancelled one.
        let tree = recorder.tree();
        assert!(tree.is_empty() || tree.contains("otel_runtime.cancelled: true"), "{tree}");
    }
}
