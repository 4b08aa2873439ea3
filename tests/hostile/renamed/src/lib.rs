//! The runtime under another name, and behind a re-export. No crate is called `otel_runtime` here.

/// What a company's own facade looks like.
pub mod facade {
    pub use telemetry as otel;
}

use telemetry::traced;

/// Through the renamed dependency.
///
/// # Errors
/// If `n` is 0.
#[traced(crate = telemetry, attrs("acme.n" = n), ret("acme.m" = ret))]
pub async fn renamed(n: u32) -> Result<u32, String> {
    telemetry::record!("acme.inside" = n);
    telemetry::event!("here");
    telemetry::span!("inner", { telemetry::record!("acme.inner" = n) });
    std::thread::spawn(behind_a_facade).join().map_err(|_| "thread".to_owned())?;
    if n == 0 { Err("zero".to_owned()) } else { Ok(n) }
}

/// Through a re-export.
#[traced(crate = crate::facade::otel, kind = "client")]
pub fn behind_a_facade() {
    facade::otel::record!("acme.facade" = true);
}

#[cfg(test)]
mod tests {
    use std::future::Future as _;
    use std::pin::pin;
    use std::task::{Context, Poll, Waker};

    #[test]
    fn the_runtime_is_found_under_any_name() {
        let recorder = telemetry::testing::record();
        let polled = pin!(super::renamed(3)).poll(&mut Context::from_waker(Waker::noop()));
        assert_eq!(polled, Poll::Ready(Ok(3)));
        assert_eq!(
            recorder.tree(),
            "renamed {acme.inside: 3, acme.m: 3, acme.n: 3}\n\
             \x20 * here\n\
             \x20 inner {acme.inner: 3}\n\
             \x20 behind_a_facade client {acme.facade: true}\n"
        );
    }
}
