use otel_runtime::recording_only;

fn place() {
    #[recording_only]
    {
        println!("recorded");
    }
    #[recording_only]
    println!("recorded");
}

fn main() {}
