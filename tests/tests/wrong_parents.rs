//! A wrong parent is worse than none: work of many requests shares workers, threads and executors, and
//! every span must find the one that it belongs to.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry::Context;
use otel_runtime::testing::{self, Recorder, TestSpan};
use otel_runtime::{CarryExt as _, carry, carry_context, carry_fn, current_span_context, span, traced};
use std::collections::{BTreeSet, HashMap};
use std::sync::mpsc;
use std::thread;
use tokio::task::yield_now;

mod stolen_jobs {
    use super::*;
    use otel_runtime::rayon_ext;
    use rayon::ThreadPoolBuilder;

    /// Where request `b` runs its job: under a span of its own, which has no thread.
    fn other_request() -> Context {
        span!("b", { Context::current() })
    }

    /// On a pool of two workers, of which the other one is blocked until `job` has run: this worker
    /// must take it while it waits. `wait` waits for the blocked job with the means of `rayon`.
    fn steal(
        pool: &rayon::ThreadPool,
        start: impl FnOnce(Box<dyn FnOnce() + Send>) + Send,
        wait: impl FnOnce(Box<dyn FnOnce() + Send>, Box<dyn FnOnce() + Send + '_>) + Send,
    ) {
        span!("a", {
            rayon_ext::install(pool, || {
                let request = current_span_context();
                let worker = thread::current().id();
                let (blocked, is_blocked) = mpsc::channel();
                let (run, has_run) = mpsc::channel();
                let block = Box::new(move || {
                    blocked.send(()).unwrap();
                    assert_eq!(has_run.recv(), Ok(worker), "the job ran on the worker that waits");
                    span!("a, the other worker", {});
                });
                let spawn = Box::new(move || {
                    is_blocked.recv().unwrap();
                    start(Box::new(move || {
                        span!("b, stolen", {});
                        run.send(thread::current().id()).unwrap();
                    }));
                });
                wait(block, spawn);
                assert_eq!(current_span_context(), request, "the worker has its own back");
                span!("a, afterwards", {});
            });
        });
    }

    fn carried(b: &Context) -> impl FnOnce(Box<dyn FnOnce() + Send>) + Send + use<> {
        let b = b.clone();
        move |job| {
            let _attached = b.attach();
            rayon_ext::spawn(job);
        }
    }

    const EACH_ITS_OWN: &str = "b\n  b, stolen\na\n  a, the other worker\n  a, afterwards\n";

    #[test]
    fn while_a_scope_waits_have_their_own_context() {
        let recorder = testing::record();
        let pool = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        steal(&pool, carried(&other_request()), |block, spawn| {
            rayon_ext::scope(|scope| {
                scope.spawn(|_| block());
                spawn();
            });
        });
        assert_eq!(recorder.tree(), EACH_ITS_OWN);
    }

    #[test]
    fn while_a_join_waits_have_their_own_context() {
        let recorder = testing::record();
        let pool = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        steal(&pool, carried(&other_request()), |block, spawn| _ = rayon_ext::join(spawn, block));
        assert_eq!(recorder.tree(), EACH_ITS_OWN);
    }

    #[test]
    fn in_the_middle_of_a_piece_have_their_own_context() {
        use rayon::prelude::*;
        let recorder = testing::record();
        let pool = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        steal(&pool, carried(&other_request()), |block, spawn| {
            vec![(spawn, block)].into_par_iter().carry().for_each(|(spawn, block)| {
                rayon::join(spawn, carry_fn(block));
            });
        });
        assert_eq!(recorder.tree(), EACH_ITS_OWN);
    }

    /// The limit that `rayon_ext` tells of: `rayon` calls nobody when it starts a job.
    #[test]
    fn of_plain_rayon_run_under_what_the_worker_has() {
        let recorder = testing::record();
        let pool = ThreadPoolBuilder::new().num_threads(2).build().unwrap();
        steal(&pool, rayon::spawn, |block, spawn| _ = rayon_ext::join(spawn, block));
        assert_eq!(recorder.tree(), "a\n  b, stolen\n  a, the other worker\n  a, afterwards\n");
    }
}

mod one_worker {
    use super::*;

    #[traced(attrs("acme.n" = n))]
    async fn outer(n: u64) {
        for _ in 0..n % 3 {
            yield_now().await;
        }
        inner(n).await;
        yield_now().await;
        inner(n).await;
    }

    #[traced(attrs("acme.n" = n))]
    async fn inner(n: u64) {
        yield_now().await;
        leaf(n);
    }

    #[traced(attrs("acme.n" = n))]
    fn leaf(n: u64) {}

