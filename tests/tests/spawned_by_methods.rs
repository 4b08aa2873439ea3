//! Work that is spawned by methods, on scoped threads and by callbacks, and streams that change tasks.

use futures_util::{Stream, StreamExt as _};
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{
    CarryExt as _, HandleExt as _, JoinSetExt as _, LocalSetExt as _, carry, carry_callback, carry_callback_mut, span,
    thread_scope, traced,
};
use std::sync::Mutex;
use tokio::task::{JoinSet, LocalSet};

#[traced]
async fn work() {
    tokio::task::yield_now().await;
}

#[traced]
fn crunch() {}

/// Lines that are equal but for their order.
fn sorted(recorder: &Recorder) -> Vec<String> {
    let mut lines: Vec<String> = recorder.tree().lines().map(str::to_owned).collect();
    lines.sort();
    lines
}

mod tokio_spawns {
    use super::*;

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn of_a_join_set_are_children_or_links() {
        let recorder = testing::record();
        span!("outer", async {
            let handle = tokio::runtime::Handle::current();
            let mut tasks = JoinSet::new();
            tasks.spawn_carried(work());
            tasks.spawn_on_carried(work(), &handle);
            tasks.spawn_blocking_carried(crunch);
            tasks.spawn_linked(work());
            tasks.spawn_on_linked(work(), &handle);
            tasks.spawn_blocking_linked(crunch);
            tasks.join_all().await;
        })
        .await;
        let children = ["  crunch", "  work", "  work"];
        let links = ["crunch -> outer", "outer", "work -> outer", "work -> outer"];
        assert_eq!(sorted(&recorder), [&children[..], &links[..]].concat());
    }

    #[tokio::test]
    async fn of_a_local_set_are_children_or_links() {
        let recorder = testing::record();
        span!("outer", async {
            let local = LocalSet::new();
            let not_send = std::rc::Rc::new(());
            let kept = not_send.clone();
            let child = local.spawn_local_carried(async move {
                work().await;
                drop(kept);
            });
            let linked = local.spawn_local_linked(work());
            local
                .run_until(async {
                    let mut tasks = JoinSet::new();
                    tasks.spawn_local_carried(work());
                    tasks.spawn_local_linked(work());
                    tasks.join_all().await;
                    child.await.unwrap();
                    linked.await.unwrap();
                })
                .await;
            assert_eq!(std::rc::Rc::strong_count(&not_send), 1);
        })
        .await;
        assert_eq!(sorted(&recorder), ["  work", "  work", "outer", "work -> outer", "work -> outer"]);
    }

    #[test]
    fn of_a_runtime_that_is_not_the_current_one_are_children_or_links() {
        let recorder = testing::record();
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).build().unwrap();
        let (child, linked, blocking, blocking_linked) = span!("outer", {
            let handle = runtime.handle();
            let tasks = (runtime.spawn_carried(work()), handle.spawn_linked(work()));
            (tasks.0, tasks.1, handle.spawn_blocking_carried(crunch), runtime.spawn_blocking_linked(crunch))
        });
        runtime.block_on(async { tokio::try_join!(child, linked, blocking, blocking_linked) }).unwrap();
        assert_eq!(sorted(&recorder), ["  crunch", "  work", "crunch -> outer", "outer", "work -> outer"]);
    }
}

mod scoped_threads {
    use super::*;

    #[test]
    fn take_along_the_context_of_each_spawn() {
        let recorder = testing::record();
        let seen = Mutex::new(Vec::new());
        span!("outer", {
            thread_scope(|scope| {
                scope.spawn(crunch);
                span!("inner", {
                    let thread = scope.spawn(move || {
                        span!("in thread", {
                            // The nested thread belongs to the span that is current there.
                            scope.spawn(crunch).join().unwrap();
                        });
                    });
                    thread.join().unwrap();
                });
                let named = std::thread::Builder::new().name("named".into());
                let named = scope.spawn_with(named, || {
                    crunch();
                    seen.lock().unwrap().push(std::thread::current().name().map(str::to_owned));
                });
                named.unwrap().join().unwrap();
            });
        });
        assert_eq!(seen.into_inner().unwrap(), [Some("named".to_owned())]);
        let children = ["  crunch", "  crunch", "  inner"];
        let nested = ["      crunch", "    in thread"];
        assert_eq!(sorted(&recorder), [&nested[..], &children[..], &["outer"]].concat());
    }

