use opentelemetry_sdk::trace::{Sampler::*, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(TraceIdRatioBased(0.5)).build() //~ OT031
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
