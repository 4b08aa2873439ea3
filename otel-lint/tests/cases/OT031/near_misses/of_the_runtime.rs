// silent: the runtime wraps it
use otel_runtime::Telemetry;

fn main() {
    let telemetry = Telemetry::builder().sampler(Sampler::AlwaysOn).install();
    run(telemetry);
}
