use otel_runtime::{carry_context, event, record, span, traced};
use std::thread::spawn;

/// What stands on it does not matter.
#[traced(name = "order 4711")] //~ OT006
#[inline]
fn named() {
    work();
}

#[traced(kind = "consumer", parent_from = message)] //~ OT002
fn relation(message: Message) {
    work();
}

#[traced]
fn in_the_body() {
    record!("http.method" = "GET"); //~ OT007
    event!("sent", "http.url" = url); //~ OT007
    span!("order 4711", { work() }); //~ OT006
    drop(spawn(|| work())); //~ OT001
}

struct Shop;

impl Shop {
    #[carry_context]
    fn carried(&self) {
        drop(spawn(|| work())); //~ OT001
    }

    #[otel_runtime::traced(attrs("http.method" = %method), allow(id_in_name, reason = "none"))] //~ OT005 //~ OT007
    async fn method(&self, method: &str) {
        work().await;
    }
}

fn without_an_annotation(items: &[Item]) {
    for item in items {
        span!("item", { work(item) }); //~ OT019
        span!("item", allow(span_in_loop, reason = "there are two"), { work(item) });
    }
}

trait Priced {
    fn without_a_body(&self);

    #[traced(attrs("acme.http.method" = "GET"), name = "order {id}")]
    fn with_a_body(&self) {
        work();
    }
}

#[traced(nam = "order 4711")]
fn what_does_not_compile_is_for_the_compiler() {}

#[other::traced(name = "order 4711")]
fn of_another_crate() {}
