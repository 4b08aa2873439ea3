//! The fuzz targets over their seeds: what a run of cargo-fuzz has found stays found, on every compiler.

#[path = "../../fuzz/src/lib.rs"]
#[allow(unreachable_pub, reason = "a library of its own over there")]
mod targets;

use std::fs;
use std::path::Path;

/// The seeds of `target` with their names.
fn seeds(target: &str) -> Vec<(String, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/corpus").join(target);
    let files = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path());
    let mut seeds: Vec<_> = files.map(|path| (path.display().to_string(), fs::read(&path).unwrap())).collect();
    seeds.sort();
    seeds
}

#[test]
fn extract_bears_its_seeds_and_everything_near_them() {
    let seeds = seeds("extract");
    assert!(seeds.len() >= 12, "the seeds are there");
    for (name, seed) in seeds {
        println!("{name}");
        targets::extract(&seed);
        for at in 0..seed.len().min(400) {
            targets::extract(&seed[..at]);
            for byte in [b'\n', b',', b'-', 0xFF] {
                let mut near = seed.clone();
                near[at] = byte;
                targets::extract(&near);
            }
        }
    }
}

#[test]
fn annotations_bears_its_seeds_and_everything_near_them() {
    let seeds = seeds("annotations");
    assert!(seeds.len() >= 12, "the seeds are there");
    for (name, seed) in seeds {
        println!("{name}");
        targets::annotations(&seed);
        for at in 0..seed.len().min(160) {
            targets::annotations(&seed[..at]);
            for byte in *b"\n(" {
                let mut near = seed.clone();
                near[at] = byte;
                targets::annotations(&near);
            }
        }
    }
}
