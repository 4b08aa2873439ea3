//! Makes a table of the pages of the rules, `rules/*.md`, so that a new page is in it by itself.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, fs, io};

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=rules");
    let root = env::var("CARGO_MANIFEST_DIR").map_err(io::Error::other)?;
    let folder = Path::new(&root).join("rules");
    let mut pages = fs::read_dir(&folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    pages.sort();
    let mut table = String::from("&[");
    for page in pages.iter().filter(|page| page.extension().is_some_and(|extension| extension == "md")) {
        let code = page.file_stem().unwrap_or_default().to_string_lossy();
        let _ = write!(table, "({code:?}, include_str!({:?})),", page.to_string_lossy());
    }
    table.push(']');
    let out = env::var("OUT_DIR").map_err(io::Error::other)?;
    fs::write(Path::new(&out).join("pages.rs"), table)
}
