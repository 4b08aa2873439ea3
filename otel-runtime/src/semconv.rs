//! Attribute keys.

/// `error.type`: what went wrong, in one word of low cardinality.
pub const ERROR_TYPE: &str = "error.type";

/// Keys of this project's own; the conventions have none for these facts.
pub mod own {
    /// A future or stream was dropped before its end. Boolean, only set when true; not for a stream
    /// whose last item was an error, which is how that one ended.
    pub const CANCELLED: &str = "otel_runtime.cancelled";
    /// How many items a stream had yielded when its span ended. Integer.
    pub const STREAM_ITEMS: &str = "otel_runtime.stream.items";
}
