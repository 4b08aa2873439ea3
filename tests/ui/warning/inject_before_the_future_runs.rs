#![deny(deprecated)]

use otel_runtime::traced;
use std::pin::Pin;

type Headers = Vec<(String, String)>;
type Later<'a> = Pin<Box<dyn Future<Output = u64> + 'a>>;

#[traced(kind = "client", inject_into = headers)]
fn charge(headers: &mut Headers) -> Later<'_> {
    send(headers)
}

#[traced(kind = "client", inject_into = headers)]
fn refund(headers: &mut Headers) -> Later<'_> {
    Box::pin(async move { headers.len() as u64 })
}

fn send(headers: &Headers) -> Later<'_> {
    Box::pin(async { headers.len() as u64 })
}

fn main() {
    drop(charge(&mut Headers::new()));
    drop(refund(&mut Headers::new()));
}
