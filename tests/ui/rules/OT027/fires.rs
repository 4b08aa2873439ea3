#![deny(deprecated)]

use otel_runtime::{record, span, traced};

struct Uri;

impl Uri {
    fn path(&self) -> &str {
        "/"
    }
}

struct Request {
    uri: Uri,
    path: String,
}

impl Request {
    fn uri(&self) -> &Uri {
        &self.uri
    }

    fn path(&self) -> &str {
        &self.path
    }
}

fn work() {}

#[traced(attrs("http.route" = request.uri().path()))]
fn of_a_request(request: &Request) {
    work();
}

#[traced(start_attrs("http.route" = req.path()))]
fn of_another(req: &Request) {
    work();
}

#[traced(attrs("http.route" = "/orders/4711"))]
fn with_an_id() {
    work();
}

#[traced(attrs("http.route" = "/orders?page={page}"))]
fn with_a_query() {
    work();
}

#[traced(attrs("http.route" = uri.path().to_owned()))]
async fn of_a_uri(uri: Uri) {
    work();
}

#[traced]
fn in_the_body(request: &Request) {
    record!("http.route" = &request.path);
    span!("acme.step", attrs(otel_runtime::semconv::HTTP_ROUTE = request.uri.path()), { work() });
}

fn main() {
    let request = Request { uri: Uri, path: String::new() };
    of_a_request(&request);
    of_another(&request);
    with_an_id();
    with_a_query();
    drop(of_a_uri(Uri));
    in_the_body(&request);
}
