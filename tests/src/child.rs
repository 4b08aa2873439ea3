//! Programs that tests start, for everything that is global to a process.

use std::io::{self, BufRead as _, BufReader, Read as _, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};
use std::thread;
use std::time::Instant;

use crate::collector::DEADLINE;

/// What a program has done.
#[derive(Debug)]
pub struct Outcome {
    /// How it ended.
    pub status: ExitStatus,
    /// What it wrote to standard output.
    pub stdout: String,
    /// What it wrote to standard error.
    pub stderr: String,
}

/// Runs `program` to its end, with these variables and no others.
///
/// # Panics
///
/// If it cannot be started, or does not end by the deadline.
pub fn run(program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Outcome {
    Running::start(program, arguments, variables).finish()
}

/// Programs make their spans as the test does that starts them, unless they are told otherwise.
const RECORDER: &str = "OTEL_RUST_RECORDER";

/// The variable that tells a test binary which state its process is to be in.
const STATE: &str = "OTEL_RUST_TEST_STATE";

/// Starts the running test binary again, with its test `child` alone, which finds `state` by [`state`]: for
/// what is a whole process's. Gives what it wrote, to standard output and then to standard error.
///
/// # Panics
///
/// If it cannot be started, or its test fails.
pub fn in_state(state: &str, environment: &[(&str, &str)]) -> String {
    let binary = std::env::current_exe().expect("a test knows its binary");
    let output = Command::new(binary)
        .args(["child", "--exact", "--nocapture"])
        .env(STATE, state)
        .envs(environment.iter().copied())
        .output()
        .expect("a test binary can be started");
    let text = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success() && text.contains("1 passed"), "{state}:\n{text}");
    text
}

/// The state that [`in_state`] has started this process for.
#[must_use]
pub fn state() -> Option<String> {
    std::env::var(STATE).ok()
}

/// A program that runs.
#[derive(Debug)]
pub struct Running {
    child: Child,
    /// Of a program that listens.
    stdin: Option<ChildStdin>,
    stdout: BufReader<ChildStdout>,
    read: String,
    stderr: thread::JoinHandle<String>,
}

impl Running {
    /// Starts `program` with these variables and no others.
    ///
    /// # Panics
    ///
    /// If it cannot be started.
    #[must_use]
    pub fn start(program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_with(Stdio::null(), program, arguments, variables)
    }

    /// Starts `program`, to which [`tell`](Self::tell) can tell something, with these variables and no
    /// others.
    ///
    /// # Panics
    ///
    /// If it cannot be started.
    #[must_use]
    pub fn start_listening(program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        Self::start_with(Stdio::piped(), program, arguments, variables)
    }

    fn start_with(stdin: Stdio, program: &str, arguments: &[&str], variables: &[(&str, &str)]) -> Self {
        let mut child = Command::new(program)
            .args(arguments)
            .env_clear()
            .envs(std::env::var_os(RECORDER).map(|recorder| (RECORDER, recorder)))
            .envs(variables.iter().copied())
            .stdin(stdin)
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let stdout = BufReader::new(child.stdout.take().expect("it is piped"));
        let mut errors = child.stderr.take().expect("it is piped");
        // On a thread, so that a program that writes much never waits for us.
        let stderr = thread::spawn(move || {
            let mut text = String::new();
            let _ = errors.read_to_string(&mut text);
            text
        });
        Self { stdin: child.stdin.take(), child, stdout, read: String::new(), stderr }
    }

    /// Writes a line to the program's standard input.
    ///
    /// # Panics
    ///
    /// If it was not started to listen, or has ended.
    pub fn tell(&mut self, line: &str) {
        let stdin = self.stdin.as_mut().expect("it was started to listen");
        writeln!(stdin, "{line}").and_then(|()| stdin.flush()).expect("it runs");
    }

    /// Waits until the program has written this line.
    ///
    /// # Panics
    ///
    /// If it ends without.
    pub fn wait_for_line(&mut self, wanted: &str) {
        self.wait_for(wanted, |line| (line == wanted).then_some(()));
    }

    /// Waits until the program has written a line that begins so, and gives the rest of it.
    ///
    /// # Panics
    ///
    /// If it ends without.
    pub fn wait_for_line_after(&mut self, beginning: &str) -> String {
        self.wait_for(beginning, |line| line.strip_prefix(beginning).map(str::to_owned))
    }

    fn wait_for<T>(&mut self, wanted: &str, find: impl Fn(&str) -> Option<T>) -> T {
        loop {
            let mut line = String::new();
            let count = self.stdout.read_line(&mut line).expect("lines are text");
            assert!(count > 0, "ended without {wanted:?}: {}", self.read);
            self.read.push_str(&line);
            if let Some(found) = find(line.trim_end()) {
                return found;
            }
        }
    }

    /// The number of the process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Sends a signal, by its name without `SIG`.
    ///
    /// # Panics
    ///
    /// If that fails.
    pub fn signal(&self, name: &str) {
        let status = Command::new("kill")
            .args([&format!("-{name}"), &self.child.id().to_string()])
            .status()
            .expect("kill is everywhere");
        assert!(status.success(), "kill -{name}");
    }

    /// Waits for the end.
    ///
    /// # Panics
    ///
    /// If it does not come by the deadline; the program is killed then.
    pub fn finish(mut self) -> Outcome {
        let until = Instant::now() + DEADLINE;
        let (sender, ended) = std::sync::mpsc::channel();
        // Standard output closes when the program ends.
        let mut stdout = self.stdout;
        thread::spawn(move || {
            let mut rest = String::new();
            let result = stdout.read_to_string(&mut rest);
            let _ = sender.send(result.map(|_| rest));
        });
        let rest: Result<io::Result<String>, _> = ended.recv_timeout(until - Instant::now());
        let Ok(rest) = rest else {
            let _ = self.child.kill();
            panic!("does not end; so far: {}", self.read);
        };
        let status = self.child.wait().expect("it was started here");
        self.read.push_str(&rest.expect("lines are text"));
        Outcome { status, stdout: self.read, stderr: self.stderr.join().expect("reading does not panic") }
    }
}
