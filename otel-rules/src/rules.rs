//! The rules, one static each. A rule has a page, `docs/rules/CODE.md`, and a folder of cases,
//! `tests/ui/rules/CODE`, which a test compares with what stands here.

mod allowing;
mod conventions;
mod granularity;
mod propagation;
mod relations;
#[cfg(test)]
mod tests;

pub use allowing::*;
pub use conventions::*;
pub use granularity::*;
pub use propagation::*;
pub use relations::*;

/// What a rule does where nobody says otherwise. Cargo caps both in dependencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The build fails.
    Deny,
    /// At the level that the user's crate gives to `deprecated`.
    Warn,
}

/// What may be wrong with an instrumentation that compiles.
#[derive(Debug)]
pub struct Rule {
    /// For search engines, and for ever.
    pub code: &'static str,
    /// What users call it.
    pub slug: &'static str,
    /// Where nobody says otherwise.
    pub level: Level,
    /// What is wrong, as half a sentence.
    pub fault: &'static str,
    /// What to do about it, as the other half; for `{}` stands what is to be said of the place.
    pub remedy: &'static str,
}

impl Rule {
    /// The whole message, with what is to be said of one place.
    ///
    /// ```
    /// let message = otel_rules::rules::DEPRECATED_KEY.message("write `http.request.method`");
    /// assert!(message.starts_with("[OT007] ") && message.contains("; write `http.request.method`"));
    /// ```
    pub fn message(&self, detail: &str) -> String {
        format!("[{}] {}; {}", self.code, self.fault, self.remedy.replace("{}", detail))
    }
}

impl PartialEq for Rule {
    fn eq(&self, other: &Rule) -> bool {
        self.code == other.code
    }
}

impl Eq for Rule {}

/// All of them, by their codes.
pub static RULES: &[&Rule] = &[
    &SPAWN_NOT_CARRIED,
    &PARENT_ACROSS_QUEUE,
    &KIND_AGAINST_OPERATION,
    &RECORD_BEFORE_SPAN,
    &UNUSED_ALLOW,
    &ID_IN_NAME,
    &DEPRECATED_KEY,
    &SPAN_IN_LOOP,
    &ENDLESS_SPAN,
    &ENDLESS_CARRIED_TASK,
    &NOTHING_TO_TIME,
    &INLINE_ALWAYS,
    &UNBOUNDED_EVENTS,
    &TOO_MANY_ATTRIBUTES,
    &CONCRETE_ROUTE,
];
