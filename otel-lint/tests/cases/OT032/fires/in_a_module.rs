mod setup;

fn main() {
    setup::tracing();
    run();
}
//- src/setup.rs
pub fn tracing() {
    let provider = opentelemetry_sdk::trace::TracerProvider::builder().build(); //~ OT032
    opentelemetry::global::set_tracer_provider(provider);
}
