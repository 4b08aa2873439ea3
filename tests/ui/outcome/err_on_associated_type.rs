use otel_runtime::traced;

trait Job {
    type Output;
    fn run(self) -> Self::Output;
}

#[traced(err)]
fn run<J: Job>(job: J) -> J::Output {
    job.run()
}

fn main() {}
