//! `rayon_ext`: jobs and pieces of parallel iterators, each under its own context.
//!
//! Every worker of the pool has a decoy for its ambient context: what is not carried becomes the
//! decoy's child, and is seen.

#![allow(clippy::items_after_statements, reason = "functions stand next to what is said about them")]

use opentelemetry::Context;
use otel_runtime::testing::{self, Recorder};
use otel_runtime::{CarryExt as _, current_span_context, rayon_ext, span, traced};
use rayon::prelude::*;
use rayon::{ThreadPool, ThreadPoolBuilder};
use std::collections::{BTreeSet, HashMap};
use std::sync::atomic::{AtomicU32, Ordering};

const ITEMS: u32 = 50;

#[traced]
fn item(n: u32) -> u32 {
    n
}

#[traced]
fn combine(left: u32, right: u32) -> u32 {
    left + right
}

fn pool() -> ThreadPool {
    span!("decoy", {
        let decoy = Context::current();
        let attach = move |_| std::mem::forget(decoy.clone().attach());
        ThreadPoolBuilder::new().num_threads(4).start_handler(attach).build().unwrap()
    })
}

/// Names of the children of the one span `parent`, and how many there are of each.
fn children(recorder: &Recorder, parent: &str) -> HashMap<String, usize> {
    let parent = recorder.span(parent).span_context.span_id();
    let mut names = HashMap::new();
    for child in recorder.spans().iter().filter(|span| span.parent_span_id == parent) {
        *names.entry(child.name.to_string()).or_default() += 1;
    }
    names
}

/// Runs `case` with a pool, inside a span `outer`; no span of it may be lost to the decoy, and every
/// worker must have the decoy back. Returns how many there were of each.
fn run(case: impl FnOnce(&ThreadPool)) -> HashMap<String, usize> {
    let recorder = testing::record();
    let pool = pool();
    span!("outer", { case(&pool) });
    assert_eq!(children(&recorder, "decoy"), HashMap::new(), "{}", recorder.tree());
    let decoy = recorder.span("decoy").span_context.clone();
    assert!(pool.broadcast(|_| current_span_context()).iter().all(|span| *span == decoy));
    children(&recorder, "outer")
}

fn items(count: u32) -> HashMap<String, usize> {
    HashMap::from([("item".to_owned(), count as usize)])
}

mod iterators {
    use super::*;

    /// As many pieces as items.
    fn numbers() -> impl IndexedParallelIterator<Item = u32> + Clone {
        (0..ITEMS).into_par_iter().with_max_len(1)
    }

    fn all() -> Vec<u32> {
        (0..ITEMS).collect()
    }

    #[test]
    fn are_under_their_context_before_and_after_carry() {
        let ran = run(|pool| {
            let first = numbers().carry();
            let last = numbers().map(item).carry();
            pool.install(|| first.for_each(|n| _ = item(n)));
            assert_eq!(pool.install(|| last.collect::<Vec<_>>()), all());
        });
        assert_eq!(ran, items(2 * ITEMS));
    }

    #[test]
    fn filter_fold_and_reduce_under_it() {
        let ran = run(|pool| {
            let even = numbers().filter(|n| item(*n) % 2 == 0).carry();
            let summed = numbers().carry().filter(|n| item(*n) % 2 == 0);
            let folded = numbers().carry().fold(|| 0, |sum, n| sum + item(n));
            assert_eq!(pool.install(|| even.collect::<Vec<_>>()).len(), ITEMS as usize / 2);
            assert_eq!(pool.install(|| summed.sum::<u32>()), 600);
            assert_eq!(pool.install(|| folded.reduce(|| 0, |left, right| left + right)), 1225);
        });
        assert_eq!(ran, items(3 * ITEMS));
        let ran = run(|pool| {
            let numbers = numbers().enumerate().map(|(n, _)| u32::try_from(n).unwrap()).carry();
            assert_eq!(pool.install(|| numbers.reduce(|| 0, combine)), 1225);
        });
        // One for each item, and one for each two pieces.
        assert!(ran["combine"] >= ITEMS as usize, "{ran:?}");
        assert_eq!(ran.len(), 1);
    }

    #[test]
    fn keep_positions_and_lengths() {
        let ran = run(|pool| {
            let listed = numbers().carry().enumerate().map(|(at, n)| (at, item(n)));
            let zipped = numbers().carry().zip(numbers().map(item));
            let reversed = numbers().map(item).rev().carry();
            let limited = numbers().carry().with_max_len(2).map(item);
            let stepped = numbers().map(item).carry().rev().step_by(2);
            assert_eq!((listed.len(), reversed.opt_len()), (50, Some(50)));
            let mut list = Vec::new();
            pool.install(|| listed.collect_into_vec(&mut list));
            assert!(list.iter().all(|(at, n)| u32::try_from(*at) == Ok(*n)));
            pool.install(|| zipped.for_each(|(left, right)| assert_eq!(left, right)));
            let mut backwards = all();
            backwards.reverse();
            assert_eq!(pool.install(|| reversed.collect::<Vec<_>>()), backwards);
            assert_eq!(pool.install(|| limited.collect::<Vec<_>>()), all());
            assert_eq!(pool.install(|| stepped.count()), 25);
        });
        // Whether `step_by` makes the items that it drops, too, is its own affair.
        assert!(ran["item"] >= 4 * ITEMS as usize + 25, "{ran:?}");
        assert_eq!(ran.len(), 1);
    }

