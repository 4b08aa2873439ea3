//! W3C baggage.

use opentelemetry::Context;
use opentelemetry::baggage::{Baggage as Entries, BaggageExt as _};
use opentelemetry::propagation::text_map_propagator::FieldIter;
use opentelemetry::propagation::{Extractor, Injector, TextMapPropagator};
use std::sync::LazyLock;

use super::percent;
use crate::diagnostics::BAGGAGE_DROPPED;

const BAGGAGE: &str = "baggage";
/// <https://www.w3.org/TR/baggage/#limits>
const MOST_MEMBERS: usize = 64;
/// Of the whole header, as it travels.
const MOST_BYTES: usize = 8_192;

/// [W3C baggage](https://www.w3.org/TR/baggage/): the header `baggage`. What
/// [`Telemetry`](crate::Telemetry) installs by default, and for `baggage` in `OTEL_PROPAGATORS`.
///
/// At most 64 entries and 8,192 bytes come in and go out. An entry that is malformed or above the
/// limits is left out as a whole and counted in [`Stats::baggage_dropped`](crate::Stats::baggage_dropped).
/// Values are percent-encoded; properties (metadata) travel as they came. Entries go out in the order of
/// their keys.
///
/// Where the SDK's propagator differs: it cuts a value at its second `=`, does not encode `%`, writes
/// properties decoded, so that a `,` in one breaks the list, and sends more than the limits allow.
///
/// Baggage is what the caller says. Behind a public endpoint do not trust it.
///
/// ```
/// use otel_runtime::opentelemetry::baggage::BaggageExt as _;
/// use otel_runtime::opentelemetry::propagation::TextMapPropagator as _;
/// use otel_runtime::propagators::Baggage;
/// use std::collections::HashMap;
///
/// let incoming = HashMap::from([("baggage".to_owned(), "tenant.id=acme%20cell;ttl=1".to_owned())]);
/// let context = Baggage::new().extract(&incoming);
/// assert_eq!(context.baggage().get("tenant.id").map(|value| value.as_str()), Some("acme cell"));
/// ```
#[derive(Clone, Copy, Debug, Default)]
#[non_exhaustive]
pub struct Baggage;

impl Baggage {
    /// The propagator; it has no settings.
    ///
    /// ```
    /// let builder = otel_runtime::Telemetry::builder().propagator(otel_runtime::propagators::Baggage::new());
    /// # drop(builder);
    /// ```
    #[must_use]
    pub const fn new() -> Self {
        Baggage
    }
}

impl TextMapPropagator for Baggage {
    fn inject_context(&self, cx: &Context, injector: &mut dyn Injector) {
        let entries = cx.baggage().iter();
        let mut members: Vec<String> =
            entries.map(|(key, (value, metadata))| written(key.as_str(), value.as_str(), metadata.as_str())).collect();
        members.sort_unstable();
        let mut budget = Budget::default();
        members.retain(|member| budget.takes(member.len()));
        if !members.is_empty() {
            injector.set(BAGGAGE, members.join(","));
        }
    }

    fn extract_with_context(&self, cx: &Context, extractor: &dyn Extractor) -> Context {
        let Some(fields) = extractor.get_all(BAGGAGE) else { return cx.clone() };
        let mut found = Found::default();
        for member in fields.iter().flat_map(|field| field.split(',')).map(str::trim) {
            if !member.is_empty() {
                found.take(member.len(), || read(member));
            }
        }
        found.into_context(cx)
    }

    fn fields(&self) -> FieldIter<'_> {
        static FIELDS: LazyLock<[String; 1]> = LazyLock::new(|| [BAGGAGE.to_owned()]);
        FieldIter::new(FIELDS.as_slice())
    }
}

/// How much may still be taken; what does not fit is counted.
#[derive(Default)]
pub(super) struct Budget {
    members: usize,
    bytes: usize,
}

impl Budget {
    /// Whether a member of this many bytes fits. A smaller one may fit behind one that does not.
    pub(super) fn takes(&mut self, bytes: usize) -> bool {
        // The comma before it.
        let bytes = self.bytes + usize::from(self.members > 0) + bytes;
        let fits = self.members < MOST_MEMBERS && bytes <= MOST_BYTES;
        if fits {
            (self.members, self.bytes) = (self.members + 1, bytes);
        } else {
            BAGGAGE_DROPPED.add(1);
        }
        fits
    }
}

/// Entries that are being read.
#[derive(Default)]
pub(super) struct Found {
    budget: Budget,
    entries: Entries,
}

/// Key, value and properties.
type Entry = (String, String, String);

