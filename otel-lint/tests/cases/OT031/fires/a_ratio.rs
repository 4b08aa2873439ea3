use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(Sampler::TraceIdRatioBased(0.1)).build() //~ OT031
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
