//! Bursts from idle, memory of many threads, and whether an idle process is woken; each in a process of its own.

use otel_benches::arguments::Arguments;
use otel_benches::machine::Machine;
use otel_benches::peers::{by_hand, plain, traced, with_fastrace};
use otel_benches::pipeline::{Batched, Pipeline};
use otel_benches::process;
use otel_benches::statistics::median;
use serde::{Deserialize, Serialize};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};
use std::alloc::System;
use std::error::Error;
use std::hint::black_box;
use std::process::{Command, ExitCode, Stdio};
use std::sync::{Arc, Barrier};
use std::thread;
use std::time::{Duration, Instant};

#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

const HELP: &str = "\
Bursts of spans from idle, the memory of 512 threads, and what wakes an idle process; see README.md.
Exits with 1 if this project has lost spans without counting them.

Options:
  --repeats N  processes for each number [default: 5]
  --threads N  of a burst [default: 4]
  --spans N    on each of them [default: 4096]
  --beyond N   on each of them, in the burst that is too much [default: 65536]
";

/// Each of them has one span.
const MANY: usize = 512;
const SETTLED: Duration = Duration::from_secs(1);
const IDLE: Duration = Duration::from_secs(2);

#[derive(Clone, Copy)]
struct Options {
    repeats: usize,
    threads: usize,
    spans: u32,
    beyond: u32,
}

const PEERS: [&str; 4] = ["plain", "traced", "sdk", "fastrace"];

struct Peer {
    pipeline: Pipeline,
    /// Makes a root and so many children.
    tree: fn(u32, u32) -> u32,
}

impl Peer {
    fn named(name: &str) -> Result<Self, String> {
        let (pipeline, tree): (_, fn(u32, u32) -> u32) = match name {
            "plain" => (Pipeline::None, plain::tree),
            "traced" => (Pipeline::ours(), traced::tree),
            "sdk" => (Pipeline::sdk(), by_hand::in_span_tree::<Batched>),
            "fastrace" => (Pipeline::fastrace(), with_fastrace::tree),
            other => return Err(format!("`{other}` is none of {}", PEERS.join(", "))),
        };
        Ok(Self { pipeline, tree })
    }
}

/// Of one process.
#[derive(Debug, Serialize, Deserialize)]
struct Burst {
    made: u64,
    exported: u64,
    /// Those that the peer says it has lost; only this project counts.
    counted: Option<u64>,
    /// Bytes on the heap that the burst has left, before the flush.
    heap: i64,
    nanoseconds_per_span: f64,
}

#[derive(Debug, Serialize, Deserialize)]
struct Memory {
    resident: i64,
    heap: i64,
}

/// How often threads other than the first have gone to sleep.
#[derive(Debug, Serialize, Deserialize)]
struct Wakes {
    before_use: u64,
    after_use: u64,
}

fn main() -> Result<ExitCode, Box<dyn Error>> {
    let mut arguments = Arguments::of_process();
    let command = arguments.command();
    let options = options(arguments).unwrap_or_else(|text| {
        eprintln!("{text}\n\n{HELP}");
        std::process::exit(2);
    });
    // What this program tells itself: `burst:traced`.
    if let Some((part, peer)) = command.as_deref().and_then(|command| command.split_once(':')) {
        child(part, &Peer::named(peer)?, options)?;
        return Ok(ExitCode::SUCCESS);
    }
    let Machine { date, cpu, threads, rustc } = Machine::here();
    println!("{date}, {cpu}, {threads} hardware threads, {rustc}; {} processes for each number.", options.repeats);
    let honest = bursts(options.spans, options)? & bursts(options.beyond, options)?;
    memory(options)?;
    idle(options)?;
    if honest {
        return Ok(ExitCode::SUCCESS);
    }
    eprintln!("spans were lost that `stats()` does not count, or the other way round");
    Ok(ExitCode::FAILURE)
}

fn options(mut arguments: Arguments) -> Result<Options, String> {
    if arguments.flag("--help") || arguments.flag("-h") {
        return Err(String::new());
    }
    let options = Options {
        repeats: arguments.value("--repeats")?.unwrap_or(5),
        threads: arguments.value("--threads")?.unwrap_or(4),
        spans: arguments.value("--spans")?.unwrap_or(4096),
        beyond: arguments.value("--beyond")?.unwrap_or(65536),
    };
    arguments.finish()?;
    if options.repeats == 0 || options.threads == 0 || options.spans == 0 || options.beyond == 0 {
        return Err("nothing can be said about none".to_owned());
    }
    Ok(options)
}