impl Found {
    /// Reads an entry, if the limits have room for it. A caller that says something twice means the last.
    pub(super) fn take(&mut self, bytes: usize, read: impl FnOnce() -> Option<Entry>) {
        if !self.budget.takes(bytes) {
            return;
        }
        let before = self.entries.len();
        if let Some((key, value, properties)) = read() {
            // Refuses keys that are no token.
            self.entries.insert_with_metadata(key, value, properties.as_str());
        }
        if self.entries.len() == before {
            BAGGAGE_DROPPED.add(1);
        }
    }

    /// `cx` with what was found as its baggage; as it is, if that is nothing.
    pub(super) fn into_context(self, cx: &Context) -> Context {
        if self.entries.is_empty() { cx.clone() } else { cx.with_baggage(self.entries) }
    }

    /// `cx` with what was found besides the baggage that it has.
    #[cfg(feature = "propagators")]
    pub(super) fn merged_into(mut self, cx: &Context) -> Context {
        if self.entries.is_empty() {
            return cx.clone();
        }
        for (key, (value, metadata)) in cx.baggage() {
            if self.entries.get(key.as_str()).is_some() {
                continue;
            }
            let before = self.entries.len();
            self.entries.insert_with_metadata(key.clone(), value.clone(), metadata.clone());
            BAGGAGE_DROPPED.add(usize::from(self.entries.len() == before));
        }
        cx.with_baggage(self.entries)
    }
}

/// `key=value;property;key=value`, of which only the value is encoded: a key is a token, and properties
/// are opaque.
fn read(member: &str) -> Option<Entry> {
    let (pair, properties) = member.split_once(';').unwrap_or((member, ""));
    let (key, value) = pair.split_once('=')?;
    Some((key.trim().to_owned(), percent::decode(value.trim()), properties.trim().to_owned()))
}

fn written(key: &str, value: &str, properties: &str) -> String {
    let mut member = format!("{key}={}", percent::encode(value));
    for property in properties.split(';').map(str::trim).filter(|property| !property.is_empty()) {
        member.push(';');
        member.push_str(&percent::encode_property(property));
    }
    member
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    fn extracted(header: &str) -> Context {
        let carrier = HashMap::from([(BAGGAGE.to_owned(), header.to_owned())]);
        Baggage::new().extract_with_context(&Context::new(), &carrier)
    }

    fn injected(cx: &Context) -> String {
        let mut carrier = HashMap::new();
        Baggage::new().inject_context(cx, &mut carrier);
        carrier.remove(BAGGAGE).unwrap_or_default()
    }

    #[test]
    fn what_comes_in_goes_out() {
        for (came, goes) in [
            ("a=1", "a=1"),
            (" b = 2 ;p1; p2=x , a=1", "a=1,b=2;p1;p2=x"),
            ("token=dG9rZW4=", "token=dG9rZW4="),
            ("a=x%2Cy%3B%20%25", "a=x%2Cy%3B%20%25"),
            ("a=1;p=x%2Cy", "a=1;p=x%2Cy"),
            ("a%2Cb=1", "a%2Cb=1"),
            ("a=", "a="),
            ("a=1,a=2", "a=2"),
        ] {
            assert_eq!(injected(&extracted(came)), goes, "{came}");
        }
    }

    #[test]
    fn members_that_are_none_cost_only_themselves() {
        assert_eq!(injected(&extracted("novalue,=1,a b=1,(x)=1,good=1,,")), "good=1");
        let cx = Context::new().with_baggage([opentelemetry::KeyValue::new("kept", "1")]);
        let carrier = HashMap::from([(BAGGAGE.to_owned(), "=,;".to_owned())]);
        let after = Baggage::new().extract_with_context(&cx, &carrier);
        assert_eq!(after.baggage().len(), 1, "nothing found, nothing replaced");
    }

    #[test]
    fn hostile_metadata_cannot_forge_members() {
        let mut entries = Entries::new();
        entries.insert_with_metadata("a", "1", "p,forged=1\r\nx-header: 1");
        assert_eq!(injected(&Context::new().with_baggage(entries)), "a=1;p%2Cforged=1%0D%0Ax-header:%201");
    }

    #[test]
    fn limits_drop_whole_entries_in_both_directions() {
        let many: Vec<String> = (0..70).map(|n| format!("k{n:02}=v")).collect();
        assert_eq!(injected(&extracted(&many.join(","))), many[..64].join(","));
        // The large one does not fit, and what is behind it does.
        let large = format!("a=1,b={},c=3", "x".repeat(8_190));
        assert_eq!(injected(&extracted(&large)), "a=1,c=3");
        // Fits as text, and not when it is encoded.
        let cx = Context::new().with_baggage([
            opentelemetry::KeyValue::new("big", "é".repeat(2_000)),
            opentelemetry::KeyValue::new("z", "1"),
        ]);
        assert_eq!(cx.baggage().len(), 2);
        assert_eq!(injected(&cx), "z=1");
        let exact = format!("a={}", "x".repeat(8_190));
        assert_eq!(injected(&extracted(&exact)), exact);
    }
}
