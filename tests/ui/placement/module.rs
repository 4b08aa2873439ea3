use otel_runtime::traced;

#[traced]
mod orders {
    pub fn charge() {}
}

fn main() {
    orders::charge();
}
