//! How large the futures are.

use serde::Serialize;

/// Bytes of one shape of `async fn`, as each peer has it.
#[derive(Debug, Serialize)]
pub struct Sizes {
    pub shape: &'static str,
    pub plain: usize,
    pub traced: usize,
    pub by_hand: usize,
    pub tracing: usize,
    pub fastrace: usize,
    pub traceable: usize,
    pub otel_instrument: usize,
}

type Block = [u8; 4096];

/// What the functions return.
mod as_it_is {
    pub(super) type Out<T> = T;

    pub(super) fn out<T>(value: T) -> Out<T> {
        value
    }
}

/// What otel-instrument makes of functions compiles for a `Result` only.
mod in_result {
    pub(super) type Out<T> = Result<T, std::convert::Infallible>;

    #[allow(clippy::unnecessary_wraps, reason = "that is what it is for")]
    pub(super) fn out<T>(value: T) -> Out<T> {
        Ok(value)
    }
}

/// The shapes once more under another attribute.
macro_rules! shapes {
    ($module:ident, $attribute:meta, $returned:ident $(, $more:item)?) => {
        mod $module {
            $($more)?
            use super::Block;
            use super::$returned::{Out, out};
            use crate::load::Pendings;

            #[$attribute]
            pub(super) async fn small(n: u32) -> Out<u32> {
                Pendings(n).await;
                out(n)
            }

            #[$attribute]
            pub(super) async fn used(block: Block) -> Out<u8> {
                Pendings(1).await;
                out(block[7])
            }

            #[$attribute]
            pub(super) async fn unused(_block: Block) -> Out<()> {
                Pendings(1).await;
                out(())
            }

            #[$attribute]
            pub(super) async fn local(n: u32) -> Out<u8> {
                let block = std::hint::black_box([0; 4096]);
                Pendings(n).await;
                out(block[7])
            }
        }
    };
}

shapes!(plain, doc = "As it is.", as_it_is);
shapes!(traced, otel_runtime::traced, as_it_is);
shapes!(with_tracing, tracing::instrument(skip_all), as_it_is);
shapes!(with_fastrace, fastrace::trace(short_name = true), as_it_is);
shapes!(with_traceable, opentelemetry_traceable::traceable, as_it_is);
shapes!(
    with_otel_instrument,
    otel_instrument::instrument(skip_all),
    in_result,
    const _OTEL_TRACER_NAME: &str = "sizes";
);

#[allow(clippy::large_types_passed_by_value, reason = "that is what is measured")]
mod by_hand {
    use super::{Block, plain};
    use crate::peers::by_hand::{Cached as _, Sdk};
    use opentelemetry::Context;
    use opentelemetry::trace::{FutureExt as _, TraceContextExt as _, Tracer as _};

    /// Nothing shorter can be written for them all.
    async fn spanned<F: Future>(future: F) -> F::Output {
        let context = Context::current_with_span(Sdk::tracer().start("span"));
        let value = future.with_context(context.clone()).await;
        context.span().end();
        value
    }

    pub(super) fn small(n: u32) -> impl Future {
        spanned(plain::small(n))
    }
    pub(super) fn used(block: Block) -> impl Future {
        spanned(plain::used(block))
    }
    pub(super) fn unused(block: Block) -> impl Future {
        spanned(plain::unused(block))
    }
    pub(super) fn local(n: u32) -> impl Future {
        spanned(plain::local(n))
    }
}

macro_rules! sizes {
    ($shape:literal, $function:ident, $argument:expr) => {
        Sizes {
            shape: $shape,
            plain: size_of_val(&plain::$function($argument)),
            traced: size_of_val(&traced::$function($argument)),
            by_hand: size_of_val(&by_hand::$function($argument)),
            tracing: size_of_val(&with_tracing::$function($argument)),
            fastrace: size_of_val(&with_fastrace::$function($argument)),
            traceable: size_of_val(&with_traceable::$function($argument)),
            otel_instrument: size_of_val(&with_otel_instrument::$function($argument)),
        }
    };
}

/// All shapes.
#[must_use]
pub fn all() -> Vec<Sizes> {
    vec![
        sizes!("small", small, 1),
        sizes!("4 KiB argument, used after an await", used, [0; 4096]),
        sizes!("4 KiB argument, never used", unused, [0; 4096]),
        sizes!("4 KiB local across an await", local, 1),
    ]
}
