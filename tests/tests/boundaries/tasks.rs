//! Tasks, threads, jobs, streams and callbacks of one process.

use otel_runtime::testing;

mod by_path {
    use super::testing;

    // guide: spawn
    use otel_runtime::traced;

    #[traced]
    async fn work() {}

    #[traced]
    fn crunch() {}

    #[traced]
    async fn request() {
        tokio::spawn(work()).await.unwrap();
        tokio::task::spawn_blocking(crunch).await.unwrap();
        std::thread::spawn(crunch).join().unwrap();
    }
    // guide: end

    // guide: carry_context
    use otel_runtime::carry_context;
    use tokio::task::JoinHandle;

    /// Has no span of its own, and what it spawns stays in the caller's trace.
    #[carry_context]
    fn start() -> JoinHandle<()> {
        tokio::spawn(work())
    }
    // guide: end

    // guide: spawn_local
    #[traced]
    async fn on_one_thread() {
        let count = std::rc::Rc::new(1);
        let task = tokio::task::spawn_local(async move {
            work().await;
            drop(count);
        });
        task.await.unwrap();
    }
    // guide: end

    #[tokio::test]
    async fn is_carried_by_itself() {
        // guide: spawn
        let recorder = testing::record();
        request().await;
        assert_eq!(
            recorder.tree(),
            "\
request
  work
  crunch
  crunch
"
        );
        // guide: end
    }

    #[tokio::test]
    async fn is_carried_on_a_local_set_and_out_of_helpers() {
        let recorder = testing::record();
        tokio::task::LocalSet::new().run_until(on_one_thread()).await;
        otel_runtime::span!("request", async { start().await.unwrap() }).await;
        assert_eq!(recorder.tree(), "on_one_thread\n  work\nrequest\n  work\n");
    }
}

mod by_method {
    use super::testing;
    use otel_runtime::traced;

    #[traced]
    async fn work() {}

    #[traced]
    fn crunch() {}

    // guide: methods
    use otel_runtime::{HandleExt as _, JoinSetExt as _, LocalSetExt as _};
    use tokio::runtime::Handle;
    use tokio::task::{JoinSet, LocalSet};

    #[traced]
    async fn request() {
        let mut tasks = JoinSet::new();
        tasks.spawn_carried(work());
        tasks.spawn_blocking_carried(crunch);
        tasks.join_all().await;

        Handle::current().spawn_carried(work()).await.unwrap();

        let local = LocalSet::new();
        let task = local.spawn_local_carried(work());
        local.run_until(task).await.unwrap();
    }
    // guide: end

    #[tokio::test]
    async fn is_carried_by_its_extension() {
        let recorder = testing::record();
        request().await;
        let tree = recorder.tree();
        assert_eq!(tree.lines().filter(|line| line.starts_with("  ")).count(), 4, "{tree}");
        assert!(tree.starts_with("request\n"), "{tree}");
    }
}

mod threads {
    use super::testing;
    use otel_runtime::traced;

    // guide: thread_scope
    #[traced]
    fn resize(images: &mut [u32]) {
        otel_runtime::thread_scope(|scope| {
            for image in images {
                scope.spawn(|| halve(image));
            }
        });
    }

    #[traced]
    fn halve(image: &mut u32) {
        *image = image.div_euclid(2);
    }
    // guide: end

    // guide: thread_builder
    #[traced]
    fn named() -> std::io::Result<()> {
        let thread = std::thread::Builder::new().name("halver".to_owned());
        let thread = thread.spawn(otel_runtime::carry_fn(|| halve(&mut 2)))?;
        thread.join().expect("it does not panic");
        Ok(())
    }
    // guide: end

    #[test]
    fn take_the_context_along() {
        // guide: thread_scope
        let recorder = testing::record();
        resize(&mut [80, 4]);
        assert_eq!(
            recorder.tree(),
            "\
resize
  halve
  halve
"
        );
        // guide: end
        recorder.clear();
        named().unwrap();
        assert_eq!(recorder.tree(), "named\n  halve\n");
    }
}

mod jobs_of_rayon {
    use super::testing;

    // guide: rayon
    use otel_runtime::{CarryExt as _, rayon_ext, traced};
    use rayon::prelude::*;

    #[traced]
    fn halve(image: u32) -> u32 {
        image.div_euclid(2)
    }

    #[traced]
    fn gallery(images: &[u32]) -> Vec<u32> {
        images.par_iter().map(|image| halve(*image)).carry().collect() // last, before what consumes
    }

    #[traced]
    fn pair(left: u32, right: u32) -> (u32, u32) {
        rayon_ext::join(|| halve(left), || halve(right))
    }

