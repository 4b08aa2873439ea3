//! Generates what is checked in as generated: `cargo run -p xtask -- semconv [--check]`, and tries the linter on
//! published crates, `cargo run -p xtask -- corpus`, and on planted faults, `cargo run -p xtask -- recall`.

mod corpus;
mod recall;
mod semconv;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["semconv"] => semconv::write(),
        ["semconv", "--check"] => semconv::check(),
        ["corpus", ref rest @ ..] => corpus::run(rest),
        ["recall"] => recall::run(),
        _ => {
            bail!("usage: cargo run -p xtask -- semconv [--check], recall, or corpus [--crate NAME] [--only lint|fix]")
        }
    }
}
