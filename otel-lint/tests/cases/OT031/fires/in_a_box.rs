use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(Box::new(Sampler::TraceIdRatioBased(ratio()))).build() //~ OT031
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
