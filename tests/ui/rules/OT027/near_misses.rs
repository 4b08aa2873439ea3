#![deny(deprecated)]

use otel_runtime::{record, traced};

struct MatchedPath(String);

impl MatchedPath {
    fn as_str(&self) -> &str {
        &self.0
    }

    fn path(&self) -> &str {
        &self.0
    }
}

struct Request {
    matched: MatchedPath,
}

impl Request {
    fn path(&self) -> &str {
        self.matched.as_str()
    }

    fn match_pattern(&self) -> Option<String> {
        None
    }
}

fn work() {}

// silent: what the router matched
#[traced(attrs("http.route" = matched_path.as_str()))]
fn matched(matched_path: &MatchedPath) {
    work();
}

// silent: a template
#[traced(attrs("http.route" = "/orders/{id}"))]
fn a_template() {
    work();
}

// silent: templates of other routers, and a version
#[traced(attrs("http.route" = "/v2/orders/:id/<line>/*"))]
fn other_templates() {
    work();
}

// silent: a variable
#[traced(attrs("http.route" = route))]
fn a_variable(route: &str) {
    work();
}

// silent: the path of a route
#[traced(attrs("http.route" = request.matched.path()))]
fn of_a_route(request: &Request) {
    work();
}

// silent: the pattern that matched
#[traced(attrs("http.route" = request.match_pattern()))]
fn a_pattern(request: &Request) {
    work();
}

// silent: the path, where it belongs
#[traced(attrs("url.path" = request.path()))]
fn where_it_belongs(request: &Request) {
    work();
}

// silent: the same in the body
#[traced]
fn in_the_body(matched_path: &MatchedPath) {
    record!("http.route" = matched_path.as_str());
}

// silent: allowed
#[traced(attrs("http.route" = request.path()), allow(concrete_route, reason = "there are three paths"))]
fn allowed(request: &Request) {
    work();
}

fn main() {
    let request = Request { matched: MatchedPath(String::new()) };
    matched(&request.matched);
    a_template();
    other_templates();
    a_variable("/");
    of_a_route(&request);
    a_pattern(&request);
    where_it_belongs(&request);
    in_the_body(&request.matched);
    allowed(&request);
}
