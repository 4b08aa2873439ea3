//! `#[otel_instrument::instrument]`. It takes functions that return a `Result` and no others, names of
//! attributes without dots, and no links; a value is recorded as the text that `Debug` makes of it.

use crate::load::{Pendings, body};
use otel_instrument::{instrument, tracer_name};
use std::convert::Infallible;

tracer_name!("otel-benches");

/// What the others return, out of what this one must.
macro_rules! value {
    ($result:expr) => {{
        let Ok(value) = $result;
        value
    }};
}

#[allow(clippy::unnecessary_wraps, reason = "it takes nothing else")]
mod inner {
    use super::{_OTEL_TRACER_NAME, Infallible, Pendings, body, instrument};

    #[inline(never)]
    #[instrument(skip_all)]
    pub fn sync(n: u32) -> Result<u32, Infallible> {
        Ok(body(n))
    }

    #[inline(never)]
    #[instrument(skip_all, fields(acme_items = n, acme_mode = "fast", acme_ok = true))]
    pub fn sync_attributes(n: u32) -> Result<u32, Infallible> {
        Ok(body(n))
    }

    #[inline(never)]
    #[instrument(
        skip_all,
        fields(
            acme_items = n,
            acme_mode = "fast",
            acme_ok = true,
            acme_page = n,
            acme_size = n,
            acme_zone = "north",
            acme_tier = "gold",
            acme_cached = false,
            acme_retries = 0,
            acme_weight = 0.5
        )
    )]
    pub fn ten_attributes(n: u32) -> Result<u32, Infallible> {
        Ok(body(n))
    }

    #[instrument(skip_all)]
    pub async fn future(n: u32, pendings: u32) -> Result<u32, Infallible> {
        Pendings(pendings).await;
        Ok(body(n))
    }

    #[instrument(skip_all, fields(acme_items = n, acme_mode = "fast", acme_ok = true))]
    pub async fn future_attributes(n: u32, pendings: u32) -> Result<u32, Infallible> {
        Pendings(pendings).await;
        Ok(body(n))
    }

    #[inline(never)]
    #[instrument(skip_all)]
    pub fn nested(n: u32, depth: u32) -> Result<u32, Infallible> {
        if depth > 1 { nested(n, depth - 1) } else { Ok(body(n)) }
    }

    #[inline(never)]
    #[instrument(skip_all)]
    pub fn tree(n: u32, children: u32) -> Result<u32, Infallible> {
        Ok((0..children).fold(n, |sum, _| sum ^ super::sync(n)))
    }
}

#[inline]
#[must_use]
pub fn sync(n: u32) -> u32 {
    value!(inner::sync(n))
}

#[inline]
#[must_use]
pub fn sync_attributes(n: u32) -> u32 {
    value!(inner::sync_attributes(n))
}

#[inline]
#[must_use]
pub fn ten_attributes(n: u32) -> u32 {
    value!(inner::ten_attributes(n))
}

pub async fn future(n: u32, pendings: u32) -> u32 {
    value!(inner::future(n, pendings).await)
}

pub async fn future_attributes(n: u32, pendings: u32) -> u32 {
    value!(inner::future_attributes(n, pendings).await)
}

#[inline]
#[must_use]
pub fn nested(n: u32, depth: u32) -> u32 {
    value!(inner::nested(n, depth))
}

#[inline]
#[must_use]
pub fn tree(n: u32, children: u32) -> u32 {
    value!(inner::tree(n, children))
}
