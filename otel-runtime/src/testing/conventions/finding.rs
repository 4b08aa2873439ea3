//! What is wrong with one span.

use otel_rules::rules::Rule;
use otel_rules::secrets::of_value;
use std::fmt;

/// What is wrong with a span, and what to do about it. Displayed as one line, in which no secret stands.
#[derive(Debug, Clone)]
pub struct ConventionFinding {
    pub(super) rule: &'static Rule,
    /// As half a sentence.
    pub(super) fault: &'static str,
    pub(super) place: Place,
    /// As half a sentence.
    pub(super) remedy: String,
}

/// Where it is.
#[derive(Debug, Clone)]
pub(super) struct Place {
    /// The span's name.
    pub(super) span: String,
    /// Of the span: its name, its status, an event.
    pub(super) part: Option<String>,
    pub(super) key: Option<String>,
}

impl Place {
    /// A text of the span's, unless a secret is in it.
    pub(super) fn shown(text: &str) -> String {
        of_value(text).map_or_else(|| text.to_owned(), |shape| format!("({})", shape.what))
    }

    /// An attribute beside what the place is.
    pub(super) fn at_key(&self, key: &str) -> Place {
        Place { key: Some(Place::shown(key)), ..self.clone() }
    }
}

impl ConventionFinding {
    /// One in the words of the rule.
    pub(super) fn of(rule: &'static Rule, place: Place, remedy: String) -> Self {
        ConventionFinding { rule, fault: rule.fault, place, remedy }
    }

    /// The rule's code, such as `OT007`.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("order 4711", {});
    /// assert_eq!(otel_runtime::testing::conventions(&recorder.spans())[0].code(), "OT006");
    /// ```
    pub fn code(&self) -> &'static str {
        self.rule.code
    }

    /// What users call the rule, such as `deprecated_key`.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("order 4711", {});
    /// assert_eq!(otel_runtime::testing::conventions(&recorder.spans())[0].slug(), "id_in_name");
    /// ```
    pub fn slug(&self) -> &'static str {
        self.rule.slug
    }

    /// The span's name; what is secret in it, if something is.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("order 4711", {});
    /// assert_eq!(otel_runtime::testing::conventions(&recorder.spans())[0].span(), "order 4711");
    /// ```
    pub fn span(&self) -> &str {
        &self.place.span
    }

    /// The attribute's key, if it is about an attribute.
    ///
    /// ```
    /// let recorder = otel_runtime::testing::record();
    /// otel_runtime::span!("order 4711", {});
    /// assert_eq!(otel_runtime::testing::conventions(&recorder.spans())[0].key(), None);
    /// ```
    pub fn key(&self) -> Option<&str> {
        self.place.key.as_deref()
    }
}

impl fmt::Display for ConventionFinding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Place { span, part, key } = &self.place;
        write!(f, "[{}] span `{span}`", self.rule.code)?;
        if let Some(part) = part {
            write!(f, ", {part}")?;
        }
        if let Some(key) = key {
            write!(f, ", attribute `{key}`")?;
        }
        write!(f, ": {}; {}", self.fault, self.remedy)
    }
}
