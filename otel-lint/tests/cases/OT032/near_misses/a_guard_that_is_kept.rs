// silent: the guard is kept till `main` ends
use otel_runtime::Telemetry;

fn main() -> Result<(), Error> {
    let _telemetry = Telemetry::builder().service("shop", "1.0").install()?;
    run()
}
