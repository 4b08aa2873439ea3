// silent: the provider of something else
use my_sdk::TracerProvider;

fn main() {
    let provider = TracerProvider::builder().build();
    run(provider);
}
