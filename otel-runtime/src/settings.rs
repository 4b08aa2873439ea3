//! Placeholder until the telemetry branch lands.
pub(crate) fn code_location() -> bool {
    false
}
pub(crate) fn error_text() -> bool {
    true
}
