use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(Sampler::AlwaysOff).build() //~ OT031
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
