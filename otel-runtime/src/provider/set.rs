//! The application's own provider, which it has told us of.

use super::{SET, obey_promise, own};
use crate::OFF;
use opentelemetry::trace::{Tracer, TracerProvider};
use opentelemetry::{InstrumentationScope, global};
use std::sync::Arc;

/// Sets the application's own tracer provider, in place of `opentelemetry::global::set_tracer_provider`.
///
/// It is the global one, as if that had been called, and call sites start their spans on its tracers themselves. Through the
/// global provider they pay for a box around each span, and look every 10 ms whether it is still the same one; here
/// they see it at once and pay for neither. For programs that do not install [`Telemetry`](crate::Telemetry);
/// libraries set no provider.
///
/// - *The last one counts*, be it set by this function or installed by [`Telemetry`](crate::Telemetry), from the next call
///   on. Spans that are open end where they began. A `Telemetry` that is shut down leaves a provider alone that was
///   set behind it, and does not bring one back that was set before.
/// - *A later `global::set_tracer_provider` is not seen*: call sites stay with this one until
///   [`provider_changed`](crate::provider_changed) is called. Better, set the other one by this function, too.
/// - *It is shut down by the application*, as ever. From then on calls are as if there was none, and see one that
///   is set later. One that was replaced is not dropped: call sites keep its tracers for as long as the process
///   lives, so that it does not shut itself down.
/// - *Its sampler is asked at every call* unless [`assume_parent_based`](crate::assume_parent_based) is called, before or
///   after.
/// - A recorder of `testing` goes before it.
///
/// Costs three allocations, and for each crate that is annotated one tracer. Under the feature `off` it is
/// `global::set_tracer_provider`.
///
/// ```no_run
/// # #[cfg(feature = "sdk")]
/// # fn main() {
/// use otel_runtime::opentelemetry_sdk::trace::SdkTracerProvider;
///
/// let provider = SdkTracerProvider::builder().build(); // its sampler is parent-based
/// otel_runtime::set_tracer_provider(provider.clone());
/// otel_runtime::assume_parent_based();
/// // … the program …
/// let _ = provider.shutdown();
/// # }
/// # #[cfg(not(feature = "sdk"))]
/// # fn main() {}
/// ```
pub fn set_tracer_provider<P>(provider: P)
where
    P: TracerProvider + Send + Sync + 'static,
    P::Tracer: Send + Sync + 'static,
    <P::Tracer as Tracer>::Span: Send + Sync + 'static,
{
    if OFF {
        global::set_tracer_provider(provider);
        return;
    }
    let provider = Shared(Arc::new(provider));
    global::set_tracer_provider(provider.clone());
    own::install(provider, SET, true);
    obey_promise();
}

/// One provider for the API and for us, whether it can be cloned or not.
struct Shared<P>(Arc<P>);

impl<P> Clone for Shared<P> {
    fn clone(&self) -> Self {
        Shared(Arc::clone(&self.0))
    }
}

impl<P: TracerProvider> TracerProvider for Shared<P> {
    type Tracer = P::Tracer;

    fn tracer_with_scope(&self, scope: InstrumentationScope) -> P::Tracer {
        self.0.tracer_with_scope(scope)
    }
}
