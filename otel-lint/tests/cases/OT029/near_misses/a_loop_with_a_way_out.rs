// silent: it receives till somebody says that it is enough
use otel_runtime::traced;

#[traced]
async fn connect(rx: Receiver<Job>) {
    start(rx);
}

fn start(rx: Receiver<Job>) {
    tokio::spawn(async move {
        loop {
            match rx.recv().await {
                Some(Job::Close) | None => break,
                Some(job) => run(job).await,
            }
        }
    });
}

fn main() {}