    fn expected(tasks: u64) -> String {
        let one = |n: u64| {
            let inner = format!("  inner {{acme.n: {n}}}\n    leaf {{acme.n: {n}}}\n");
            format!("outer {{acme.n: {n}}}\n{inner}{inner}")
        };
        (0..tasks).map(one).collect()
    }

    #[tokio::test(flavor = "current_thread")]
    async fn of_tokio_interleaves_tasks_that_keep_apart() {
        #[carry_context]
        async fn all() {
            let tasks: Vec<_> = (0..20).map(|n| tokio::spawn(outer(n))).collect();
            for task in tasks {
                task.await.unwrap();
            }
            assert!(!current_span_context().is_valid());
        }
        let recorder = testing::record();
        all().await;
        assert_eq!(recorder.tree(), expected(20));
    }

    #[test]
    fn of_another_executor_does_so_too() {
        use futures_util::task::LocalSpawnExt as _;
        let recorder = testing::record();
        let mut pool = futures_executor::LocalPool::new();
        for n in 0..20 {
            pool.spawner().spawn_local(carry(outer(n))).unwrap();
        }
        pool.run();
        assert_eq!(recorder.tree(), expected(20));
    }

    /// Futures that one task polls by turns, without spawning: none is the parent of another.
    #[tokio::test(flavor = "current_thread")]
    async fn polls_joined_futures_that_keep_apart() {
        let recorder = testing::record();
        futures_util::future::join_all((0..20).map(outer)).await;
        assert_eq!(recorder.tree(), expected(20));
    }
}

mod nested_executors {
    use super::*;

    #[traced]
    async fn step() {
        yield_now().await;
    }

    /// Blocks on a future with its own tasks, inside a span.
    #[traced]
    fn blocking(handle: &tokio::runtime::Handle) {
        handle.block_on(inside());
        span!("after", {});
    }

    #[traced]
    async fn inside() {
        tokio::spawn(step()).await.unwrap();
        step().await;
    }

    const NESTED: &str = "blocking\n  inside\n    step\n    step\n  after\n";

