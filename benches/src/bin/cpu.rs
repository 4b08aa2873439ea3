//! What an exported span takes of the processors, on the thread of the request and behind it.

use otel_benches::arguments::Arguments;
use otel_benches::cpu_time;
use otel_benches::machine::Machine;
use otel_benches::peers::floor::{self, Delivered};
use otel_benches::peers::{by_hand, leaf, plain, traced, with_fastrace};
use otel_benches::pipeline::{Batched, Pipeline};
use otel_benches::statistics::{Spread, median};
use std::error::Error;
use std::hint::black_box;
use std::thread;
use std::time::Duration;

const HELP: &str = "\
Measures the CPU time of the whole process for each exported span; see README.md.

Options:
  --rounds N     rounds [default: 40]
  --bursts N     bursts of 1,000 spans in a sample, 2 ms apart [default: 20]
  --filter TEXT  only where `work/peer` contains TEXT; plain calls and `#[traced]` always take part
";

/// Spans in a burst: half of what the queues hold.
const BURST: u32 = 1000;
/// What batch processors wait for before they export by themselves.
const PAUSE: Duration = Duration::from_millis(2);

struct Options {
    rounds: usize,
    bursts: u32,
    filter: String,
}

fn options() -> Result<Options, String> {
    let mut arguments = Arguments::of_process();
    if arguments.flag("--help") || arguments.flag("-h") {
        return Err(HELP.to_owned());
    }
    let options = Options {
        rounds: arguments.value("--rounds")?.unwrap_or(40),
        bursts: arguments.value("--bursts")?.unwrap_or(20),
        filter: arguments.value("--filter")?.unwrap_or_default(),
    };
    arguments.finish().map_err(|error| format!("{error}\n\n{HELP}"))?;
    Ok(options)
}

/// A trace of a root and so many children, each with so many attributes.
#[derive(Clone, Copy, PartialEq)]
struct Work {
    children: u32,
    attributes: u32,
}

impl std::fmt::Display for Work {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} per root, {} attributes", self.children, self.attributes)
    }
}

struct Case<'a> {
    work: Work,
    peer: &'static str,
    pipeline: &'a Pipeline,
    tree: fn(u32, u32) -> u32,
}

const OURS: &str = "`#[traced]`";
const FASTRACE: &str = "`fastrace`";
const FLOOR: &str = "floor";

fn main() -> Result<(), Box<dyn Error>> {
    let options = options().unwrap_or_else(|text| {
        eprintln!("{text}");
        std::process::exit(2);
    });
    let (none, ours, sdk, fastrace) = (Pipeline::None, Pipeline::ours(), Pipeline::sdk(), Pipeline::fastrace());
    let lowest = Pipeline::floor();
    let mut cases = Vec::new();
    for work in [(10, 0), (100, 0), (10, 3), (100, 3)].map(|(children, attributes)| Work { children, attributes }) {
        let mut add = |peer, pipeline, bare: fn(u32, u32) -> u32, with_attributes| {
            let tree = if work.attributes == 0 { bare } else { with_attributes };
            cases.push(Case { work, peer, pipeline, tree });
        };
        add("plain call", &none, plain::tree, plain::tree);
        add(OURS, &ours, traced::tree, traced::tree_attributes);
        add("`#[traced(leaf)]`", &ours, leaf::tree, leaf::tree_attributes);
        add("by hand", &sdk, by_hand::tree::<Batched>, by_hand::tree_attributes::<Batched>);
        add("`in_span`", &sdk, by_hand::in_span_tree::<Batched>, by_hand::in_span_tree_attributes::<Batched>);
        add(FASTRACE, &fastrace, with_fastrace::tree, with_fastrace::tree_attributes);
        if work.attributes > 0 {
            let tree = with_fastrace::by_hand::tree_attributes;
            add("`LocalSpan`", &fastrace, tree, tree);
        } else {
            let tree = floor::tree::<Delivered>;
            add(FLOOR, &lowest, tree, tree);
        }
    }
    cases.retain(|case| {
        let name = |peer: &str| format!("{}/{peer}", case.work);
        matches!(case.peer, "plain call" | OURS) || name(case.peer).contains(&options.filter)
    });
    let samples = measure(&cases, &options)?;
    print(&cases, &samples, &options);
    Ok(())
}

