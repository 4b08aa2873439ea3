// silent: where it comes from is not known here
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

fn provider() -> SdkTracerProvider {
    SdkTracerProvider::builder().with_sampler(sampler()).build()
}

fn main() {
    let provider = provider();
    provider.shutdown();
}
