//! The command line of `budget`.

use super::judge::{Limits, Millis, Percent};
use super::load::{Load, Target};
use crate::arguments::Arguments;
use hyper::Method;
use std::path::PathBuf;

pub const HELP: &str = "\
What tracing adds to a service: CPU time for each request, and latency. See README.md.
Exits with 1 if that is over the limits, and with 2 if it cannot be measured.

Without --url: this program's own service, tracing off, 1% and 100% sampled.

  --url URL            a service that is running, of http
  --pid N              its process
  --baseline-url URL   what it is compared with [default: the same]
  --baseline-pid N     [default: the same]
  --header H           of requests to --url; may be repeated
  --baseline-header H  of requests to the baseline; may be repeated
  --method M           [default: GET, or POST with a body]
  --body FILE          what is sent
  --save FILE          without a baseline: keep the numbers
  --against FILE       compare with the numbers that were kept

  --max-cpu N%         added CPU time for each request [default: 2%]
  --max-p99 N          added to the 99th percentile, as 1ms or 500us [default: 1ms]
  --rounds N           [default: 60]
  --requests N         in a round, for each variant [default: 500]
  --rate N             requests in a second [default: 1000]
  --connections N      [default: 4]
  --workers N          threads of this program's own service [default: 2]
  --peers              the same service with the spans of others, too, for which nobody exits with 1
  --otlp               its spans are encoded and sent as OTEL_EXPORTER_OTLP_* say; needs the feature `otlp`
";

/// What is measured.
#[derive(Debug)]
pub enum Subject {
    /// The service of this program.
    Own,
    /// Two that run, or one with different requests.
    Pair { variant: (Target, u32), baseline: (Target, u32) },
    /// One now, and one at another time.
    Alone { variant: (Target, u32), save: Option<PathBuf>, against: Option<PathBuf> },
}

#[derive(Debug)]
pub struct Options {
    pub subject: Subject,
    pub limits: Limits,
    pub load: Load,
    pub rounds: usize,
    pub workers: usize,
    pub otlp: bool,
    /// The service of this program is measured with the spans of others, too.
    pub peers: bool,
}

impl Options {
    /// # Errors
    /// What is wrong with `arguments`; nothing, if they ask for help.
    pub fn read(mut arguments: Arguments) -> Result<Self, String> {
        if arguments.flag("--help") || arguments.flag("-h") {
            return Err(String::new());
        }
        let options = Self {
            subject: subject(&mut arguments)?,
            limits: Limits {
                cpu: arguments.value("--max-cpu")?.unwrap_or(Percent(2.0)),
                p99: arguments.value("--max-p99")?.unwrap_or(Millis(1.0)),
            },
            load: Load {
                requests: arguments.value("--requests")?.unwrap_or(500),
                rate: arguments.value("--rate")?.unwrap_or(1000.0),
                connections: arguments.value("--connections")?.unwrap_or(4),
            },
            rounds: arguments.value("--rounds")?.unwrap_or(60),
            workers: arguments.value("--workers")?.unwrap_or(2),
            otlp: arguments.flag("--otlp"),
            peers: arguments.flag("--peers"),
        };
        arguments.finish()?;
        let Load { requests, rate, connections } = options.load;
        if requests == 0 || connections == 0 || options.rounds == 0 || options.workers == 0 {
            return Err("nothing can be said about none".to_owned());
        }
        if !rate.is_finite() || rate <= 0.0 {
            return Err(format!("{rate} is no rate"));
        }
        if options.peers && !matches!(options.subject, Subject::Own) {
            return Err("--peers have the service of this program, not that of --url".to_owned());
        }
        if options.peers && options.otlp {
            return Err("--peers send nothing, so --otlp would be measured for one alone".to_owned());
        }
        Ok(options)
    }
}

fn subject(arguments: &mut Arguments) -> Result<Subject, String> {
    let Some(url) = arguments.value::<String>("--url")? else { return Ok(Subject::Own) };
    let pid: u32 = arguments.value("--pid")?.ok_or("--url needs --pid, the process whose CPU time is read")?;
    let body = match arguments.value::<PathBuf>("--body")? {
        Some(path) => std::fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?,
        None => Vec::new(),
    };
    let default = if body.is_empty() { Method::GET } else { Method::POST };
    let method = arguments.value("--method")?.unwrap_or(default);
    let headers = arguments.values("--header")?;
    let variant = (Target::new(&url, method.clone(), &headers, body.clone())?, pid);
    let (save, against) = (arguments.value("--save")?, arguments.value("--against")?);
    let baseline_url = arguments.value::<String>("--baseline-url")?;
    let baseline_pid = arguments.value("--baseline-pid")?;
    let baseline_headers = arguments.values("--baseline-header")?;
    let has_baseline = baseline_url.is_some() || baseline_pid.is_some() || !baseline_headers.is_empty();
    match (has_baseline, save.is_some() || against.is_some()) {
        (true, false) => {
            let url = baseline_url.unwrap_or(url);
            let target = Target::new(&url, method, &baseline_headers, body)?;
            Ok(Subject::Pair { variant, baseline: (target, baseline_pid.unwrap_or(pid)) })
        }
        (false, true) => Ok(Subject::Alone { variant, save, against }),
        (true, true) => Err("a baseline is either running or in a file".to_owned()),
        (false, false) => {
            Err("--url needs a baseline: --baseline-url, --baseline-header, --against or --save".to_owned())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(line: &str) -> Result<Options, String> {
        Options::read(Arguments::of(line.split_whitespace()))
    }

    #[test]
    fn a_baseline_is_another_url_or_another_header_or_a_file() {
        let subject = |line: &str| read(line).expect("well formed").subject;
        assert!(matches!(subject("--rounds 3"), Subject::Own));
        let two = subject("--url http://a:1/x --pid 7 --baseline-url http://b:2/x --baseline-pid 8");
        assert!(matches!(two, Subject::Pair { variant: (_, 7), baseline: (_, 8) }));
        let one = subject("--url http://a:1/x --pid 7 --baseline-header x:0 --header x:1");
        assert!(matches!(one, Subject::Pair { variant: (_, 7), baseline: (_, 7) }));
        let alone = subject("--url http://a:1/x --pid 7 --save f");
        assert!(matches!(alone, Subject::Alone { save: Some(_), against: None, .. }));
    }

    #[test]
    fn what_cannot_be_compared_is_said() {
        for line in [
            "--url http://a:1/x",
            "--url http://a:1/x --pid 7",
            "--url http://a:1/x --pid 7 --baseline-url http://b:2/x --against f",
            "--pid 7",
            "--max-cpu 2",
            "--max-p99 1",
            "--rate 0",
            "--rounds 0",
            "--peers --otlp",
            "--peers --url http://a:1/x --pid 7 --save f",
        ] {
            assert!(read(line).is_err(), "{line}");
        }
    }
}
