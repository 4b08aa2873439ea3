//! Generates what is checked in as generated: `cargo run -p xtask -- semconv [--check]`.

mod semconv;

use anyhow::{Result, bail};

fn main() -> Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["semconv"] => semconv::write(),
        ["semconv", "--check"] => semconv::check(),
        _ => bail!("usage: cargo run -p xtask -- semconv [--check]"),
    }
}
