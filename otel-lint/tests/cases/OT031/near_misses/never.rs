// silent: a service that makes no spans
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(Sampler::AlwaysOff).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
