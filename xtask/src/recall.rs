//! How many planted faults otel-lint finds: `cargo run -p xtask -- recall`. Each rule gets fifty, in forms that people
//! write, at places of this repository's programs that chance picks, with names that it picks: always the same.

mod plants;
mod sites;

use anyhow::{Context as _, Result, bail, ensure};
use otel_lint::{Options, lint};
use otel_rules::rules::every;
use otel_rules::semconv::{self, Lookup};
use plants::{Place, Plants};
use sites::{Site, sites};
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

/// Of each rule.
const FAULTS: usize = 50;

/// What has to be found of them.
const ENOUGH: usize = FAULTS * 9 / 10;

/// Of a program that may use whatever a fault is about.
const MANIFEST: &str = "[package]\nname = \"planted\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
                        otel-runtime = \"0.1\"\nopentelemetry = \"0.33\"\nopentelemetry_sdk = \"0.33\"\ntokio = \"1\"\n\
                        tracing = \"0.1\"\n";

/// A program with a fault in it.
struct Planted {
    text: String,
    /// The lines that the fault takes up, from one.
    lines: std::ops::RangeInclusive<usize>,
    template: &'static str,
}

/// Plants, looks, and writes down what was found.
pub(crate) fn run() -> Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let folder = root.join("target/recall");
    let programs = programs(&root)?;
    ensure!(programs.iter().any(|program| !program.sites.is_empty()), "there are no annotated functions to plant in");
    if let Some(rule) = every().find(|rule| !plants::all().any(|plants| plants.slug == rule.slug)) {
        bail!("nobody plants {}", rule.slug);
    }
    let mut failed = Vec::new();
    let mut table = String::from("| rule | planted | found | not found |\n|---|---|---|---|\n");
    for plants in plants::all() {
        let mut missed = missed(plants, &programs, &folder)?;
        let found = FAULTS - missed.len();
        missed.sort_unstable();
        missed.dedup();
        let shown: Vec<String> =
            missed.iter().map(|fault| format!("`{}`", fault.replace('|', "\\|").replace('\n', " "))).collect();
        writeln!(table, "| `{}` | {FAULTS} | {found} | {} |", plants.slug, shown.join("<br>"))?;
        if found < ENOUGH {
            failed.push(plants.slug);
        }
    }
    print!("{table}");
    ensure!(failed.is_empty(), "fewer than {ENOUGH} of {FAULTS} planted faults were found: {}", failed.join(", "));
    Ok(())
}

/// A source file, and where faults go in it.
struct Program {
    text: String,
    sites: Vec<Site>,
}

/// What is annotated in this repository, as people write it.
fn programs(root: &Path) -> Result<Vec<Program>> {
    let mut programs = Vec::new();
    for folder in ["examples", "tests/tests/boundaries"] {
        for path in sources(&root.join(folder))? {
            let text = fs::read_to_string(&path).with_context(|| path.display().to_string())?;
            let sites = sites(&text).with_context(|| path.display().to_string())?;
            if !sites.is_empty() {
                programs.push(Program { text, sites });
            }
        }
    }
    Ok(programs)
}

