//! Keeps our own `tracing` spans from a layer that would make second OpenTelemetry spans of them.

use crate::tracing_spans;
use tracing::Metadata;
use tracing::subscriber::Interest;
use tracing_subscriber::layer::{Context, Filter};

/// The filter of [`without_own_spans`].
#[derive(Debug, Clone, Copy)]
pub struct WithoutOwnSpans(());

/// A filter for a layer that must not see the `tracing` spans that `#[traced]` functions open, such as an application's
/// own `tracing-opentelemetry` layer, which would make a second OpenTelemetry span of each. [`tracing_layer`] needs none.
///
/// Costs nothing for single spans: it is asked once for each call site.
///
/// [`tracing_layer`]: crate::tracing_layer
///
/// ```
/// use tracing_subscriber::layer::{Layer as _, SubscriberExt as _};
///
/// let theirs = tracing_opentelemetry::layer().with_filter(otel_runtime::without_own_spans());
/// let subscriber = tracing_subscriber::registry().with(theirs);
/// # drop(subscriber);
/// ```
pub fn without_own_spans() -> WithoutOwnSpans {
    WithoutOwnSpans(())
}

impl<S> Filter<S> for WithoutOwnSpans {
    fn enabled(&self, metadata: &Metadata<'_>, _: &Context<'_, S>) -> bool {
        !tracing_spans::is_face(metadata)
    }

    fn callsite_enabled(&self, metadata: &'static Metadata<'static>) -> Interest {
        if tracing_spans::is_face(metadata) { Interest::never() } else { Interest::always() }
    }
}
