//! Threads that work at the same time, and stay: a new one would be measured with all that its first span sets up.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::thread;
use std::time::Duration;

type Job = Box<dyn FnOnce() + Send>;

/// As many as work together at most.
pub const THREADS: usize = 2;

static CREW: OnceLock<Mutex<Vec<Sender<Job>>>> = OnceLock::new();

fn hire() -> Mutex<Vec<Sender<Job>>> {
    let start = |_| {
        let (sender, jobs) = channel::<Job>();
        thread::spawn(move || jobs.into_iter().for_each(|job| job()));
        sender
    };
    Mutex::new((0..THREADS).map(start).collect())
}

/// Has `work` done by [`THREADS`] threads, and returns what the slowest took. Each gets the others' starting
/// signal, to call when it is ready.
///
/// # Panics
/// If `work` does.
pub fn together(work: impl Fn(&dyn Fn()) -> Duration + Send + Sync + 'static) -> Duration {
    let (work, ready) = (Arc::new(work), Arc::new(AtomicUsize::new(0)));
    let (results, taken) = channel();
    let crew = CREW.get_or_init(hire).lock().unwrap_or_else(PoisonError::into_inner);
    for worker in crew.iter() {
        let (work, ready, results) = (Arc::clone(&work), Arc::clone(&ready), results.clone());
        let job = move || {
            let signal = || {
                ready.fetch_add(1, Ordering::AcqRel);
                while ready.load(Ordering::Acquire) < THREADS {
                    thread::yield_now();
                }
            };
            let _ = results.send(work(&signal));
        };
        worker.send(Box::new(job)).expect("the threads live as long as the process");
    }
    drop(results);
    let took: Vec<Duration> = taken.into_iter().collect();
    assert_eq!(took.len(), THREADS, "a thread has panicked");
    took.into_iter().max().unwrap_or_default()
}
