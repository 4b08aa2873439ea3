//! What may be wrong with a finished span. Codes and slugs are those of the rules on source code; the words are others,
//! since who made the span may be a library.

/// One of them.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) code: &'static str,
    pub(super) slug: &'static str,
    /// As half a sentence.
    pub(super) text: &'static str,
}

const fn fault(code: &'static str, slug: &'static str, text: &'static str) -> Fault {
    Fault { code, slug, text }
}

pub(super) static ID_IN_NAME: Fault =
    fault("OT006", "id_in_name", "the name looks as if it held an id, and backends group spans by their names");
pub(super) static DEPRECATED_KEY: Fault = fault("OT007", "deprecated_key", "the conventions have given this key up");
pub(super) static UNKNOWN_KEY: Fault = fault("OT008", "unknown_key", "the conventions do not know this key of theirs");
pub(super) static WRONG_VALUE_TYPE: Fault =
    fault("OT010", "wrong_value_type", "the conventions give this key a value of another type");
pub(super) static DUPLICATE_KEY: Fault = fault("OT011", "duplicate_key", "the key is there more than once");
pub(super) static RESERVED_KEY: Fault = fault("OT012", "reserved_key", "keys under `otel.` are OpenTelemetry's own");
pub(super) static DEPRECATED_VALUE: Fault =
    fault("OT013", "deprecated_value", "the conventions have given this value up");
pub(super) static CREDENTIAL: Fault = fault("OT014", "credential", "this looks like a credential");
pub(super) static PERSONAL_DATA: Fault = fault("OT015", "personal_data", "this looks like personal data");
pub(super) static SPAN_IN_LOOP: Fault = fault(
    "OT019",
    "span_in_loop",
    "so many spans of this name have one parent that they seem to come one for each item",
);

#[cfg(test)]
mod tests {
    use super::*;
    use otel_rules::rules::RULES;

    #[test]
    fn codes_and_slugs_are_those_of_the_rules() {
        let faults = [
            &ID_IN_NAME,
            &DEPRECATED_KEY,
            &UNKNOWN_KEY,
            &WRONG_VALUE_TYPE,
            &DUPLICATE_KEY,
            &RESERVED_KEY,
            &DEPRECATED_VALUE,
            &CREDENTIAL,
            &PERSONAL_DATA,
            &SPAN_IN_LOOP,
        ];
        for fault in faults {
            let by_code = RULES.iter().find(|rule| rule.code == fault.code).map(|rule| rule.slug);
            let by_slug = RULES.iter().find(|rule| rule.slug == fault.slug).map(|rule| rule.code);
            assert!(by_code.is_none_or(|slug| slug == fault.slug), "{fault:?}");
            assert!(by_slug.is_none_or(|code| code == fault.code), "{fault:?}");
        }
    }
}