/// Nanoseconds per span, net of what plain calls and the pauses take.
fn measure(cases: &[Case<'_>], options: &Options) -> Result<Vec<Vec<f64>>, Box<dyn Error>> {
    let mut samples = vec![Vec::with_capacity(options.rounds); cases.len()];
    let warm_up = options.rounds.div_ceil(10);
    for round in 0..warm_up + options.rounds {
        let mut of_round = vec![0.0; cases.len()];
        for at in 0..cases.len() {
            let at = if round % 2 == 0 { at } else { cases.len() - 1 - at };
            of_round[at] = sample(&cases[at], options.bursts)?;
        }
        if round >= warm_up {
            for (at, case) in cases.iter().enumerate() {
                let plain = cases.iter().position(|plain| plain.work == case.work && plain.peer == "plain call");
                samples[at].push(of_round[at] - plain.map_or(0.0, |plain| of_round[plain]));
            }
        }
    }
    Ok(samples)
}

#[allow(clippy::cast_precision_loss, reason = "far less than 2^53")]
fn sample(case: &Case<'_>, bursts: u32) -> Result<f64, Box<dyn Error>> {
    let traces = BURST / (case.work.children + 1);
    let (exported, mut made) = (case.pipeline.exported(), 0);
    let before = cpu_time::own()?;
    for _ in 0..bursts {
        for n in 0..traces {
            black_box((case.tree)(black_box(n), case.work.children));
        }
        made += u64::from(traces * (case.work.children + 1));
        thread::sleep(PAUSE);
        // On a machine that has other things to do the pause may be too short for what is behind.
        let has_room = |queue: u64| exported + made + u64::from(BURST) <= case.pipeline.exported() + queue;
        while !case.pipeline.queue().is_none_or(has_room) {
            thread::sleep(PAUSE);
        }
    }
    case.pipeline.flush();
    let took = cpu_time::own()?.saturating_sub(before);
    let exported = case.pipeline.exported() - exported;
    if !matches!(case.pipeline, Pipeline::None) && exported != made {
        return Err(format!("{}/{}: {exported} of {made} spans were exported", case.work, case.peer).into());
    }
    Ok(took.as_nanos() as f64 / made as f64)
}

fn print(cases: &[Case<'_>], samples: &[Vec<f64>], options: &Options) {
    let Machine { date, cpu, threads, rustc } = Machine::here();
    println!(
        "{date}, {cpu}, {threads} hardware threads, {rustc}; {} rounds of {} bursts of {BURST} spans.\n\n\
         CPU time of the process in ns for each exported span, roots included, less what plain calls take; medians.\n\
         Ratio: `#[traced]`'s to this one's in the same round; its median and its quartiles.\n\n\
         | | | ns | ratio | quartiles |\n|---|---|---|---|---|",
        options.rounds, options.bursts
    );
    let of = |work: Work, peer: &str| {
        let at = cases.iter().position(|case| case.work == work && case.peer == peer)?;
        Some(&samples[at])
    };
    let cells = |Spread { median, low, high }| format!("{median:.2} | {low:.2} to {high:.2}");
    for (case, samples_of_case) in cases.iter().zip(samples).filter(|(case, _)| case.peer != "plain call") {
        let ratio = of(case.work, OURS).map(|ours| Spread::ratio(ours, samples_of_case));
        let ratio = ratio.map_or_else(String::new, cells);
        println!("| {} | {} | {:.0} | {ratio} |", case.work, case.peer, median(samples_of_case.clone()));
    }
    println!(
        "\nIs `fastrace` possible for what is visible in the `Context`? The floor's ratio to it, round by round:\n"
    );
    println!("| | floor, ns | `fastrace`, ns | ratio | quartiles |\n|---|---|---|---|---|");
    for case in cases.iter().filter(|case| case.peer == FLOOR) {
        if let (Some(floor), Some(theirs)) = (of(case.work, FLOOR), of(case.work, FASTRACE)) {
            let (times, ratio) = ([floor, theirs].map(|samples| median(samples.clone())), Spread::ratio(floor, theirs));
            println!("| {} | {:.0} | {:.0} | {} |", case.work, times[0], times[1], cells(ratio));
        }
    }
}
