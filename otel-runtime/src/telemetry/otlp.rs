//! OTLP over HTTP, configured by `OTEL_EXPORTER_OTLP_*`.

use std::fmt::Display;
use std::net::{TcpStream, ToSocketAddrs as _};
use std::time::Duration;

use opentelemetry_otlp::{SpanExporter, WithExportConfig as _};

use super::TelemetryError;
use super::batch::Description;
use super::env::{Env, ignore};

const DEFAULT_ENDPOINT: &str = "http://localhost:4318/v1/traces";
const TRACES_ENDPOINT: &str = "OTEL_EXPORTER_OTLP_TRACES_ENDPOINT";
const ENDPOINT: &str = "OTEL_EXPORTER_OTLP_ENDPOINT";

pub(super) fn from_env(env: &Env<'_>) -> Result<(SpanExporter, Description), TelemetryError> {
    check_what_the_exporter_reads(env);
    match SpanExporter::builder().with_http().build() {
        Ok(exporter) => Ok((exporter, describe(&endpoint(env)))),
        Err(refused) => {
            ignore(ENDPOINT, "", format_args!("{refused}; {DEFAULT_ENDPOINT} is used"));
            let exporter =
                SpanExporter::builder().with_http().with_endpoint(DEFAULT_ENDPOINT).build().map_err(failure)?;
            Ok((exporter, describe(DEFAULT_ENDPOINT)))
        }
    }
}

fn failure(error: impl Display) -> TelemetryError {
    TelemetryError::Exporter { exporter: "otlp", reason: error.to_string() }
}

/// Where the exporter sends to, by the same rules.
fn endpoint(env: &Env<'_>) -> String {
    env.text(TRACES_ENDPOINT).unwrap_or_else(|| {
        env.text(ENDPOINT)
            .map_or_else(|| DEFAULT_ENDPOINT.to_owned(), |base| format!("{}/v1/traces", base.trim_end_matches('/')))
    })
}

fn describe(endpoint: &str) -> Description {
    let authority = Authority::of(endpoint);
    Description { name: format!("OTLP to {}", authority.shown), remedy: Some(Box::new(move || authority.remedy())) }
}

/// The exporter passes over bad values in silence, or says them only to `tracing`.
fn check_what_the_exporter_reads(env: &Env<'_>) {
    for name in ["OTEL_EXPORTER_OTLP_TRACES_PROTOCOL", "OTEL_EXPORTER_OTLP_PROTOCOL"] {
        if let Some(value) = env.text(name) {
            if value != "http/protobuf" {
                ignore(
                    name,
                    &value,
                    format_args!("{name}=`{value}` is not compiled in; `http/protobuf` is used (port 4318, not 4317)"),
                );
            }
        }
    }
    for name in ["OTEL_EXPORTER_OTLP_TRACES_COMPRESSION", "OTEL_EXPORTER_OTLP_COMPRESSION"] {
        if let Some(value) = env.text(name) {
            if !value.eq_ignore_ascii_case("none") {
                ignore(
                    name,
                    &value,
                    format_args!("{name}=`{value}` is not compiled in; spans are sent without compression"),
                );
            }
        }
    }
    for name in ["OTEL_EXPORTER_OTLP_TRACES_TIMEOUT", "OTEL_EXPORTER_OTLP_TIMEOUT"] {
        let _ = env.number(name, 0..=u64::from(u32::MAX));
    }
}

/// Scheme, host and port of an endpoint.
struct Authority {
    tls: bool,
    host: String,
    port: u16,
    /// The endpoint without the user information that it may carry.
    shown: String,
}

impl Authority {
    fn of(endpoint: &str) -> Self {
        let (scheme, rest) = endpoint.split_once("://").unwrap_or(("http", endpoint));
        let (authority, path) = match rest.find('/') {
            Some(at) => rest.split_at(at),
            None => (rest, ""),
        };
        let authority = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
        let path = path.split(['?', '#']).next().unwrap_or_default();
        let tls = scheme.eq_ignore_ascii_case("https");
        let default_port = if tls { 443 } else { 80 };
        // `[::1]:4318` has its port after the bracket.
        let (host, port) = match authority.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => (host, port.parse().unwrap_or(default_port)),
            _ => (authority, default_port),
        };
        Self {
            tls,
            host: host.trim_matches(['[', ']']).to_owned(),
            port,
            shown: format!("{scheme}://{authority}{path}"),
        }
    }

    /// The exporter hides why the network failed; one connection of our own tells.
    fn remedy(&self) -> String {
        if self.tls {
            return "`https://` needs TLS in the HTTP client (the feature `reqwest-rustls` of opentelemetry-otlp); \
                    or send to a collector nearby over `http://`"
                .to_owned();
        }
        match self.connect() {
            Err(error) => format!(
                "{}:{} cannot be reached ({error}); start a collector there, or set {ENDPOINT}",
                self.host, self.port
            ),
            Ok(()) => format!(
                "something answers at {}:{} but does not take the spans; is it an OTLP/HTTP receiver, and does it want OTEL_EXPORTER_OTLP_HEADERS?",
                self.host, self.port
            ),
        }
    }

    fn connect(&self) -> std::io::Result<()> {
        const PATIENCE: Duration = Duration::from_millis(300);
        let mut last = std::io::Error::new(std::io::ErrorKind::NotFound, "no such host");
        for address in (self.host.as_str(), self.port).to_socket_addrs()?.take(2) {
            match TcpStream::connect_timeout(&address, PATIENCE) {
                Ok(_) => return Ok(()),
                Err(error) => last = error,
            }
        }
        Err(last)
    }
}

#[cfg(test)]
mod tests {
    use super::super::env::tests::table;
    use super::*;

    #[test]
    fn endpoints_follow_the_rules_of_the_specification() {
        let resolved = |pairs: &[(&str, &str)]| endpoint(&Env::of(&table(pairs)));
        assert_eq!(resolved(&[]), DEFAULT_ENDPOINT);
        assert_eq!(resolved(&[(ENDPOINT, "http://c:1/")]), "http://c:1/v1/traces");
        assert_eq!(resolved(&[(ENDPOINT, "http://c:1"), (TRACES_ENDPOINT, "http://d:2/x")]), "http://d:2/x");
    }

    #[test]
    fn authorities() {
        let seen = |endpoint: &str| {
            let Authority { tls, host, port, shown } = Authority::of(endpoint);
            (tls, host, port, shown)
        };
        assert_eq!(
            seen("http://user:secret@collector:4318/v1/traces?token=x"),
            (false, "collector".into(), 4318, "http://collector:4318/v1/traces".into())
        );
        assert_eq!(seen("https://c/x"), (true, "c".into(), 443, "https://c/x".into()));
        assert_eq!(seen("http://[::1]:4318"), (false, "::1".into(), 4318, "http://[::1]:4318".into()));
        assert_eq!(seen("http://[::1]"), (false, "::1".into(), 80, "http://[::1]".into()));
    }
}
