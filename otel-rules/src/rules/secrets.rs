//! What must not leave the process.

use super::{Level, Rule};

/// A password, a token, a key.
pub static CREDENTIAL: Rule = Rule {
    code: "OT014",
    slug: "credential",
    level: Level::Deny,
    fault: "this looks like a credential, and more people read telemetry than may act with it",
    remedy: "leave it out, write `redact(..)` round the value, or `allow(credential, reason = \"..\")` if it is none",
};

/// Who somebody is, or what they pay with.
pub static PERSONAL_DATA: Rule = Rule {
    code: "OT015",
    slug: "personal_data",
    level: Level::Warn,
    fault: "this looks like personal data, which stays wherever telemetry is kept",
    remedy: "leave it out, write `redact(..)`, `hashed(..)` or `last4(..)` round the value, or \
             `allow(personal_data, reason = \"..\")`",
};
