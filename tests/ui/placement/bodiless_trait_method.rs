use otel_runtime::traced;

trait Gateway {
    #[traced]
    fn charge(&self, cents: u64);
}

struct Live;

impl Gateway for Live {
    fn charge(&self, _: u64) {}
}

fn main() {
    Live.charge(7);
}
