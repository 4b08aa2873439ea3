//! Switches that call sites read on every recorded span.
//!
//! They live here and not in `telemetry`, so that call sites compile without the SDK.
#![allow(dead_code)] // which of them are used depends on the features

use std::sync::atomic::{AtomicBool, Ordering};

static CODE_LOCATION: AtomicBool = AtomicBool::new(false);
static ERROR_TEXT: AtomicBool = AtomicBool::new(true);

/// Whether spans carry `code.*` attributes.
pub(crate) fn code_location() -> bool {
    CODE_LOCATION.load(Ordering::Relaxed)
}

/// Sets [`code_location`].
pub(crate) fn set_code_location(on: bool) {
    CODE_LOCATION.store(on, Ordering::Relaxed);
}

/// Whether an error's own words become the description of the span's status.
pub(crate) fn error_text() -> bool {
    ERROR_TEXT.load(Ordering::Relaxed)
}

/// Sets [`error_text`].
pub(crate) fn set_error_text(on: bool) {
    ERROR_TEXT.store(on, Ordering::Relaxed);
}
