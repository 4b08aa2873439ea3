use otel_runtime::Telemetry;

fn main() {
    let telemetry = Telemetry::builder().sampler_unwrapped(Sampler::AlwaysOn).install(); //~ OT031
    run(telemetry);
}