fn sources(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut entries: Vec<PathBuf> = fs::read_dir(folder)
        .with_context(|| folder.display().to_string())?
        .map(|entry| Ok(entry?.path()))
        .collect::<Result<_>>()?;
    entries.sort();
    for path in entries {
        if path.is_dir() {
            found.extend(sources(&path)?);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    Ok(found)
}

/// The faults of a rule that were not found.
fn missed(plants: &Plants, programs: &[Program], folder: &Path) -> Result<Vec<&'static str>> {
    let mut chance =
        fastrand::Rng::with_seed(plants.slug.bytes().fold(7_u64, |seed, byte| seed.wrapping_mul(31) + u64::from(byte)));
    let mut missed = Vec::new();
    for number in 0..FAULTS {
        let planted = plant(plants.places[number % plants.places.len()], programs, &mut chance)
            .with_context(|| format!("no place for fault {number} of {}", plants.slug))?;
        // A crate of its own: some rules look at all of one.
        let package = folder.join(format!("{}_{number}", plants.slug));
        fs::create_dir_all(package.join("src"))?;
        fs::write(package.join("Cargo.toml"), MANIFEST)?;
        fs::write(package.join("src/main.rs"), &planted.text)?;
        let lines = found(&package, plants.slug)?;
        if !lines.iter().any(|line| planted.lines.contains(line)) {
            missed.push(planted.template);
        }
    }
    Ok(missed)
}

fn plant(place: Place, programs: &[Program], chance: &mut fastrand::Rng) -> Option<Planted> {
    let (template, mut spots) = match place {
        Place::Program(template) => {
            let fault = filled(template, chance);
            return Some(Planted { lines: 1..=fault.lines().count(), text: fault, template });
        }
        Place::Item(template) => {
            let spots: Vec<_> = programs.iter().map(|program| (program, program.text.len(), "\n", "\n")).collect();
            (template, spots)
        }
        Place::Statement(template) => {
            let spots = sites_of(programs).map(|(program, site)| (program, site.body, "\n", "\n"));
            (template, spots.collect())
        }
        Place::Argument(words, template) => {
            let fits = |site: &Site| !words.iter().any(|word| site.given.iter().any(|given| given == word));
            let spots = sites_of(programs).filter(|(_, site)| fits(site));
            let spots = spots.map(|(program, site)| match site.arguments {
                Ok(end) => (program, end, if site.given.is_empty() { "" } else { ", " }, ""),
                Err(word) => (program, word, "(", ")"),
            });
            (template, spots.collect())
        }
    };
    if spots.is_empty() {
        return None;
    }
    let (program, at, before, after) = spots.swap_remove(chance.usize(..spots.len()));
    let fault = filled(template, chance);
    let text = [&program.text[..at], before, &fault, after, &program.text[at..]].concat();
    let first = 1 + program.text[..at].matches('\n').count() + before.matches('\n').count();
    Some(Planted { lines: first..=first + fault.matches('\n').count(), text, template })
}

fn sites_of(programs: &[Program]) -> impl Iterator<Item = (&Program, &Site)> {
    programs.iter().flat_map(|program| program.sites.iter().map(move |site| (program, site)))
}

/// The template with its holes filled.
fn filled(template: &str, chance: &mut fastrand::Rng) -> String {
    const WORDS: [&str; 10] =
        ["parcel", "invoice", "shelf", "basket", "voucher", "courier", "pallet", "ledger", "refund", "stock_level"];
    let word = WORDS[chance.usize(..WORDS.len())];
    let ty: String = word.split('_').map(|part| part[..1].to_uppercase() + &part[1..]).collect();
    let mut text =
        template.replace("{w}", word).replace("{T}", &ty).replace("{n}", &chance.u32(1000..99_999).to_string());
    if text.contains("{dead}") {
        let dead: Vec<&str> =
            semconv::keys().filter(|key| matches!(semconv::lookup(key), Lookup::Deprecated { .. })).collect();
        text = text.replace("{dead}", dead[chance.usize(..dead.len())]);
    }
    if text.contains("{typo}") {
        text = text.replace("{typo}", &typo(chance));
    }
    text
}

/// A live key under a root of the conventions' own, with one letter gone, doubled, or in its neighbour's place.
fn typo(chance: &mut fastrand::Rng) -> String {
    let is_own = |key: &&str| {
        ["http.", "db.", "messaging.", "rpc.", "url.", "network.", "k8s."].iter().any(|root| key.starts_with(root))
    };
    let live: Vec<&str> =
        semconv::keys().filter(is_own).filter(|key| matches!(semconv::lookup(key), Lookup::Known(_))).collect();
    loop {
        let key = live[chance.usize(..live.len())];
        let first = key.find('.').map_or(0, |dot| dot + 1);
        let mut letters: Vec<char> = key.chars().collect();
        let at = chance.usize(first..letters.len() - 1);
        match chance.u8(..3) {
            0 => drop(letters.remove(at)),
            1 => letters.insert(at, letters[at]),
            _ => letters.swap(at, at + 1),
        }
        let typo: String = letters.into_iter().collect();
        if matches!(semconv::lookup(&typo), Lookup::UnknownUnder { .. }) {
            return typo;
        }
    }
}

/// The lines of a package that a rule speaks of.
fn found(package: &Path, slug: &str) -> Result<Vec<usize>> {
    let report = lint(&[package.to_owned()], &Options { threads: 1, rules: every().collect(), ..Options::default() })?;
    ensure!(report.unread.is_empty(), "a planted fault does not parse: {:?}", report.unread);
    Ok(report.findings.iter().filter(|finding| finding.rule.slug == slug).map(|finding| finding.place.line).collect())
}
