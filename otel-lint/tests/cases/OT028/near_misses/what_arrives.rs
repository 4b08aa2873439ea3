// silent: each of what arrives is a request of its own
use otel_runtime::{carry_context, traced};

#[traced(kind = "server", parent_from = connection)]
fn serve(connection: Connection) {
    answer(connection);
}

fn run(listener: Listener) {
    for connection in listener.incoming() {
        serve(connection);
    }
    loop {
        serve(listener.accept());
    }
}

fn main() {}
