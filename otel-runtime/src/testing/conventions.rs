//! Finished spans against the conventions.

mod attributes;
mod finding;
mod spans;

pub use finding::ConventionFinding;

use opentelemetry_sdk::trace::SpanData;
use std::borrow::Borrow;
use std::collections::BTreeMap;

/// So many spans of one name under one parent are no matter of the input's size.
const MAX_SIBLINGS: usize = 100;

/// Asserts that spans keep to the conventions. See [`Conventions`] for what is judged, and for what is settled.
///
/// ```
/// let recorder = otel_runtime::testing::record();
/// otel_runtime::span!("work", attrs("http.request.method" = "GET"), {});
/// otel_runtime::testing::assert_conventions(&recorder.spans());
/// ```
///
/// # Panics
/// If not; the message has a line for each finding.
#[track_caller]
pub fn assert_conventions<S: Borrow<SpanData>>(spans: &[S]) {
    Conventions::new().assert(spans);
}

/// What is wrong with spans by the conventions, in the order of the spans. See [`Conventions`].
///
/// ```
/// let recorder = otel_runtime::testing::record();
/// recorder.provider(); // hand it to what makes spans of its own
/// assert!(otel_runtime::testing::conventions(&recorder.spans()).is_empty());
/// ```
pub fn conventions<S: Borrow<SpanData>>(spans: &[S]) -> Vec<ConventionFinding> {
    Conventions::new().check(spans)
}

/// By what finished spans are judged, whoever made them: `#[traced]`, tracing-opentelemetry, a library, or a call by
/// hand.
///
/// | code | what |
/// |---|---|
/// | OT006 | a span's name with an id in it |
/// | OT007 | a key that the conventions have given up |
/// | OT008 | a key under a word of the conventions that they do not know |
/// | OT010 | a value of another type than the conventions' examples have |
/// | OT011 | a key that one span has twice |
/// | OT012 | a key under `otel.` |
/// | OT013 | a value that the conventions have given up |
/// | OT014 | a credential, by its key or by the value's shape |
/// | OT015 | personal data, by its key or by the value's shape |
/// | OT019 | more than [`max_siblings`](Self::max_siblings) spans of one name under one parent |
///
/// Secrets are looked for in attributes of spans, events and links, in names, and in status descriptions. No message
/// shows one. The resource is not part of what is recorded of a span.
///
/// ```
/// use otel_runtime::{span, testing};
///
/// let recorder = testing::record();
/// span!("import", attrs("http.acme.retries" = 3, "http.method" = "GET"), {});
/// testing::Conventions::new().known_key("http.acme.retries").allow("deprecated_key").assert(&recorder.spans());
/// ```
#[derive(Debug, Clone)]
#[must_use = "nothing is judged before `check` or `assert`"]
pub struct Conventions {
    max_siblings: usize,
    allowed: Vec<String>,
    /// Rules, each with the key that it does not judge.
    allowed_for: Vec<(String, String)>,
    known_keys: Vec<String>,
}

impl Default for Conventions {
    fn default() -> Self {
        Conventions { max_siblings: MAX_SIBLINGS, allowed: Vec::new(), allowed_for: Vec::new(), known_keys: Vec::new() }
    }
}

impl Conventions {
    /// All of them.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// assert!(otel_runtime::testing::Conventions::new().check(&recorder.spans()).is_empty());
    /// ```
    pub fn new() -> Self {
        Conventions::default()
    }

    /// So many spans of one name may have one parent; 100 unless said. Give a test more input than that, or it
    /// cannot tell a span for each item from a few.
    ///
    /// ```
    /// use otel_runtime::{span, testing};
    ///
    /// let recorder = testing::record();
    /// span!("import", {
    ///     for _ in 0..4 {
    ///         span!("row", {});
    ///     }
    /// });
    /// let findings = testing::Conventions::new().max_siblings(3).check(&recorder.spans());
    /// assert_eq!(findings[0].code(), "OT019");
    /// ```
    pub fn max_siblings(mut self, most: usize) -> Self {
        self.max_siblings = most;
        self
    }

    /// Does not judge by this rule, named by its code or its slug.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("order 4711", {});
    /// otel_runtime::testing::Conventions::new().allow("OT006").assert(&recorder.spans());
    /// ```
    pub fn allow(mut self, rule: impl Into<String>) -> Self {
        self.allowed.push(rule.into());
        self
    }

    /// Does not judge this key by this rule, named by its code or its slug: for a library that writes what the
    /// conventions have given up.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("query", attrs("db.statement" = "select 1", "http.method" = "GET"), {});
    /// let conventions = otel_runtime::testing::Conventions::new().allow_for("deprecated_key", "db.statement");
    /// assert_eq!(conventions.check(&recorder.spans())[0].key(), Some("http.method"));
    /// ```
    pub fn allow_for(mut self, rule: impl Into<String>, key: impl Into<String>) -> Self {
        self.allowed_for.push((rule.into(), key.into()));
        self
    }

    /// Takes a key for one of the conventions, which know more than the table that is built in.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("work", attrs("http.acme.retries" = 3), {});
    /// otel_runtime::testing::Conventions::new().known_key("http.acme.retries").assert(&recorder.spans());
    /// ```
    pub fn known_key(mut self, key: impl Into<String>) -> Self {
        self.known_keys.push(key.into());
        self
    }

    /// What is wrong with these spans, in their order.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("work", attrs("http.method" = "GET"), {});
    /// let findings = otel_runtime::testing::Conventions::new().check(&recorder.spans());
    /// assert!(findings[0].to_string().ends_with("write `http.request.method`"));
    /// ```
    pub fn check<S: Borrow<SpanData>>(&self, spans: &[S]) -> Vec<ConventionFinding> {
        let spans: Vec<&SpanData> = spans.iter().map(Borrow::borrow).collect();
        let mut findings: Vec<ConventionFinding> =
            spans.iter().flat_map(|span| spans::judge(span, &self.known_keys)).collect();
        findings.extend(spans::siblings(&spans, self.max_siblings));
        findings.retain(|finding| !self.allows(finding));
        findings
    }

    /// Asserts that nothing is wrong.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("work", {});
    /// otel_runtime::testing::Conventions::new().assert(&recorder.spans());
    /// ```
    ///
    /// # Panics
    /// If something is; the message has a line for each finding, with how often it came.
    #[track_caller]
    pub fn assert<S: Borrow<SpanData>>(&self, spans: &[S]) {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for finding in self.check(spans) {
            *counts.entry(finding.to_string()).or_default() += 1;
        }
        let lines = counts.iter().map(|(line, count)| match count {
            1 => format!("\n  {line}"),
            _ => format!("\n  {line} ({count} times)"),
        });
        assert!(counts.is_empty(), "spans do not keep to the conventions:{}", lines.collect::<String>());
    }

    fn allows(&self, finding: &ConventionFinding) -> bool {
        let is_meant = |allowed: &str| [finding.rule.code, finding.rule.slug].contains(&allowed);
        let is_for = |(rule, key): &(String, String)| is_meant(rule) && finding.key() == Some(key);
        self.allowed.iter().any(|allowed| is_meant(allowed)) || self.allowed_for.iter().any(is_for)
    }
}
