//! Spans of our own beside those of libraries: axum with tower-http, tonic, reqwest and sqlx, in one trace.
//!
//! `cargo run -p otel-examples --features recipes --bin recipes` sends an order from a client to a server, and on to two
//! more and a database, all in this process over real sockets, and prints the trace. `OTEL_RUST_CONSOLE_ATTRIBUTES=true`
//! shows its attributes, too.

mod axum;
mod reqwest;
mod served;
mod shop;
mod sqlx;
mod telemetry;
mod tonic;

#[cfg(test)]
mod tests;

use otel_runtime::console::ConsoleExporter;
use shop::{Failure, Shop};
use std::error::Error;
use tokio::runtime::Runtime;

fn main() -> Result<(), Box<dyn Error>> {
    tracing::subscriber::set_global_default(telemetry::subscriber())?;
    let console = ConsoleExporter::builder().events(true).hold(true).build();
    let telemetry = telemetry::builder().exporter(console).install()?;
    let answer = Runtime::new()?.block_on(order("honey"))?;
    telemetry.shutdown()?;
    println!("{answer}");
    Ok(())
}

async fn order(sku: &str) -> Result<String, Failure> {
    let shop = Shop::open().await?;
    let answer = shop.buy(sku).await;
    shop.close().await?;
    answer
}
