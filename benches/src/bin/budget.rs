//! Says whether tracing keeps within a budget, for this program's own service or for a user's.

use otel_benches::arguments::Arguments;
use otel_benches::budget::judge::{Line, Sample, Verdict};
use otel_benches::budget::load::Target;
use otel_benches::budget::options::{HELP, Options, Subject};
use otel_benches::budget::service::{self, Peer};
use otel_benches::budget::{self, Failure, Variant};
use otel_benches::machine::Machine;
use otel_benches::pipeline::{Nowhere, Pipeline};
use otel_runtime::Telemetry;
use otel_runtime::opentelemetry_sdk::trace::Sampler;
use std::fs;
use std::io::{BufRead as _, BufReader, Read as _};
use std::path::Path;
use std::process::{Child, ChildStdout, Command, ExitCode, Stdio};
use std::sync::atomic::AtomicU64;

fn main() -> ExitCode {
    let mut arguments = Arguments::of_process();
    // What this program tells itself.
    let done = if arguments.command().as_deref() == Some("serve") {
        serve(arguments).map(|()| true)
    } else {
        match Options::read(arguments) {
            Ok(options) => compare(&options),
            Err(text) => Err(format!("{text}\n\n{HELP}").into()),
        }
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

/// Says whether all variants are within the limits.
fn compare(options: &Options) -> Result<bool, Failure> {
    match &options.subject {
        Subject::Own => {
            let mut runs = Vec::from(["off", "0.01", "1"].map(|sample| (Peer::Traced, sample)));
            let judged = runs.len();
            if options.peers {
                runs.extend(Peer::ALL.into_iter().filter(|&peer| peer != Peer::Traced).map(|peer| (peer, "1")));
            }
            let servers = runs
                .into_iter()
                .map(|(peer, sample)| Server::start(peer, sample, options))
                .collect::<Result<Vec<_>, _>>()?;
            let variants: Vec<Variant> = servers.iter().map(|server| server.variant.clone()).collect();
            let samples = budget::measure(&variants, options.load, options.rounds)?;
            let names: Vec<&str> = variants.iter().map(|variant| variant.name.as_str()).collect();
            let within = report(options, &names, &samples, judged);
            println!();
            for server in servers {
                println!("{}: {}", server.variant.name.clone(), server.end()?);
            }
            Ok(within)
        }
        Subject::Pair { variant, baseline } => {
            let variant_of = |name: &str, (target, pid): &(Target, u32)| Variant {
                name: name.to_owned(),
                target: target.clone(),
                pid: *pid,
            };
            let variants = [variant_of("baseline", baseline), variant_of("service", variant)];
            let samples = budget::measure(&variants, options.load, options.rounds)?;
            Ok(report(options, &["baseline", "service"], &samples, 2))
        }
        Subject::Alone { variant: (target, pid), save, against } => {
            let variant = Variant { name: "service".to_owned(), target: target.clone(), pid: *pid };
            let samples = budget::measure(&[variant], options.load, options.rounds)?.remove(0);
            if let Some(path) = save {
                fs::write(path, serde_json::to_string(&samples)?)?;
            }
            let Some(path) = against else { return Ok(report(options, &["service"], &[samples], 1)) };
            let kept = kept(path)?;
            if kept.len() != samples.len() {
                return Err(format!("{} has {} rounds, not {}", path.display(), kept.len(), samples.len()).into());
            }
            Ok(report(options, &["baseline", "service"], &[kept, samples], 2))
        }
    }
}

fn kept(path: &Path) -> Result<Vec<Sample>, Failure> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    Ok(serde_json::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?)
}

/// The first is what the others are compared with; the first `judged` have to be within the limits.
fn report(options: &Options, names: &[&str], samples: &[Vec<Sample>], judged: usize) -> bool {
    let Machine { date, cpu, threads, rustc } = Machine::here();
    let Options { limits, load, rounds, .. } = options;
    println!(
        "{date}, {cpu}, {threads} hardware threads, {rustc}; {rounds} rounds of {} requests, {} in a second, over {} \
         connections.\nLimits: {}% of CPU time for each request, {} ms of the 99th percentile. In brackets quartiles.\n\n\
         | | CPU, µs for each request | latency, ms | p99, ms | added CPU, µs | added CPU | added p99, ms | |\n\
         |---|---|---|---|---|---|---|---|",
        load.requests, load.rate, load.connections, limits.cpu.0, limits.p99.0
    );
    let mut within = true;
    for (at, (&name, of_variant)) in names.iter().zip(samples).enumerate() {
        let verdict = (at > 0).then(|| Verdict::of(&samples[0], of_variant, *limits));
        within &= at >= judged || verdict.is_none_or(|verdict| verdict.within);
        println!("{}", Line { name, samples: of_variant, verdict });
    }
    within
}

/// This program once more, as a service.
struct Server {
    process: Child,
    output: BufReader<ChildStdout>,
    variant: Variant,
}

impl Server {
    fn start(peer: Peer, sample: &str, options: &Options) -> Result<Self, Failure> {
        let mut command = Command::new(std::env::current_exe()?);
        command.args(["serve", "--peer", peer.name(), "--sample", sample]);
        command.args(["--workers", &options.workers.to_string()]);
        if options.otlp {
            command.arg("--otlp");
        }
        let mut process = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn()?;
        let mut output = BufReader::new(process.stdout.take().ok_or("the service has no output")?);
        let mut address = String::new();
        output.read_line(&mut address)?;
        let url = format!("http://{}{}", address.trim(), service::PATH);
        let target = Target::new(&url, "POST".parse()?, &[], service::order());
        let name = match (peer, sample) {
            (Peer::Traced, "off") => "off".to_owned(),
            (Peer::Traced, part) => format!("{}% sampled", part.parse::<f64>()? * 100.0),
            (peer, _) => format!("{}, 100% sampled", peer.name()),
        };
        let variant =
            Variant { name, target: target.map_err(|error| format!("no service: {error}"))?, pid: process.id() };
        Ok(Self { process, output, variant })
    }

    /// What it says in the end.
    fn end(mut self) -> Result<String, Failure> {
        drop(self.process.stdin.take());
        let mut last = String::new();
        self.output.read_to_string(&mut last)?;
        Ok(last.trim().to_owned())
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // It ends when its input does.
        drop(self.process.stdin.take());
        let _ = self.process.wait();
    }
}

/// Serves until standard input ends.
fn serve(mut arguments: Arguments) -> Result<(), Failure> {
    let peer = arguments.value("--peer")?.unwrap_or(Peer::Traced);
    let sample: String = arguments.value("--sample")?.ok_or("--sample is missing")?;
    let workers = arguments.value("--workers")?.unwrap_or(2);
    let otlp = arguments.flag("--otlp");
    arguments.finish()?;
    let spans = match peer {
        Peer::Traced => Spans::Ours(ours(&sample, otlp)?),
        peer => Spans::Theirs(service::set_up(peer)),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(workers).enable_io().build()?;
    let listener = runtime.block_on(tokio::net::TcpListener::bind("127.0.0.1:0"))?;
    println!("{}", listener.local_addr()?);
    runtime.spawn(async move { axum::serve(listener, service::router(peer)).await });
    std::io::stdin().read_to_end(&mut Vec::new())?;
    println!("{}", spans.end());
    Ok(())
}

/// What is behind the service's spans.
enum Spans {
    Ours(Option<Telemetry>),
    Theirs(Pipeline),
}

impl Spans {
    fn end(self) -> String {
        match self {
            Spans::Ours(telemetry) => {
                drop(telemetry);
                let stats = otel_runtime::stats();
                format!("{} spans exported, {} lost", stats.spans_exported, stats.spans_dropped + stats.spans_failed)
            }
            Spans::Theirs(pipeline) => {
                pipeline.flush();
                format!("{} spans exported", pipeline.exported())
            }
        }
    }
}

fn ours(sample: &str, otlp: bool) -> Result<Option<Telemetry>, Failure> {
    static EXPORTED: AtomicU64 = AtomicU64::new(0);
    if sample == "off" {
        return Ok(None);
    }
    let builder = Telemetry::builder().service("budget", env!("CARGO_PKG_VERSION"));
    let builder = builder.sampler(Sampler::TraceIdRatioBased(sample.parse()?));
    let telemetry = match (otlp, cfg!(feature = "otlp")) {
        (false, _) => builder.exporter(Nowhere(&EXPORTED)).install()?,
        (true, true) => builder.install()?,
        (true, false) => return Err("--otlp needs `cargo build --release --features otlp`".into()),
    };
    Ok(Some(telemetry))
}
