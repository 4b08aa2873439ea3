use otel_runtime::traced;

struct Order {
    id: u64,
}

impl Order {
    #[traced(attrs(?self.id))]
    fn charge(&self) {}
}

fn main() {}
