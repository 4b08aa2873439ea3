//! What only a whole workspace shows.

use super::Place::{Item, Program};
use super::Plants;

pub(super) const ALL: &[Plants] = &[
    Plants {
        slug: "traced_call_in_loop",
        places: &[
            Item(
                "#[traced]\nfn {w}_one(item: u64) { handle(item); }\nfn {w}(items: &[u64]) { for item in items { {w}_one(*item); } }",
            ),
            Item(
                "#[traced]\nasync fn {w}_one(item: u64) { handle(item).await; }\nasync fn {w}(items: Vec<u64>) { for item in items { {w}_one(item).await; } }",
            ),
            Item(
                "#[traced]\nfn {w}_one(item: &u64) -> u64 { handle(item) }\nfn {w}(items: &[u64]) -> Vec<u64> { items.iter().map({w}_one).collect() }",
            ),
            Item(
                "#[traced]\nfn {w}_one(item: &u64) -> u64 { handle(item) }\nfn {w}(items: &[u64]) -> u64 { items.iter().map(|item| {w}_one(item)).sum() }",
            ),
            Item(
                "impl {T} {\n    #[traced]\n    fn {w}_one(&self, item: &u64) { handle(item); }\n    fn {w}(&self, items: &[u64]) { for item in items { self.{w}_one(item); } }\n}",
            ),
        ],
    },
    Plants {
        slug: "raw_spawn",
        places: &[
            Item(
                "#[traced]\nfn {w}() { {w}_helper(); }\nfn {w}_helper() { tokio::spawn(async { handle({n}).await }); }",
            ),
            Item(
                "#[traced]\nasync fn {w}() { {w}_helper().await; }\nasync fn {w}_helper() { {w}_deeper(); }\nfn {w}_deeper() { std::thread::spawn(|| handle({n})); }",
            ),
            Item(
                "impl {T} {\n    #[traced]\n    fn {w}(&self) { self.{w}_helper(); }\n    fn {w}_helper(&self) { tokio::task::spawn_blocking(|| handle({n})); }\n}",
            ),
        ],
    },
    Plants {
        slug: "simple_processor",
        places: &[
            Program(
                "use opentelemetry_sdk::trace::SdkTracerProvider;\nfn main() { let provider = SdkTracerProvider::builder().with_simple_exporter(exporter({n})).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::{SdkTracerProvider, SimpleSpanProcessor};\nfn main() { let provider = SdkTracerProvider::builder().with_span_processor(SimpleSpanProcessor::new(exporter())).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::SdkTracerProvider;\nfn {w}() -> SdkTracerProvider { let simple = opentelemetry_sdk::trace::SimpleSpanProcessor::new({w}_exporter()); SdkTracerProvider::builder().with_span_processor(simple).build() }\nfn main() { let provider = {w}(); run(); provider.shutdown(); }",
            ),
        ],
    },
    Plants {
        slug: "unwrapped_sampler",
        places: &[
            Program(
                "use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};\nfn main() { let provider = SdkTracerProvider::builder().with_sampler(Sampler::TraceIdRatioBased(0.{n})).with_batch_exporter(exporter()).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::{Sampler, SdkTracerProvider};\nfn main() { let provider = SdkTracerProvider::builder().with_batch_exporter({w}()).with_sampler(Sampler::AlwaysOff).build(); run(&provider); provider.shutdown(); }",
            ),
            Program(
                "use opentelemetry_sdk::trace::Sampler;\nuse otel_runtime::Telemetry;\nfn main() { let telemetry = Telemetry::builder().service(\"{w}\", \"1\").sampler_unwrapped(Sampler::TraceIdRatioBased(0.{n})).install(); run(); drop(telemetry); }",
            ),
        ],
    },
    Plants {
        slug: "provider_not_shut_down",
        places: &[
            Program(
                "use opentelemetry::global;\nuse opentelemetry_sdk::trace::SdkTracerProvider;\nfn main() { let provider = SdkTracerProvider::builder().with_batch_exporter({w}({n})).build(); global::set_tracer_provider(provider); run(); }",
            ),
            Program(
                "use opentelemetry::global;\nuse opentelemetry_sdk::trace::SdkTracerProvider;\nfn {w}() { let provider = SdkTracerProvider::builder().with_batch_exporter(exporter()).build(); global::set_tracer_provider(provider); }\nfn main() { {w}(); run({n}); }",
            ),
            Program(
                "use otel_runtime::Telemetry;\nfn main() { let _ = Telemetry::builder().service(\"{w}\", \"1\").install(); run({n}); }",
            ),
        ],
    },
];
