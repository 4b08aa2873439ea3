use otel_runtime::traced;

struct Request;

#[traced(kind = "server", parent_from = request)]
async fn serve(request: Request) {}

fn main() {}