    #[traced]
    fn each(images: &mut [u32]) {
        rayon_ext::scope(|scope| {
            for image in images {
                scope.spawn(|_| *image = halve(*image));
            }
        });
    }
    // guide: end

    #[test]
    fn run_under_the_context_they_belong_to() {
        // guide: rayon
        let recorder = testing::record();
        assert_eq!(gallery(&[80, 4]), [40, 2]);
        assert_eq!(pair(80, 4), (40, 2));
        each(&mut [80, 4]);
        assert_eq!(
            recorder.tree(),
            "\
gallery
  halve
  halve
pair
  halve
  halve
each
  halve
  halve
"
        );
        // guide: end
    }
}

mod by_hand {
    use super::testing;
    use std::sync::atomic::{AtomicU32, Ordering};
    use std::sync::mpsc;

    // guide: by_hand
    use futures_executor::LocalPool;
    use futures_util::task::LocalSpawnExt as _;
    use otel_runtime::{carry, carry_fn, traced};

    type Job = Box<dyn FnOnce() + Send>;

    #[traced]
    async fn work() {}

    #[traced]
    fn crunch() {}

    #[traced]
    fn request(executor: &mut LocalPool, pool: &mpsc::Sender<Job>, done: mpsc::Sender<()>) {
        executor.spawner().spawn_local(carry(work())).unwrap(); // another executor: the future
        pool.send(Box::new(carry_fn(crunch))).unwrap(); // another pool: the closure
        rayon::spawn(carry_fn(move || {
            crunch(); // rayon without `rayon_ext`
            drop(done);
        }));

        let count = AtomicU32::new(0);
        std::thread::scope(|scope| {
            // It may borrow, as any closure on a scoped thread.
            scope.spawn(carry_fn(|| count.fetch_add(1, Ordering::Relaxed)));
        });
    }
    // guide: end

    #[test]
    fn is_carried_wherever_a_future_or_a_closure_is_taken() {
        let recorder = testing::record();
        let (pool, jobs) = mpsc::channel::<Job>();
        let worker = std::thread::spawn(move || jobs.into_iter().for_each(|job| job()));
        let mut executor = LocalPool::new();
        let (done, is_done) = mpsc::channel();
        request(&mut executor, &pool, done);
        executor.run();
        drop(pool);
        worker.join().unwrap();
        assert!(is_done.recv().is_err(), "the job of rayon has ended");
        assert_eq!(recorder.spans().len(), 4);
        let request = recorder.span("request");
        for child in recorder.spans().iter().filter(|span| span.name != "request") {
            testing::assert_child_of(child, &request);
        }
    }
}

mod streams {
    use super::testing;

    // guide: stream
    use futures_util::{Stream, StreamExt as _, stream};
    use otel_runtime::{CarryExt as _, traced};

    /// One span, from the first poll to the end.
    #[traced(name = "read rows", kind = "client")]
    fn rows(count: u32) -> impl Stream<Item = u32> {
        stream::iter(0..count).then(async |row| decode(row))
    }

    #[traced]
    fn decode(row: u32) -> u32 {
        u32::from_le(row)
    }

    /// The body of an answer: polled when the handler has long returned.
    #[traced(name = "GET /rows", kind = "server")]
    fn handler() -> Vec<impl Stream<Item = u32>> {
        vec![rows(2).carry()]
    }
    // guide: end

    #[tokio::test]
    async fn have_a_span_and_a_context() {
        // guide: stream
        let recorder = testing::record();
        for body in handler() {
            assert_eq!(body.count().await, 2);
        }
        assert_eq!(
            recorder.tree(),
            "\
GET /rows server
  read rows client {otel_runtime.stream.items: 2}
    decode
    decode
"
        );
        // guide: end
    }
}

mod callbacks {
    use super::testing;

    // guide: callback
    use otel_runtime::{Carried, carry_callback, traced};

    type Callback = Box<dyn Fn(u64) + Send>;

    #[traced]
    fn progress(percent: u64) {}

    /// Called while `upload` waits: its calls are children.
    #[traced]
    fn upload() -> Callback {
        Box::new(carry_callback(|percent: u64| progress(percent.min(100))))
    }

    /// Called for as long as the subscription lives: each call is a root, linked to who subscribed.
    #[traced]
    fn subscribe() -> Callback {
        let handler = Carried::new(progress);
        Box::new(move |percent| handler.as_ref().linked(|handler| handler(percent)))
    }
    // guide: end

    #[test]
    fn are_children_or_linked() {
        // guide: callback
        let recorder = testing::record();
        upload()(50);
        let subscription = subscribe();
        subscription(50);
        subscription(100);
        assert_eq!(
            recorder.tree(),
            "\
upload
  progress
subscribe
progress -> subscribe
progress -> subscribe
"
        );
        // guide: end
    }
}
