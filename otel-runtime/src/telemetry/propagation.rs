//! Which headers carry the context from process to process.

use opentelemetry::propagation::{TextMapCompositePropagator, TextMapPropagator};
use opentelemetry_sdk::propagation::{BaggagePropagator, TraceContextPropagator};

use super::env::{Env, ignore};

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
    let mut chosen: Vec<Boxed> = Vec::new();
    for name in names {
        match name.as_str() {
            "tracecontext" => chosen.push(Box::new(TraceContextPropagator::new())),
            "baggage" => chosen.push(Box::new(BaggagePropagator::new())),
            "none" => ignore(
                NAME,
                &name,
                format_args!("`none` in {NAME} means something only by itself; it is ignored beside other names"),
            ),
            _ => ignore(
                NAME,
                &name,
                format_args!(
                    "`{name}` in {NAME} is not supported and is ignored; known are tracecontext, baggage and none. \
                     Give others to `Telemetry::builder().propagator(..)`"
                ),
            ),
        }
    }
    // A setting with nothing usable in it is ignored as a whole: an unknown name
    // must not cut traces in two.
    if chosen.is_empty() { defaults() } else { chosen }
}

fn defaults() -> Vec<Boxed> {
    vec![Box::new(TraceContextPropagator::new()), Box::new(BaggagePropagator::new())]
}

#[cfg(test)]
mod tests {
    use super::super::env::tests::table;
    use super::*;

    fn fields(value: &str) -> Vec<String> {
        let lookup = table(&[]);
        let _ = lookup("");
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
        assert_eq!(fields("b3,baggage"), ["baggage"]);
        assert_eq!(fields("none,baggage"), ["baggage"]);
        assert_eq!(fields("b3,xray"), ["baggage", "traceparent", "tracestate"]);
    }
}
