// silent: it may be the other one that is called
use otel_runtime::{carry_context, traced};

struct Mail;
struct Log;

impl Mail {
    fn notify_all(&self, order: Order) {
        tokio::spawn(send(order));
    }
}

impl Log {
    fn notify_all(&self, order: Order) {
        write(order);
    }
}

#[traced]
async fn handle(log: Log, order: Order) {
    log.notify_all(order);
}

fn main() {}
