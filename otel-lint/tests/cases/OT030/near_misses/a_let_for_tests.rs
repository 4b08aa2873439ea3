// silent: what is built for tests alone is a single `let`
fn init() -> Tracer {
    #[cfg(test)]
    let tracer = opentelemetry_jaeger::new_pipeline().with_service_name("core").install_simple();
    #[cfg(not(test))]
    let tracer = opentelemetry_jaeger::new_pipeline().with_service_name("core").install_batch(Tokio);
    tracer
}

fn main() {}
