// silent: a server starts its workers before there is a request
fn main() {
    start_workers();
}

fn start_workers() {
    tokio::spawn(work());
}
