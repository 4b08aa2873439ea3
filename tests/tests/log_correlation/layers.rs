//! Layers of `tracing_subscriber::fmt` without what varies from run to run.

use otel_tests::lines::Lines;
use tracing::Dispatch;
use tracing_subscriber::fmt;
use tracing_subscriber::layer::{Layer, SubscriberExt as _};
use tracing_subscriber::registry::Registry;

pub(crate) type Plain =
    fmt::Layer<Registry, fmt::format::DefaultFields, fmt::format::Format<fmt::format::Full, ()>, Lines>;

pub(crate) fn plain(lines: &Lines) -> Plain {
    fmt::layer().with_ansi(false).without_time().with_writer(lines.clone())
}

pub(crate) fn dispatch(layer: impl Layer<Registry> + Send + Sync) -> Dispatch {
    Dispatch::new(tracing_subscriber::registry().with(layer))
}

/// What `log` writes by the layer that `layer` makes of a plain one.
pub(crate) fn lines_of<L>(layer: impl FnOnce(Plain) -> L, log: impl FnOnce()) -> String
where
    L: Layer<Registry> + Send + Sync,
{
    let lines = Lines::default();
    tracing::dispatcher::with_default(&dispatch(layer(plain(&lines))), log);
    lines.text()
}
