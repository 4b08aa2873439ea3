//! An exporter that keeps what it gets, and can be held up.

use opentelemetry_sdk::error::OTelSdkResult;
use opentelemetry_sdk::trace::{SpanData, SpanExporter};
use otel_runtime::Telemetry;
use std::mem;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

#[derive(Debug, Clone, Default)]
pub(crate) struct Kept {
    spans: Arc<Mutex<Vec<SpanData>>>,
    gate: Arc<Mutex<()>>,
}

impl Kept {
    pub(crate) fn installed() -> (Self, Telemetry) {
        let kept = Kept::default();
        let telemetry = Telemetry::builder().service("test", "1").exporter(kept.clone()).install().unwrap();
        (kept, telemetry)
    }

    /// No export ends while this is kept.
    pub(crate) fn shut(&self) -> MutexGuard<'_, ()> {
        lock(&self.gate)
    }

    /// What has come since the last time.
    pub(crate) fn taken(&self) -> Vec<SpanData> {
        mem::take(&mut *lock(&self.spans))
    }

    /// Their names.
    pub(crate) fn names(&self) -> Vec<String> {
        self.taken().into_iter().map(|span| span.name.into_owned()).collect()
    }
}

impl SpanExporter for Kept {
    async fn export(&self, batch: Vec<SpanData>) -> OTelSdkResult {
        drop(lock(&self.gate));
        lock(&self.spans).extend(batch);
        Ok(())
    }
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
