use otel_runtime::traced;

unsafe extern "C" {
    #[traced]
    fn abs(n: i32) -> i32;
}

fn main() {}
