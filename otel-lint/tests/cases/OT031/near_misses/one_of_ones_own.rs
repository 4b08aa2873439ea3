// silent: what it does is not known here
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(MySampler::new(Sampler::AlwaysOn)).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
