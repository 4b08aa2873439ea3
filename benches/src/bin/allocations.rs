//! Counts allocations; a program of its own, because the counting allocator would be timed.

use otel_benches::measure::{self, Row};
use otel_benches::options::Options;
use otel_benches::scene::Stage;
use std::error::Error;

fn main() -> Result<(), Box<dyn Error>> {
    let options = Options::read()?;
    let Some(scene) = options.scene else { return Err("`ratios` starts this program, once for each scene".into()) };
    let stage = Stage::set(scene);
    let count = |calls: u32, case: &otel_benches::case::Case| {
        let info = allocation_counter::measure(|| {
            let _ = case.run(calls);
        });
        stage.flush();
        (whole(info.count_total), whole(info.bytes_total))
    };
    let selected = stage.cases.iter().filter(|case| measure::selected(case, &options.filter));
    // Those of other threads are not counted.
    let rows = selected.filter(|case| case.work.threads() == 1).map(|case| {
        let calls = measure::calls_for(500, case.work);
        let spans = f64::from(calls * case.work.spans());
        // The first calls fill pools and caches.
        count(calls, case);
        // The difference of two runs does not count what the case's parent allocates.
        let (once, twice) = (count(calls, case), count(2 * calls, case));
        Row {
            scene,
            situation: case.situation,
            work: case.work,
            peer: case.peer,
            median: 0.0,
            minimum: 0.0,
            ratio: None,
            net: None,
            allocations: Some((twice.0 - once.0) / spans),
            bytes: Some((twice.1 - once.1) / spans),
            instructions: None,
        }
    });
    println!("{}", serde_json::to_string(&rows.collect::<Vec<Row>>())?);
    Ok(())
}

#[allow(clippy::cast_precision_loss, reason = "far less than 2^53")]
fn whole(number: u64) -> f64 {
    number as f64
}
