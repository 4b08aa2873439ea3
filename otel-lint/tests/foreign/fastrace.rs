use fastrace::trace;

#[trace(name = "order 4711")] //~ OT006
fn named() {}

#[trace(short_name = true, properties = { "http.method": "GET", "http.route": "{route}" })] //~ OT007
fn properties(route: &str) {}

#[minitrace::trace(properties = { "key": "http.method" })]
fn keys_alone() {}