    #[test]
    fn may_have_no_length_or_come_from_elsewhere() {
        let ran = run(|pool| {
            let map: HashMap<u32, u32> = all().into_iter().map(|n| (n, n)).collect();
            let mapped = map.par_iter().map(|(n, _)| item(*n)).carry();
            let bridged = all().into_iter().par_bridge().map(item).carry();
            let flat = numbers().carry().flat_map(|n| [item(n), n]).carry();
            let nested = numbers().flat_map_iter(|n| [item(n), n]).carry();
            assert_eq!(pool.install(|| mapped.count()), 50);
            assert_eq!(pool.install(|| bridged.count()), 50);
            assert_eq!(pool.install(|| flat.map(item).count()), 100);
            assert_eq!(pool.install(|| nested.find_any(|n| *n == ITEMS)), None);
        });
        assert_eq!(ran, items(6 * ITEMS));
    }

    #[test]
    fn that_are_linked_make_a_root_of_each_item() {
        let recorder = testing::record();
        let pool = pool();
        let linked = span!("outer", { numbers().carry_linked() });
        pool.install(|| linked.for_each(|n| _ = item(n)));
        let outer = recorder.span("outer");
        let spans = recorder.spans();
        let items: Vec<_> = spans.iter().filter(|span| span.name == "item").collect();
        let traces: BTreeSet<_> = items.iter().map(|item| item.span_context.trace_id().to_bytes()).collect();
        assert_eq!((items.len(), traces.len()), (50, 50));
        for item in items {
            testing::assert_no_parent(item);
            testing::assert_linked(item, &outer);
        }
    }

    #[test]
    fn give_the_workers_theirs_back_after_a_panic() {
        let recorder = testing::record();
        let pool = pool();
        let panicking = span!("outer", { numbers().carry() });
        let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            pool.install(|| panicking.for_each(|n| assert!(item(n) < 10, "on purpose")));
        }));
        assert!(caught.is_err());
        let decoy = recorder.span("decoy").span_context.clone();
        assert!(pool.broadcast(|_| current_span_context()).iter().all(|span| *span == decoy));
    }

    /// What the documentation of `CarriedIter` says of the place of `carry`.
    #[test]
    fn leave_outside_what_their_documentation_says() {
        let recorder = testing::record();
        let pool = pool();
        let (flat, enumerated) =
            span!("outer", { (numbers().flat_map(|n| [item(n)]).carry(), numbers().carry().enumerate()) });
        pool.install(|| flat.for_each(|_| ()));
        assert_eq!(children(&recorder, "decoy"), items(ITEMS));
        pool.install(|| enumerated.map(|(_, n)| n).reduce(|| 0, combine));
        let outside = children(&recorder, "decoy")["combine"];
        let inside = children(&recorder, "outer")["combine"];
        assert!(outside > 0 && inside > 0, "{outside} {inside}");
    }
}

mod jobs {
    use super::*;

    #[test]
    fn of_join_scope_and_install_are_children() {
        let ran = run(|pool| {
            let sum = rayon_ext::install(pool, || {
                let (left, right) = rayon_ext::join(|| item(1), || item(2));
                let sum = AtomicU32::new(item(left + right));
                rayon_ext::scope(|scope| {
                    scope.spawn(|scope| {
                        sum.fetch_add(item(4), Ordering::Relaxed);
                        scope.spawn(|_| _ = sum.fetch_add(item(5), Ordering::Relaxed));
                    });
                    sum.fetch_add(item(6), Ordering::Relaxed);
                });
                sum.into_inner()
            });
            assert_eq!(sum, 18);
        });
        assert_eq!(ran, items(6));
    }

    #[test]
    fn of_spawn_are_children_of_where_they_were_spawned() {
        let ran = run(|pool| {
            let (sender, receiver) = std::sync::mpsc::channel();
            rayon_ext::install(pool, || {
                for n in 0..ITEMS {
                    let sender = sender.clone();
                    rayon_ext::spawn(move || sender.send(item(n)).unwrap());
                }
            });
            drop(sender);
            assert_eq!(receiver.iter().sum::<u32>(), 1225);
        });
        assert_eq!(ran, items(ITEMS));
    }

    #[test]
    fn that_recurse_nest() {
        #[traced]
        fn sum(numbers: &[u32]) -> u32 {
            if let [number] = numbers {
                return *number;
            }
            let (left, right) = numbers.split_at(numbers.len() / 2);
            let (left, right) = rayon_ext::join(|| sum(left), || sum(right));
            left + right
        }
        let recorder = testing::record();
        let pool = pool();
        assert_eq!(rayon_ext::install(&pool, || sum(&[1, 2, 3, 4])), 10);
        let expected = "decoy\nsum\n  sum\n    sum\n    sum\n  sum\n    sum\n    sum\n";
        assert_eq!(recorder.tree(), expected);
    }
}