/// The same program once more, for one number.
fn run<R: serde::de::DeserializeOwned>(
    part: &str,
    peer: &str,
    spans: u32,
    options: Options,
) -> Result<R, Box<dyn Error>> {
    let mut child = Command::new(std::env::current_exe()?);
    child.arg(format!("{part}:{peer}")).args(["--threads", &options.threads.to_string()]);
    let output = child.args(["--spans", &spans.to_string()]).stderr(Stdio::null()).output()?;
    if !output.status.success() {
        return Err(format!("{part}:{peer}: {}", output.status).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn child(part: &str, peer: &Peer, options: Options) -> Result<(), Box<dyn Error>> {
    let json = match part {
        "burst" => serde_json::to_string(&measure_burst(peer, options))?,
        "memory" => serde_json::to_string(&measure_memory(peer)?)?,
        "idle" => serde_json::to_string(&measure_idle(peer)?)?,
        other => return Err(format!("`{other}` is none of burst, memory, idle").into()),
    };
    println!("{json}");
    Ok(())
}

/// Bytes on the heap.
fn heap() -> i64 {
    let stats = ALLOCATOR.stats();
    signed(stats.bytes_allocated as u64) - signed(stats.bytes_deallocated as u64)
}

fn signed(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

#[allow(clippy::cast_precision_loss, reason = "far less than 2^53")]
fn measure_burst(peer: &Peer, options: Options) -> Burst {
    let start = Barrier::new(options.threads);
    let before = heap();
    let took = thread::scope(|scope| {
        let work = || {
            start.wait();
            let begin = Instant::now();
            black_box((peer.tree)(black_box(1), options.spans - 1));
            begin.elapsed()
        };
        let threads: Vec<_> = (0..options.threads).map(|_| scope.spawn(work)).collect();
        let ended = threads.into_iter().map(|thread| thread.join().expect("nothing panics there"));
        ended.max().unwrap_or_default()
    });
    let heap = heap() - before;
    peer.pipeline.flush();
    let made = options.threads as u64 * u64::from(options.spans);
    Burst {
        made,
        exported: peer.pipeline.exported(),
        counted: matches!(peer.pipeline, Pipeline::Ours(_)).then(|| otel_runtime::stats().spans_dropped),
        heap,
        nanoseconds_per_span: took.as_nanos() as f64 / f64::from(options.spans),
    }
}

/// While all threads live.
fn measure_memory(peer: &Peer) -> Result<Memory, Box<dyn Error>> {
    let (resident, on_heap) = (signed(process::resident()?), heap());
    let (worked, measured) = (Arc::new(Barrier::new(MANY + 1)), Arc::new(Barrier::new(MANY + 1)));
    let tree = peer.tree;
    let start = |_| {
        let (worked, measured) = (Arc::clone(&worked), Arc::clone(&measured));
        thread::spawn(move || {
            black_box(tree(black_box(1), 0));
            worked.wait();
            measured.wait();
        })
    };
    let threads: Vec<_> = (0..MANY).map(start).collect();
    worked.wait();
    let memory = Memory { resident: signed(process::resident()?) - resident, heap: heap() - on_heap };
    measured.wait();
    for thread in threads {
        thread.join().expect("nothing panics there");
    }
    Ok(memory)
}

fn measure_idle(peer: &Peer) -> Result<Wakes, Box<dyn Error>> {
    let window = || {
        thread::sleep(SETTLED);
        let before = process::sleeps()?;
        thread::sleep(IDLE);
        Ok::<_, std::io::Error>(process::sleeps()?.saturating_sub(before))
    };
    let before_use = window()?;
    black_box((peer.tree)(black_box(1), 99));
    peer.pipeline.flush();
    Ok(Wakes { before_use, after_use: window()? })
}

/// Says whether this project has counted what it has lost.
fn bursts(spans: u32, options: Options) -> Result<bool, Box<dyn Error>> {
    println!(
        "\n### {spans} spans on each of {} threads, from idle\n\n\
         | | lost, least | median | most | of | counted as lost | heap before the flush, KiB | ns per span |\n\
         |---|---|---|---|---|---|---|---|",
        options.threads
    );
    let mut honest = true;
    for peer in &PEERS[1..] {
        let runs: Vec<Burst> =
            (0..options.repeats).map(|_| run("burst", peer, spans, options)).collect::<Result<_, _>>()?;
        let mut lost: Vec<u64> = runs.iter().map(|run| run.made.saturating_sub(run.exported)).collect();
        honest &= runs.iter().all(|run| run.counted.is_none_or(|counted| run.exported + counted == run.made));
        lost.sort_unstable();
        let counted = match runs.iter().map(|run| run.counted).sum::<Option<u64>>() {
            Some(counted) => format!("{counted} of {} in all", lost.iter().sum::<u64>()),
            None => "not".to_owned(),
        };
        println!(
            "| {peer} | {} | {} | {} | {} | {counted} | {:.0} | {:.0} |",
            lost[0],
            lost[lost.len() / 2],
            lost[lost.len() - 1],
            runs[0].made,
            kib(&runs, |run| run.heap),
            median(runs.iter().map(|run| run.nanoseconds_per_span).collect()),
        );
    }
    Ok(honest)
}

fn memory(options: Options) -> Result<(), Box<dyn Error>> {
    println!("\n### {MANY} threads with a span each, KiB\n\n| | resident | heap |\n|---|---|---|");
    for peer in PEERS {
        let runs: Vec<Memory> =
            (0..options.repeats).map(|_| run("memory", peer, 1, options)).collect::<Result<_, _>>()?;
        println!("| {peer} | {:.0} | {:.0} |", kib(&runs, |run| run.resident), kib(&runs, |run| run.heap));
    }
    Ok(())
}

fn idle(options: Options) -> Result<(), Box<dyn Error>> {
    println!(
        "\n### Idle for {} s: how often threads were woken\n\n| | never used | used before |\n|---|---|---|",
        IDLE.as_secs()
    );
    for peer in PEERS {
        // Takes its time, and varies little.
        let Wakes { before_use, after_use } = run("idle", peer, 1, options)?;
        println!("| {peer} | {before_use} | {after_use} |");
    }
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "far less than 2^53")]
fn kib<R>(runs: &[R], bytes: impl Fn(&R) -> i64) -> f64 {
    median(runs.iter().map(|run| bytes(run) as f64 / 1024.0).collect())
}
