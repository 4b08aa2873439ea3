// silent: what can be aborted goes on till it is
use futures::future::Abortable;
use otel_runtime::traced;

#[traced]
async fn connect(changes: Subscription, registration: AbortRegistration) {
    follow(changes, registration);
}

fn follow(changes: Subscription, registration: AbortRegistration) {
    tokio::spawn(Abortable::new(changes, registration).for_each(apply));
}

fn main() {}
