//! The rules, one static each. A rule has a page, `docs/rules/CODE.md`, and a folder of cases, `tests/ui/rules/CODE`
//! or, if it is the linter that finds it, `otel-lint/tests/cases/CODE`, which a test compares with what stands here.

mod allowing;
mod conventions;
mod granularity;
mod propagation;
mod relations;
mod secrets;
#[cfg(test)]
mod tests;
mod workspace;

pub use allowing::*;
pub use conventions::*;
pub use granularity::*;
pub use propagation::*;
pub use relations::*;
pub use secrets::*;
pub use workspace::*;

/// What a rule does where nobody says otherwise. Cargo caps both in dependencies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// The build fails.
    Deny,
    /// At the level that the user's crate gives to `deprecated`.
    Warn,
    /// Nothing, since it is wrong too often for everybody. Who wants it says so.
    Allow,
}

impl Level {
    /// As policies and pages write it.
    pub fn as_str(self) -> &'static str {
        match self {
            Level::Deny => "deny",
            Level::Warn => "warn",
            Level::Allow => "allow",
        }
    }
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

/// Those that the macros find, by their codes.
pub static RULES: &[&Rule] = &[
    &SPAWN_NOT_CARRIED,
    &PARENT_ACROSS_QUEUE,
    &KIND_AGAINST_OPERATION,
    &RECORD_BEFORE_SPAN,
    &UNUSED_ALLOW,
    &ID_IN_NAME,
    &DEPRECATED_KEY,
    &UNKNOWN_KEY,
    &KEY_WITHOUT_NAMESPACE,
    &WRONG_VALUE_TYPE,
    &DUPLICATE_KEY,
    &RESERVED_KEY,
    &DEPRECATED_VALUE,
    &CREDENTIAL,
    &PERSONAL_DATA,
    &CONSUMER_WITHOUT_LINK,
    &PRODUCER_WITHOUT_INJECT,
    &CLIENT_SERVER_SWAPPED,
    &SPAN_IN_LOOP,
    &ENDLESS_SPAN,
    &ENDLESS_CARRIED_TASK,
    &NOTHING_TO_TIME,
    &INLINE_ALWAYS,
    &UNBOUNDED_EVENTS,
    &TOO_MANY_ATTRIBUTES,
    &CONCRETE_ROUTE,
];

/// Those that only `otel-lint` finds, which sees a whole workspace, by their codes.
pub static WORKSPACE_RULES: &[&Rule] =
    &[&TRACED_CALL_IN_LOOP, &RAW_SPAWN, &SIMPLE_PROCESSOR, &UNWRAPPED_SAMPLER, &PROVIDER_NOT_SHUT_DOWN];

/// All of them, by their codes.
///
/// ```
/// let codes: Vec<_> = otel_rules::rules::every().map(|rule| rule.code).collect();
/// assert!(codes.contains(&"OT001") && codes.is_sorted());
/// ```
pub fn every() -> impl Iterator<Item = &'static Rule> {
    RULES.iter().chain(WORKSPACE_RULES).copied()
}
