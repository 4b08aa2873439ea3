// silent: a person who runs an example wants to see its spans
fn main() {}
//- examples/first.rs
fn main() {
    let provider = SdkTracerProvider::builder().with_simple_exporter(exporter()).build();
    provider.shutdown();
}
