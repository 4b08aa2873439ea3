use opentelemetry_sdk::trace::SdkTracerProvider;

fn main() {
    let provider = SdkTracerProvider::builder().with_batch_exporter(exporter()).build(); //~ OT032
    opentelemetry::global::set_tracer_provider(provider);
    run();
}
