// silent: tests want all spans
use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};

#[cfg(test)]
mod tests {
    fn provider() -> SdkTracerProvider {
        SdkTracerProvider::builder().with_sampler(Sampler::AlwaysOn).build()
    }
}

fn main() {}
