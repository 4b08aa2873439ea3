//! What holds for everything that is expanded in one build.

use crate::policy::Policy;

/// What the macros make of annotations without faults.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emission {
    /// Spans.
    Spans,
    /// Nothing that runs.
    Off,
}

/// What a crate is built with.
#[derive(Debug, Clone, Copy)]
pub struct Build<'p> {
    /// What is emitted.
    pub emission: Emission,
    /// What the crate has to say about rules.
    pub policy: &'p Policy,
}

#[cfg(test)]
impl Emission {
    /// A build of it under the policy that nobody wrote.
    pub(crate) fn build(self) -> Build<'static> {
        static POLICY: std::sync::OnceLock<Policy> = std::sync::OnceLock::new();
        Build { emission: self, policy: POLICY.get_or_init(Policy::default) }
    }
}
