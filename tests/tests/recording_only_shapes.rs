//! `#[recording_only]` wherever a statement or an expression may stand.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry_sdk::trace::Sampler;
use otel_runtime::testing::Recorder;
use otel_runtime::{recording_only, traced};
use std::fmt::Debug;
use std::future::Future;
use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

/// Counts across threads.
#[derive(Clone, Default)]
struct Ran(Arc<AtomicU32>);

impl Ran {
    fn dear(&self) -> u32 {
        self.0.fetch_add(1, Ordering::Relaxed) + 1
    }
}

/// How often [`Ran::dear`] ran, with a span that records and with one that does not.
async fn counted<F: Future>(act: impl Fn(Ran) -> F) -> [u32; 2] {
    let mut counts = [0; 2];
    for (count, sampler) in counts.iter_mut().zip([Sampler::AlwaysOn, Sampler::AlwaysOff]) {
        let ran = Ran::default();
        let recorder = Recorder::builder().sampler(sampler).start();
        act(ran.clone()).await;
        drop(recorder);
        *count = ran.0.load(Ordering::Relaxed);
    }
    counts
}

#[tokio::test]
async fn in_nested_closures() {
    #[traced]
    fn closures(ran: &Ran) -> u32 {
        let outer = |n: u32| {
            #[recording_only]
            ran.dear();
            let inner = move || {
                #[recording_only]
                {
                    ran.dear();
                }
                n + 1
            };
            inner()
        };
        let pair = |n: u32| {
            (
                #[recording_only]
                ran.dear(),
                n,
            )
        };
        assert_eq!(pair(3).1, 3);
        outer(1)
    }
    assert_eq!(counted(async |ran: Ran| assert_eq!(closures(&ran), 2)).await, [3, 0]);
}

#[tokio::test]
async fn in_spawned_work() {
    #[traced]
    async fn spawning(ran: Ran) {
        let (first, second) = (ran.clone(), ran);
        let task = tokio::spawn(async move {
            tokio::task::yield_now().await;
            #[recording_only]
            first.dear();
        });
        let thread = std::thread::spawn(move || {
            #[recording_only]
            {
                second.dear();
            }
        });
        task.await.unwrap();
        thread.join().unwrap();
    }
    assert_eq!(counted(spawning).await, [2, 0]);
}

#[tokio::test]
async fn in_methods_of_traits() {
    #[async_trait::async_trait]
    trait Store {
        async fn save(&self, n: u32) -> u32;

        #[traced]
        fn given(&self, ran: &Ran) {
            #[recording_only]
            ran.dear();
        }
    }
    #[async_trait::async_trait]
    impl Store for Ran {
        #[traced]
        async fn save(&self, n: u32) -> u32 {
            #[recording_only]
            {
                tokio::task::yield_now().await;
                self.dear();
            }
            n
        }
    }
    struct Other(Ran);
    #[async_trait::async_trait]
    impl Store for Other {
        #[traced]
        async fn save(&self, n: u32) -> u32 {
            let seen = #[recording_only]
            self.0.dear();
            n + u32::from(seen.is_some())
        }
    }
    async fn act(ran: Ran) {
        ran.save(1).await;
        let other: Box<dyn Store> = Box::new(Other(ran.clone()));
        other.save(2).await;
        other.given(&ran);
    }
    assert_eq!(counted(act).await, [3, 0]);
}

#[tokio::test]
async fn in_generic_functions() {
    #[traced]
    fn generic<T, const N: usize>(ran: &Ran, items: &[T; N]) -> Option<T>
    where
        T: Debug + Clone + PartialEq,
    {
        #[recording_only]
        for item in items.iter().filter(|item| **item != items[0]) {
            let _ = (format!("{item:?}"), ran.dear());
        }
        let text: Option<Vec<T>> = #[recording_only]
        {
            ran.dear();
            items.iter().cloned().collect::<Vec<T>>()
        };
        text.and_then(|items| items.into_iter().next())
    }
    assert_eq!(counted(async |ran: Ran| generic(&ran, &[1, 2, 3]).is_some()).await, [3, 0]);
}

#[tokio::test]
async fn on_lets_with_pattern_and_type() {
    struct Order {
        id: u32,
        lines: Vec<u32>,
    }
    #[traced]
    fn lets(ran: &Ran) -> u32 {
        #[recording_only]
        let (_a, _b): (u32, Vec<u32>) = (ran.dear(), vec![]);
        #[recording_only]
        let Order { id: _, lines: _lines } = Order { id: ran.dear(), lines: vec![] };
        #[recording_only]
        let Some(_n) = Some(ran.dear()) else { return 0 };
        let order: Option<Order> = #[recording_only]
        Order { id: ran.dear(), lines: vec![7] };
        order.map_or(1, |order| order.id + order.lines[0])
    }
    assert_eq!(counted(async |ran: Ran| lets(&ran)).await, [4, 0]);
}

#[tokio::test]
async fn inside_function_like_macros() {
    /// Gives back what it is given.
    macro_rules! same {
        ($($tokens:tt)*) => { $($tokens)* };
    }
    macro_rules! block {
        ($body:block) => {
            $body
        };
    }
    #[traced]
    fn macros(ran: &Ran) -> Vec<Option<u32>> {
        same! {
            #[recording_only]
            ran.dear();
            #[recording_only]
            {
                same!(ran.dear());
            }
        }
        block!({
            #[recording_only]
            ran.dear();
        });
        let list = vec![
            #[recording_only]
            ran.dear(),
            None,
        ];
        assert!(
            {
                #[recording_only]
                ran.dear();
                true
            },
            "{}",
            list.len()
        );
        list
    }
    assert_eq!(counted(async |ran: Ran| macros(&ran).len()).await, [5, 0]);
}

/// Any word like the name of a guarded `let` was a use of it.
#[tokio::test]
async fn a_guarded_let_whose_name_is_taken_again() {
    struct Order {
        n: u32,
    }
    #[allow(unused_variables, reason = "the name is the matter")]
    #[traced]
    fn shadowed(ran: &Ran) -> u32 {
        fn nested(n: u32) -> u32 {
            n + 1
        }
        #[recording_only]
        let n = ran.dear();
        fn behind(n: u32) -> u32 {
            n + 1
        }
        let mut sum = (1..4).map(|n| n + 1).sum::<u32>() + [1].iter().map(|&n: &u32| -> u32 { n + 1 }).sum::<u32>();
        for n in 0..2 {
            sum += n;
        }
        sum += match Some(2) {
            Some(n) if n > 1 => n,
            _ => 0,
        };
        if let Some(n) = Some(3) {
            sum += n;
        }
        while let Some(n) = (sum < 20).then_some(7) {
            sum += n;
        }
        let order = Order { n: 1 };
        assert!((0..2).all(|n| n < 2), "{}", order.n);
        let Order { n } = order;
        sum + n + nested(n) + behind(n)
    }
    let values = std::cell::RefCell::default();
    let counts = counted(async |ran: Ran| Vec::push(&mut values.borrow_mut(), shadowed(&ran))).await;
    assert_eq!(counts, [1, 0]);
    assert_eq!(values.into_inner(), [29, 29]);
}
