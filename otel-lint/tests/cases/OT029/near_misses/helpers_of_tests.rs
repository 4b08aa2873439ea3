// silent: these are for tests
mod unit_tests;

fn main() {}
//- src/unit_tests/stub.rs
#[tracing::instrument]
fn handle() {
    tokio::spawn(work());
}
//- src/test_utils.rs
#[tracing::instrument]
fn handle() {
    tokio::spawn(work());
}
