// silent: an older API shuts down what is installed
use opentelemetry_sdk::trace::TracerProvider;

fn main() {
    opentelemetry::global::set_tracer_provider(TracerProvider::builder().build());
    run();
    opentelemetry::global::shutdown_tracer_provider();
}
