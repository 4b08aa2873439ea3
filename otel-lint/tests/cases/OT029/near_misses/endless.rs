// silent: what never ends is no part of one request
use otel_runtime::{carry_context, traced};

#[traced]
async fn connect(pool: Pool) {
    reap(pool);
}

fn reap(pool: Pool) {
    tokio::spawn(async move {
        loop {
            pool.reap().await;
        }
    });
}

fn main() {}