    fn indented(by: usize) -> String {
        let margin = " ".repeat(by);
        NESTED.lines().flat_map(|line| [&margin, line, "\n"]).collect()
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn on_a_blocking_thread_belong_to_what_spawned_it() {
        #[traced]
        async fn request() {
            let handle = tokio::runtime::Handle::current();
            let other = handle.clone();
            let first = tokio::task::spawn_blocking(move || blocking(&handle));
            first.await.unwrap();
            tokio::task::spawn_blocking(move || blocking(&other)).await.unwrap();
        }
        let recorder = testing::record();
        request().await;
        assert_eq!(recorder.tree(), format!("request\n{}{}", indented(2), indented(2)));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn in_place_belong_to_their_task_and_leave_others_alone() {
        #[traced]
        async fn request() {
            let handle = tokio::runtime::Handle::current();
            tokio::task::block_in_place(|| blocking(&handle));
        }
        #[carry_context]
        async fn both() {
            let (one, other) = (tokio::spawn(request()), tokio::spawn(request()));
            one.await.unwrap();
            other.await.unwrap();
        }
        let recorder = testing::record();
        both().await;
        let request = format!("request\n{}", indented(2));
        assert_eq!(recorder.tree(), format!("{request}{request}"));
    }

    #[test]
    fn of_futures_inside_a_traced_function_see_its_span() {
        #[traced]
        fn sync() {
            futures_executor::block_on(async {
                let task = carry(async { span!("carried", {}) });
                futures_util::join!(task, async { span!("joined", {}) });
            });
            span!("after", {});
        }
        let recorder = testing::record();
        sync();
        assert_eq!(recorder.tree(), "sync\n  carried\n  joined\n  after\n");
    }

    /// A task of another request that runs inside the nested executor is not this request's.
    #[test]
    fn that_run_the_task_of_another_request_keep_it_apart() {
        let recorder = testing::record();
        let foreign = span!("b", { carry(async { span!("of b", {}) }) });
        let orphan = carry(async { span!("of nobody", {}) });
        span!("a", {
            futures_executor::block_on(async {
                foreign.await;
                orphan.await;
                span!("of a", {});
            });
        });
        assert_eq!(recorder.tree(), "b\n  of b\na\n  of a\nof nobody\n");
    }
}

mod pools_that_outlive_the_request {
    use super::*;

    type Job = Box<dyn FnOnce() + Send>;

    /// One thread, which lives until the sender is dropped.
    fn pool() -> (mpsc::Sender<Job>, thread::JoinHandle<()>) {
        let (jobs, queue) = mpsc::channel::<Job>();
        let worker = thread::spawn(move || {
            for job in queue {
                job();
                assert!(!current_span_context().is_valid(), "a job leaves nothing behind");
            }
        });
        (jobs, worker)
    }

    #[test]
    fn run_each_job_in_its_own_request() {
        #[traced(attrs("acme.n" = n))]
        fn request(n: u32, jobs: &mpsc::Sender<Job>) {
            jobs.send(Box::new(carry_fn(move || span!("child", attrs("acme.n" = n), {})))).unwrap();
            jobs.send(Box::new((move || span!("later", attrs("acme.n" = n), {})).carry_linked())).unwrap();
            jobs.send(Box::new(|| assert!(!current_span_context().is_valid()))).unwrap();
        }
        let recorder = testing::record();
        let (jobs, worker) = pool();
        let (gate, open) = mpsc::channel::<()>();
        // Nothing runs before both requests have ended.
        jobs.send(Box::new(move || _ = open.recv())).unwrap();
        request(1, &jobs);
        request(2, &jobs);
        drop((gate, jobs));
        worker.join().unwrap();
        assert_eq!(
            recorder.tree(),
            "request {acme.n: 1}\n\
             \x20 child {acme.n: 1}\n\
             request {acme.n: 2}\n\
             \x20 child {acme.n: 2}\n\
             later {acme.n: 1} -> request\n\
             later {acme.n: 2} -> request\n"
        );
        let (spans, later) = (recorder.spans(), recorder.spans());
        for later in later.iter().filter(|span| span.name == "later") {
            let of_n =
                |span: &&TestSpan| span.name == "request" && span.attribute("acme.n") == later.attribute("acme.n");
            testing::assert_linked(later, spans.iter().find(of_n).unwrap());
        }
    }

    #[test]
    fn leave_nothing_behind_when_a_job_panics() {
        let recorder = testing::record();
        let (jobs, worker) = pool();
        span!("request", {
            let panicking = carry_fn(|| span!("child", { panic!("on purpose") }));
            let caught = move || assert!(std::panic::catch_unwind(std::panic::AssertUnwindSafe(panicking)).is_err());
            jobs.send(Box::new(caught)).unwrap();
        });
        drop(jobs);
        worker.join().unwrap();
        assert_eq!(recorder.tree(), "request\n  child !panic\n");
    }
}

mod under_load {
    use super::*;

    const REQUESTS: i64 = 64;
    const TASKS: i64 = 1000;

    #[traced(attrs("acme.request" = request))]
    async fn serve(request: i64) {
        let tasks: Vec<_> = (0..TASKS).map(|_| tokio::spawn(task(request))).collect();
        for task in tasks {
            task.await.unwrap();
        }
    }

    #[traced(attrs("acme.request" = request))]
    async fn task(request: i64) {
        yield_now().await;
    }

    #[carry_context]
    async fn all() {
        let requests: Vec<_> = (0..REQUESTS).map(|n| tokio::spawn(serve(n))).collect();
        for request in requests {
            request.await.unwrap();
        }
    }

    fn check(recorder: &Recorder) {
        let spans = recorder.spans();
        let request_of = |span: &TestSpan| span.attribute("acme.request").unwrap();
        let is_request = |span: &&TestSpan| span.name == "serve";
        let requests: HashMap<String, &TestSpan> =
            spans.iter().filter(is_request).map(|span| (request_of(span), span)).collect();
        let traces: BTreeSet<_> = requests.values().map(|span| span.span_context.trace_id().to_bytes()).collect();
        assert_eq!((requests.len(), traces.len()), (64, 64));
        let mut tasks: HashMap<String, i64> = HashMap::new();
        for task in spans.iter().filter(|span| span.name == "task") {
            let request = requests[&request_of(task)];
            assert_eq!(task.parent_span_id, request.span_context.span_id());
            assert_eq!(task.span_context.trace_id(), request.span_context.trace_id());
            *tasks.entry(request_of(task)).or_default() += 1;
        }
        assert_eq!(tasks.len(), 64);
        assert!(tasks.values().all(|count| *count == TASKS));
        assert!(requests.values().all(|request| request.parent_span_id == opentelemetry::SpanId::INVALID));
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 4)]
    async fn every_span_has_its_parent_and_its_trace() {
        let recorder = testing::record();
        all().await;
        check(&recorder);
    }

    #[tokio::test(flavor = "current_thread")]
    async fn every_span_has_them_on_one_worker_too() {
        let recorder = testing::record();
        all().await;
        check(&recorder);
    }
}