    #[test]
    fn panic_as_those_of_std_do() {
        let joined = thread_scope(|scope| scope.spawn(|| panic!("on purpose")).join().is_err());
        assert!(joined, "who joins gets the payload");
        let left = std::panic::catch_unwind(|| thread_scope(|scope| drop(scope.spawn(|| panic!("on purpose")))));
        assert!(left.is_err(), "who does not join panics");
    }
}

mod callbacks {
    use super::*;

    #[test]
    fn run_under_the_context_of_their_registration_as_often_as_they_are_called() {
        let recorder = testing::record();
        let (callback, mut counting) = span!("registers", {
            let mut count = 0;
            let counting = carry_callback_mut(move |by: u32| {
                crunch();
                count += by;
                count
            });
            (carry_callback(|n: u32| span!("called", { n * 2 })), counting)
        });
        let context = recorder.context();
        let foreign = std::thread::spawn(move || {
            let _attached = context.attach();
            // The foreign thread has a span of its own, which the callback's are no children of.
            span!("foreign", {
                assert_eq!((callback(1), callback(2)), (2, 4));
                assert_eq!((counting(1), counting(2)), (1, 3));
                crunch();
            });
        });
        foreign.join().unwrap();
        assert_eq!(
            sorted(&recorder),
            ["  called", "  called", "  crunch", "  crunch", "  crunch", "foreign", "registers"]
        );
        let registered = recorder.span("registers");
        let under = |span: &&testing::TestSpan| span.parent_span_id == registered.span_context.span_id();
        assert_eq!(recorder.spans().iter().filter(under).count(), 4);
    }
}

mod streams {
    use super::*;

    struct Cleanup;

    impl Drop for Cleanup {
        fn drop(&mut self) {
            crunch();
        }
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn are_polled_and_dropped_under_their_context() {
        let recorder = testing::record();
        let (child, linked) = span!("outer", {
            let cleanup = Cleanup;
            let numbers = futures_util::stream::iter(0..2).then(move |_| {
                let _kept = &cleanup;
                work()
            });
            (numbers.carry(), futures_util::stream::iter(0..1).then(|_| work()).carry_linked())
        });
        assert_eq!(child.size_hint(), (2, Some(2)));
        let reader = async {
            tokio::spawn(child.for_each(|()| async {})).await.unwrap();
            tokio::spawn(linked.for_each(|()| async {})).await.unwrap();
        };
        tokio::spawn(reader).await.unwrap();
        assert_eq!(recorder.tree(), "outer\n  work\n  work\n  crunch\nwork -> outer\n");
    }

    #[test]
    fn that_are_not_finished_drop_what_they_hold_under_their_context() {
        let recorder = testing::record();
        let unread = span!("outer", { futures_util::stream::iter([Cleanup]).carry() });
        std::thread::spawn(move || drop(unread)).join().unwrap();
        assert_eq!(recorder.tree(), "outer\n  crunch\n");
    }

    /// The marker of `CarryExt` is inferred for each kind of thing, generic ones and boxed ones, too.
    #[tokio::test]
    async fn futures_and_closures_need_no_annotation() {
        use futures_util::future::BoxFuture;
        use futures_util::stream::BoxStream;

        fn generic<F: Future<Output = u8>>(future: F) -> impl Future<Output = u8> {
            future.carry()
        }
        fn read<S: Stream<Item = u8>>(stream: S) -> impl Future<Output = Vec<u8>> {
            stream.carry().collect()
        }
        let boxed: BoxFuture<'static, u8> = Box::pin(async { 1 });
        let items: BoxStream<'static, u8> = Box::pin(futures_util::stream::iter([2]));
        let closure: Box<dyn FnOnce() -> u8 + Send> = Box::new(|| 3);
        let pointer: fn() -> u8 = || 4;
        assert_eq!(generic(boxed.carry()).await, 1);
        assert_eq!(read(items.carry()).await, [2]);
        assert_eq!((closure.carry()(), pointer.carry()(), (|| 5_u8).carry_linked()()), (3, 4, 5));
    }

    #[tokio::test]
    async fn a_future_that_is_a_stream_as_well_is_carried_by_name() {
        struct Both;
        impl Future for Both {
            type Output = u8;
            fn poll(self: std::pin::Pin<&mut Self>, _: &mut std::task::Context<'_>) -> std::task::Poll<u8> {
                std::task::Poll::Ready(7)
            }
        }
        impl Stream for Both {
            type Item = u8;
            fn poll_next(
                self: std::pin::Pin<&mut Self>,
                _: &mut std::task::Context<'_>,
            ) -> std::task::Poll<Option<u8>> {
                std::task::Poll::Ready(None)
            }
        }
        assert_eq!(carry(Both).await, 7);
    }
}
