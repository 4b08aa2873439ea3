use otel_runtime::traced;

trait Gateway {
    fn charge(&self, cents: u64) -> u64;
    fn refund(&self, cents: u64) -> u64;
}

struct Live;

impl Gateway for Live {
    #[traced(kind = "cleint")]
    fn charge(&self, cents: u64) -> u64 {
        cents
    }

    #[traced(kind = "client")]
    fn refund(&self, cents: u64) -> u64 {
        cents
    }
}

fn main() {
    assert_eq!(Live.charge(7) + Live.refund(7), 14);
}
