//! Flushing when the process is told to end.

#[cfg(unix)]
pub(super) use unix::install;

#[cfg(not(unix))]
pub(super) fn install() -> Result<(), super::TelemetryError> {
    Err(super::TelemetryError::Signals { reason: "only Unix has them".to_owned() })
}

#[cfg(unix)]
mod unix {
    use std::sync::atomic::{AtomicBool, Ordering};
    use std::sync::{Arc, Mutex, PoisonError};
    use std::thread;

    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::{flag, low_level};

    use super::super::TelemetryError;
    use super::super::pipeline::Pipeline;
    use crate::OFF;

    /// The handlers stay for the life of the process, so one set serves every
    /// pipeline that is ever installed.
    static INSTALLED: Mutex<bool> = Mutex::new(false);

    pub(in super::super) fn install() -> Result<(), TelemetryError> {
        if OFF {
            // There is nothing to flush, and without a handler the process dies of the signal.
            return Ok(());
        }
        let mut installed = INSTALLED.lock().unwrap_or_else(PoisonError::into_inner);
        if !*installed {
            watch().map_err(|error| TelemetryError::Signals { reason: error.to_string() })?;
            *installed = true;
        }
        Ok(())
    }

    fn watch() -> std::io::Result<()> {
        // A second signal means "now": while the first is being served, the
        // default action comes first.
        let serving = Arc::new(AtomicBool::new(false));
        for signal in [SIGTERM, SIGINT] {
            flag::register_conditional_default(signal, Arc::clone(&serving))?;
        }
        let mut signals = Signals::new([SIGTERM, SIGINT])?;
        thread::Builder::new().name("otel-runtime signals".to_owned()).spawn(move || {
            if let Some(signal) = signals.forever().next() {
                serving.store(true, Ordering::SeqCst);
                if let Some(pipeline) = Pipeline::current() {
                    // What went wrong has been written; the process ends anyway.
                    let _ = pipeline.shutdown();
                }
                // Dies by that very signal, as it would have without us, so
                // that the exit status tells the truth.
                let _ = low_level::emulate_default_handler(signal);
            }
        })?;
        Ok(())
    }
}
