//! Which sampler asks, and what call sites may assume of it.

use std::sync::Arc;

use opentelemetry::trace::{Link, SpanKind, TraceId};
use opentelemetry::{Context, KeyValue};
use opentelemetry_sdk::trace::{Sampler, SamplingResult, ShouldSample};

use super::env::{Env, ignore};
use crate::diagnostics::warn_once;
use crate::provider::Sampling;
use crate::sampler;

/// One sampler for the SDK's spans and our own: a copy of one that counts would count for itself.
#[derive(Clone, Debug)]
pub(crate) struct Shared(pub(crate) Arc<dyn ShouldSample>);

impl ShouldSample for Shared {
    fn should_sample(
        &self,
        parent_context: Option<&Context>,
        trace_id: TraceId,
        name: &str,
        span_kind: &SpanKind,
        attributes: &[KeyValue],
        links: &[Link],
    ) -> SamplingResult {
        self.0.should_sample(parent_context, trace_id, name, span_kind, attributes, links)
    }
}

/// A sampler as it was asked for.
#[derive(Debug)]
pub(super) enum Wanted {
    /// Asked for root spans only; children follow their parent.
    ForRoots(Box<dyn ShouldSample>),
    /// Asked for every span.
    ForAll(Box<dyn ShouldSample>),
}

impl Wanted {
    /// The sampler to install and what is known of it.
    pub(super) fn resolve(self) -> (Box<dyn ShouldSample>, Sampling) {
        match self {
            Wanted::ForRoots(sampler) => (sampler::for_roots(sampler), Sampling::ParentBased),
            Wanted::ForAll(sampler) => {
                warn_once(
                    "half-traces",
                    format_args!(
                        "the sampler is asked for every span and does not follow the parent's decision: \
                         traces may come out in halves; use a `parentbased_*` name or `sampler(..)` to keep them whole"
                    ),
                );
                (sampler, Sampling::Custom)
            }
        }
    }
}

const NAME: &str = "OTEL_TRACES_SAMPLER";
const ARG: &str = "OTEL_TRACES_SAMPLER_ARG";

/// The sampler that the environment names; the specification's default without one.
pub(super) fn from_env(env: &Env<'_>) -> Wanted {
    let Some(value) = env.text(NAME) else {
        return Wanted::ForRoots(Box::new(Sampler::AlwaysOn));
    };
    match value.to_ascii_lowercase().as_str() {
        "parentbased_always_on" => Wanted::ForRoots(Box::new(Sampler::AlwaysOn)),
        "parentbased_always_off" => Wanted::ForRoots(Box::new(Sampler::AlwaysOff)),
        "parentbased_traceidratio" => Wanted::ForRoots(Box::new(ratio(env))),
        "always_on" => Wanted::ForAll(Box::new(Sampler::AlwaysOn)),
        "always_off" => Wanted::ForAll(Box::new(Sampler::AlwaysOff)),
        "traceidratio" => Wanted::ForAll(Box::new(ratio(env))),
        "jaeger_remote" | "parentbased_jaeger_remote" | "xray" => {
            ignore(
                NAME,
                &value,
                format_args!(
                    "{NAME}=`{value}` is not supported; `parentbased_always_on` is used. \
                     Give such a sampler to `Telemetry::builder().sampler(..)`"
                ),
            );
            Wanted::ForRoots(Box::new(Sampler::AlwaysOn))
        }
        _ => {
            ignore(
                NAME,
                &value,
                format_args!(
                    "{NAME}=`{value}` is not a sampler; `parentbased_always_on` is used. Known are always_on, \
                     always_off, traceidratio, and the same with `parentbased_` before them"
                ),
            );
            Wanted::ForRoots(Box::new(Sampler::AlwaysOn))
        }
    }
}

fn ratio(env: &Env<'_>) -> Sampler {
    let Some(value) = env.text(ARG) else {
        return Sampler::TraceIdRatioBased(1.0);
    };
    match value.parse::<f64>() {
        Ok(ratio) if (0.0..=1.0).contains(&ratio) => Sampler::TraceIdRatioBased(ratio),
        _ => {
            ignore(ARG, &value, format_args!("{ARG}=`{value}` is not a ratio from 0.0 to 1.0; 1.0 is used"));
            Sampler::TraceIdRatioBased(1.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::env::tests::table;
    use super::*;

    fn chosen(pairs: &[(&str, &str)]) -> String {
        format!("{:?}", from_env(&Env::of(&table(pairs))))
    }

    #[test]
    fn every_name_of_the_specification() {
        for (name, arg, expected) in [
            ("", "", "ForRoots(AlwaysOn)"),
            ("parentbased_always_on", "", "ForRoots(AlwaysOn)"),
            ("parentbased_always_off", "", "ForRoots(AlwaysOff)"),
            ("parentbased_traceidratio", "0.25", "ForRoots(TraceIdRatioBased(0.25))"),
            ("always_on", "", "ForAll(AlwaysOn)"),
            ("ALWAYS_OFF", "", "ForAll(AlwaysOff)"),
            ("traceidratio", "0.5", "ForAll(TraceIdRatioBased(0.5))"),
            ("jaeger_remote", "", "ForRoots(AlwaysOn)"),
            ("parentbased_jaeger_remote", "", "ForRoots(AlwaysOn)"),
            ("xray", "", "ForRoots(AlwaysOn)"),
            ("sometimes", "", "ForRoots(AlwaysOn)"),
        ] {
            assert_eq!(chosen(&[(NAME, name), (ARG, arg)]), expected, "{name}");
        }
    }

    #[test]
    fn a_bad_ratio_is_one() {
        for bad in ["", "half", "-0.1", "1.1", "NaN", "inf", "0,5"] {
            assert_eq!(chosen(&[(NAME, "traceidratio"), (ARG, bad)]), "ForAll(TraceIdRatioBased(1.0))", "{bad}");
        }
    }
}
