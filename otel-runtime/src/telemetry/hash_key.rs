//! The key that the builder gives to `hashed`.

use super::{TelemetryBuilder, TelemetryError};
use crate::secrets::Key;

impl TelemetryBuilder {
    /// Sets the key of [`hashed`](crate::hashed); it goes before `OTEL_RUST_HASH_KEY`.
    ///
    /// At least 16 bytes, and as random as a key has to be: 32 of what `openssl rand` writes. Services whose
    /// spans are to be found by the same hashes share it; with another key all hashes are others. It is
    /// in place when [`install`](Self::install) has returned, with `OTEL_SDK_DISABLED` and after a shutdown
    /// too, until the next `install`. Given twice, the last one counts. It is never written anywhere.
    ///
    /// A shorter key is refused by `install`, with [`TelemetryError::HashKey`]; under the feature `off`, where
    /// `install` succeeds, it is no key.
    ///
    /// ```
    /// use otel_runtime::Telemetry;
    ///
    /// let key = [7_u8; 32]; // from where the program has its secrets
    /// let builder = Telemetry::builder().hash_key(key);
    /// # drop(builder);
    /// let refused = Telemetry::builder().hash_key("too short").install();
    /// assert!(refused.is_err());
    /// ```
    pub fn hash_key(mut self, key: impl AsRef<[u8]>) -> Self {
        self.hash_key = Key::new(key.as_ref());
        self.fault = if self.hash_key.is_some() { None } else { Some(TelemetryError::HashKey) };
        self
    }
}
