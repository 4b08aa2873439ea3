//! What a program says once for all boundaries: who is sampled, and which headers are read and written.

#[allow(dead_code, reason = "recorders are asked here, not the set-up of a program")]
mod sampling {
    use otel_runtime::testing;
    use std::collections::HashMap;

    type Headers = HashMap<String, String>;

    // guide: sampling
    use otel_runtime::opentelemetry_sdk::trace::Sampler;
    use otel_runtime::{Telemetry, TelemetryBuilder, sampler, traced};

    fn telemetry() -> TelemetryBuilder {
        Telemetry::builder().service("shop", "1.0").sampler(sampler::links_first(Sampler::TraceIdRatioBased(0.1)))
    }

    #[traced(name = "process orders", kind = "consumer", link_from = headers)]
    fn process(headers: &Headers) {}
    // guide: end

    // guide: foreign_provider
    use otel_runtime::opentelemetry_sdk::trace::SdkTracerProvider;

    fn set_up(provider: SdkTracerProvider) {
        otel_runtime::set_tracer_provider(provider); // its sampler is `Sampler::ParentBased(..)`
        otel_runtime::assume_parent_based(); // nothing can read that from outside: say it
    }
    // guide: end

    #[test]
    fn follows_the_link() {
        super::super::use_w3c();
        // guide: sampling
        let recorder = testing::Recorder::builder().sampler(sampler::links_first(Sampler::AlwaysOff)).start();
        let sent = |flags| format!("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-{flags}");
        for flags in ["00", "01"] {
            process(&Headers::from([("traceparent".to_owned(), sent(flags))]));
        }
        assert_eq!(recorder.tree(), "process orders consumer -> (not recorded)\n"); // that of "01"
        // guide: end
    }
}

mod formats {
    // guide: formats
    use otel_runtime::propagators::{B3, Baggage, TraceContext};
    use otel_runtime::{Telemetry, TelemetryBuilder};

    /// As `OTEL_PROPAGATORS=b3,tracecontext,baggage`: all are written, and of those read the last wins.
    fn telemetry() -> TelemetryBuilder {
        Telemetry::builder().propagator(B3::single()).propagator(TraceContext::new()).propagator(Baggage::new())
    }
    // guide: end

    #[test]
    fn are_chosen_in_the_builder() {
        assert!(format!("{:?}", telemetry()).contains("TelemetryBuilder"));
    }
}
