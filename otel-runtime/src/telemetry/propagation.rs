//! Which headers carry the context from process to process.

#[cfg(feature = "propagators")]
mod b3;
mod baggage;
#[cfg(feature = "propagators")]
mod ids;
#[cfg(feature = "propagators")]
mod jaeger;
mod percent;
mod trace_context;
mod trace_state;
#[cfg(feature = "propagators")]
mod xray;

use opentelemetry::propagation::{TextMapCompositePropagator, TextMapPropagator};

use super::env::{Env, ignore};

#[cfg(feature = "propagators")]
pub use b3::B3;
pub use baggage::Baggage;
#[cfg(feature = "propagators")]
pub use jaeger::Jaeger;
pub use trace_context::TraceContext;
#[cfg(feature = "propagators")]
pub use xray::XRay;

pub(super) type Boxed = Box<dyn TextMapPropagator + Send + Sync>;

const NAME: &str = "OTEL_PROPAGATORS";

/// One propagator out of what code gave or, if that is nothing, what the environment names.
pub(super) fn composite(given: Vec<Boxed>, env: &Env<'_>) -> TextMapCompositePropagator {
    if given.is_empty() {
        TextMapCompositePropagator::new(from_env(env))
    } else {
        TextMapCompositePropagator::new(given)
    }
}

fn from_env(env: &Env<'_>) -> Vec<Boxed> {
    let Some(names) = env.names(NAME) else {
        return defaults();
    };
    if names == ["none"] {
        return Vec::new();
    }
    // A setting with nothing usable in it is ignored as a whole: an unknown name
    // must not cut traces in two.
    let chosen: Vec<Boxed> = names.iter().filter_map(|name| named(name)).collect();
    if chosen.is_empty() { defaults() } else { chosen }
}

fn named(name: &str) -> Option<Boxed> {
    match name {
        "tracecontext" => return Some(Box::new(TraceContext::new())),
        "baggage" => return Some(Box::new(Baggage::new())),
        #[cfg(feature = "propagators")]
        "b3" => return Some(Box::new(B3::single())),
        #[cfg(feature = "propagators")]
        "b3multi" => return Some(Box::new(B3::multi())),
        #[cfg(feature = "propagators")]
        "jaeger" => return Some(Box::new(Jaeger::new())),
        #[cfg(feature = "propagators")]
        "xray" => return Some(Box::new(XRay::new())),
        #[cfg(not(feature = "propagators"))]
        "b3" | "b3multi" | "jaeger" | "xray" => ignore(
            NAME,
            name,
            format_args!(
                "`{name}` in {NAME} is ignored: build with the feature `propagators` of `otel-runtime`, or give a \
                 propagator to `Telemetry::builder().propagator(..)`"
            ),
        ),
        "none" => ignore(
            NAME,
            name,
            format_args!("`none` in {NAME} means something only by itself; it is ignored beside other names"),
        ),
        _ => ignore(
            NAME,
            name,
            format_args!(
                "`{name}` in {NAME} is not supported and is ignored; known are tracecontext, baggage, b3, b3multi, \
                 jaeger, xray and none. Give others to `Telemetry::builder().propagator(..)`"
            ),
        ),
    }
    None
}

fn defaults() -> Vec<Boxed> {
    vec![Box::new(TraceContext::new()), Box::new(Baggage::new())]
}

#[cfg(all(test, feature = "propagators"))]
mod formats;

#[cfg(test)]
mod tests {
    use super::super::env::tests::table;
    use super::*;

    fn fields(value: &str) -> Vec<String> {
        let pairs = [(NAME, value)];
        let lookup = table(&pairs);
        let mut fields: Vec<String> = composite(Vec::new(), &Env::of(&lookup)).fields().map(str::to_owned).collect();
        fields.sort();
        fields
    }

    #[test]
    fn names_of_the_specification() {
        let both = ["baggage", "traceparent", "tracestate"];
        assert_eq!(fields(""), both);
        assert_eq!(fields("tracecontext,baggage"), both);
        assert_eq!(fields("tracecontext, TraceContext"), ["traceparent", "tracestate"]);
        assert_eq!(fields("baggage"), ["baggage"]);
        assert!(fields("none").is_empty());
    }

    #[test]
    fn unknown_names_are_skipped_and_never_empty_the_list() {
        assert_eq!(fields("ottrace,baggage"), ["baggage"]);
        assert_eq!(fields("none,baggage"), ["baggage"]);
        assert_eq!(fields("ottrace,b4"), ["baggage", "traceparent", "tracestate"]);
    }

    #[cfg(feature = "propagators")]
    #[test]
    fn names_of_other_systems() {
        assert_eq!(fields("b3"), ["b3"]);
        assert_eq!(fields("b3multi"), ["x-b3-flags", "x-b3-sampled", "x-b3-spanid", "x-b3-traceid"]);
        assert_eq!(fields("jaeger,XRAY"), ["uber-trace-id", "x-amzn-trace-id"]);
    }

    #[cfg(not(feature = "propagators"))]
    #[test]
    fn without_the_feature_names_of_other_systems_are_skipped() {
        assert_eq!(fields("b3,b3multi,jaeger,xray,baggage"), ["baggage"]);
        assert_eq!(fields("b3"), ["baggage", "traceparent", "tracestate"]);
    }
}
