use otel_runtime::{recording_only, traced};

macro_rules! note {
    ($note:expr) => {
        #[recording_only]
        {
            println!("{}", $note);
        }
    };
}

#[traced]
fn place() {
    note!("recorded");
}

fn main() {}
