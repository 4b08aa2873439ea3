#![deny(deprecated)]

use otel_runtime::{span, traced};
use std::future::Future;
use std::net::TcpListener;
use std::pin::Pin;

struct Jobs;

impl Jobs {
    async fn recv(&mut self) -> Option<u32> {
        None
    }
}

async fn handle(_: u32) {}

async fn sleep() {}

#[traced]
async fn polls(mut jobs: Jobs) {
    while let Some(job) = jobs.recv().await {
        handle(job).await;
    }
}

#[traced]
async fn sweeps() {
    sleep().await;
    loop {
        sleep().await;
    }
}

#[traced]
fn accepts(listener: TcpListener) -> std::io::Result<()> {
    for stream in listener.incoming() {
        drop(stream?);
    }
    Ok(())
}

#[traced]
fn spins() {
    while std::hint::black_box(true) {}
    #[allow(while_true)]
    while true {
        std::thread::yield_now();
    }
}

#[traced]
fn boxed() -> Pin<Box<dyn Future<Output = ()>>> {
    Box::pin(async move {
        loop {
            sleep().await;
        }
    })
}

#[traced]
async fn serves(listener: TcpListener) -> std::io::Result<()> {
    loop {
        let (stream, _) = listener.accept()?;
        drop(stream);
    }
}

async fn in_a_block(mut jobs: Jobs) {
    span!("acme.poll", async {
        while let Some(job) = jobs.recv().await {
            handle(job).await;
        }
    })
    .await;
}

fn main() {
    drop(polls(Jobs));
    drop(sweeps());
    let _ = accepts as fn(_) -> _;
    let _ = spins as fn();
    drop(boxed());
    let _ = serves as fn(_) -> _;
    drop(in_a_block(Jobs));
}
