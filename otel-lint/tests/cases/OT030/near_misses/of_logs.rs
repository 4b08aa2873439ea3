// silent: logs are another matter
use opentelemetry_sdk::logs::SdkLoggerProvider;

fn provider(exporter: LogExporter) -> SdkLoggerProvider {
    SdkLoggerProvider::builder().with_simple_exporter(exporter).build()
}

fn main() {}
