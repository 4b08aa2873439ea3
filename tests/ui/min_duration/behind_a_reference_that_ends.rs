use otel_runtime::traced;
use std::future::Future;
use std::pin::Pin;

type Later = Pin<Box<dyn Future<Output = u8> + Send>>;

#[traced(min_duration = "5ms", attrs("acme.sql" = sql))]
fn query(sql: &str) -> Later {
    let len = sql.len();
    Box::pin(async move { u8::try_from(len).unwrap_or(0) })
}

#[traced(min_duration = "5ms", attrs("acme.sql" = sql))]
fn query_for_ever(sql: &'static str) -> Later {
    let len = sql.len();
    Box::pin(async move { u8::try_from(len).unwrap_or(0) })
}

fn main() {}
