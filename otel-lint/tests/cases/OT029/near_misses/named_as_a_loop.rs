// silent: its name tells that it goes on
use otel_runtime::traced;

#[traced]
async fn connect(pool: Pool) {
    start(pool);
}

fn start(pool: Pool) {
    tokio::spawn(pool.clone().reap_loop());
    tokio::spawn(async move { pool.start_background_flusher().await });
}

fn main() {}
