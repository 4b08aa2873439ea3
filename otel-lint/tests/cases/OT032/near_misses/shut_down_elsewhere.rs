// silent: another file shuts it down
use opentelemetry_sdk::trace::SdkTracerProvider;
mod guard;

fn main() {
    let _guard = guard::Guard(SdkTracerProvider::builder().build());
    run();
}
//- src/guard.rs
pub struct Guard(pub SdkTracerProvider);

impl Drop for Guard {
    fn drop(&mut self) {
        self.0.shutdown();
    }
}
