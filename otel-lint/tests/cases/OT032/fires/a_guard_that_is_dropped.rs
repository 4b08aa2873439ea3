use otel_runtime::Telemetry;

fn main() -> Result<(), Error> {
    let _ = Telemetry::builder().service("shop", "1.0").install()?; //~ OT032
    run()
}
