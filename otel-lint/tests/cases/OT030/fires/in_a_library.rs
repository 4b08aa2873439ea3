use opentelemetry_sdk::trace::TracerProvider;

pub struct Setup;

impl Setup {
    pub fn provider(&self) -> TracerProvider {
        TracerProvider::builder().with_simple_exporter(self.exporter.clone()).build() //~ OT030
    }

    pub fn stop(&self) {
        self.provider.shutdown();
    }
}
