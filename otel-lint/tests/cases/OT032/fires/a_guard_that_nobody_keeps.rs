use otel_runtime::Telemetry;

fn main() {
    Telemetry::builder().service("shop", "1.0").install().expect("a collector"); //~ OT032
    run();
}
