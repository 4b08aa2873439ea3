fn tracer() -> Tracer {
    opentelemetry_otlp::new_pipeline().tracing().with_exporter(exporter()).install_simple() //~ OT030
}

fn main() {
    opentelemetry::global::shutdown_tracer_provider();
}
