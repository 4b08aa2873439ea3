//! Who sends: the resource, out of code and environment.

use opentelemetry::KeyValue;
use opentelemetry_sdk::Resource;
use opentelemetry_sdk::resource::{SdkProvidedResourceDetector, TelemetryResourceDetector};

use super::env::{Env, ignore};

const ATTRIBUTES: &str = "OTEL_RESOURCE_ATTRIBUTES";
const SERVICE_NAME: &str = "OTEL_SERVICE_NAME";

/// What code said about the sender.
#[derive(Debug, Default)]
pub(super) struct Given {
    pub(super) service: Option<(String, String)>,
    pub(super) attributes: Vec<KeyValue>,
}

impl Given {
    /// Merges, lowest rank first: the SDK's defaults, `service(..)`,
    /// `OTEL_RESOURCE_ATTRIBUTES`, `OTEL_SERVICE_NAME`, `resource(..)`.
    pub(super) fn resolve(self, env: &Env<'_>) -> Resource {
        let mut builder = Resource::builder_empty()
            .with_detector(Box::new(SdkProvidedResourceDetector))
            .with_detector(Box::new(TelemetryResourceDetector));
        if let Some((name, version)) = self.service {
            builder = builder
                .with_attribute(KeyValue::new("service.name", name))
                .with_attribute(KeyValue::new("service.version", version));
        }
        builder = builder.with_attributes(from_env(env));
        if let Some(name) = env.text(SERVICE_NAME) {
            builder = builder.with_attribute(KeyValue::new("service.name", name));
        }
        builder.with_attributes(self.attributes).build()
    }
}

/// `key=value,key=value`, both percent-encoded as in W3C baggage. One fault and
/// the whole value is discarded: that is the specification's rule.
fn from_env(env: &Env<'_>) -> Vec<KeyValue> {
    let Some(value) = env.text(ATTRIBUTES) else {
        return Vec::new();
    };
    let parsed: Option<Vec<KeyValue>> = value
        .split(',')
        .filter(|entry| !entry.trim().is_empty())
        .map(|entry| {
            let (key, value) = entry.split_once('=')?;
            let key = decoded(key.trim())?;
            let value = decoded(value.trim())?;
            (!key.is_empty()).then(|| KeyValue::new(key, value))
        })
        .collect();
    parsed.unwrap_or_else(|| {
        ignore(
            ATTRIBUTES,
            "",
            format_args!(
                "{ATTRIBUTES} is not a list of `key=value` pairs and is ignored as a whole; \
                 separate pairs by commas, and write `,` `=` and `%` within a value as %2C %3D %25"
            ),
        );
        Vec::new()
    })
}

fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, tail @ ..] = rest {
        if *first == b'%' {
            let (high, low) = (hex(*tail.first()?)?, hex(*tail.get(1)?)?);
            bytes.push(high << 4 | low);
            rest = &tail[2..];
        } else {
            bytes.push(*first);
            rest = tail;
        }
    }
    String::from_utf8(bytes).ok()
}

fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        b'A'..=b'F' => Some(digit - b'A' + 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::super::env::tests::table;
    use super::*;
    use opentelemetry::Key;

    fn resolved(given: Given, pairs: &[(&str, &str)], key: &'static str) -> Option<String> {
        given.resolve(&Env::of(&table(pairs))).get(&Key::from_static_str(key)).map(|value| value.to_string())
    }

    fn service() -> Given {
        Given { service: Some(("checkout".into(), "1.2.3".into())), attributes: Vec::new() }
    }

    #[test]
    fn rank() {
        let attributes = (ATTRIBUTES, "service.name=eu,service.version=2,a=1");
        let name = (SERVICE_NAME, "canary");
        let fixed =
            || Given { attributes: vec![KeyValue::new("service.name", "fixed"), KeyValue::new("a", "0")], ..service() };
        assert_eq!(resolved(service(), &[], "service.name").as_deref(), Some("checkout"));
        assert_eq!(resolved(service(), &[], "service.version").as_deref(), Some("1.2.3"));
        assert_eq!(resolved(service(), &[attributes], "service.name").as_deref(), Some("eu"));
        assert_eq!(resolved(service(), &[attributes], "service.version").as_deref(), Some("2"));
        assert_eq!(resolved(service(), &[attributes, name], "service.name").as_deref(), Some("canary"));
        assert_eq!(resolved(fixed(), &[attributes, name], "service.name").as_deref(), Some("fixed"));
        assert_eq!(resolved(fixed(), &[attributes, name], "a").as_deref(), Some("0"));
    }

    #[test]
    fn nothing_given_is_the_name_that_the_specification_asks_for() {
        let name = resolved(Given::default(), &[], "service.name").expect("there is always a name");
        assert!(name.starts_with("unknown_service"), "{name}");
    }

    #[test]
    fn values_are_percent_decoded() {
        let pairs = [(ATTRIBUTES, "team=a%2Cb%3D%C3%BC, zone = 3 ,,")];
        assert_eq!(resolved(Given::default(), &pairs, "team").as_deref(), Some("a,b=ü"));
        assert_eq!(resolved(Given::default(), &pairs, "zone").as_deref(), Some("3"));
    }

    #[test]
    fn one_fault_discards_the_whole_value() {
        for bad in ["a=1,b", "a=1,b=%2", "a=1,b=%zz", "a=1,=2", "a=1,b=%ff"] {
            assert_eq!(resolved(Given::default(), &[(ATTRIBUTES, bad)], "a"), None, "{bad}");
        }
    }
}
