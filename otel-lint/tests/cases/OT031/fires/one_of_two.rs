use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider(is_development: bool) -> SdkTracerProvider {
    SdkTracerProvider::builder()
        .with_sampler(if is_development {
            Sampler::AlwaysOn //~ OT031
        } else {
            Sampler::ParentBased(Box::new(Sampler::TraceIdRatioBased(0.1)))
        })
        .build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
