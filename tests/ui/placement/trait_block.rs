use otel_runtime::traced;

#[traced]
pub trait Gateway {
    fn charge(&self);
}

fn main() {}
