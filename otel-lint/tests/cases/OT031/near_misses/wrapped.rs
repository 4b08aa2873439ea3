// silent: it asks who calls
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(0.1)))).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
