#![deny(warnings)]

use otel_runtime::traced;
use std::pin::Pin;

#[traced(kind = "client", inject_into = headers)]
fn call(headers: &mut Vec<(String, String)>) -> Pin<Box<dyn Future<Output = usize> + '_>> {
    if headers.is_empty() {
        return Box::pin(std::future::ready(0));
    }
    Box::pin(async move { headers.len() })
}

fn main() {}
