use otel_runtime::traced;

#[traced(err)]
fn run<T>(job: impl FnOnce() -> T) -> T {
    job()
}

fn main() {
    run(|| 7);
}
