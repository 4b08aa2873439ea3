use fastrace::trace;

#[trace(name = "order 4711")] //~ OT006
fn named() {}

#[trace(short_name = true, properties = { "http.method": "GET", "http.route": "{route}" })] //~ OT007
fn properties(route: &str) {}

#[minitrace::trace(properties = { "key": "http.method" })]
fn keys_alone() {}

fn for_each_item(items: &[Item], root: &fastrace::Span) {
    for item in items {
        let _span = fastrace::local::LocalSpan::enter_with_local_parent("item"); //~ OT019
        let _span = fastrace::Span::enter_with_parent("item", root); //~ OT019
        let _pool = Pool::enter_with_parent("item", root);
    }
}
