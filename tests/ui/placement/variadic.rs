use otel_runtime::traced;

#[traced]
unsafe extern "C" fn sum(count: i32, mut terms: ...) -> i32 {
    count
}

fn main() {}
