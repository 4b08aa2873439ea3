//! What the documents show is compiled, and what they name exists.
//!
//! `UPDATE_EXPECT=1` puts the examples as they are into the guides.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

/// A page, and the folders of what is compiled and run whose parts it shows.
struct Guide {
    page: &'static str,
    examples: &'static [&'static str],
}

const GUIDES: [Guide; 2] = [
    Guide { page: "docs/boundaries.md", examples: &["tests/tests/boundaries"] },
    Guide {
        page: "docs/tracing.md",
        examples: &["tests/tests/tracing_guide", "examples/src/recipes", "examples/src/recipes/tonic"],
    },
];

/// What stands between `// guide: NAME` and `// guide: end`; parts of one name are one example.
struct Example {
    source: String,
    text: String,
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn rust_files(directory: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(directory).unwrap_or_else(|error| panic!("{}: {error}", directory.display()));
    let mut files: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "rs"));
    files.sort();
    files
}

fn stem(file: &Path) -> String {
    file.file_stem().unwrap_or_default().to_string_lossy().into_owned()
}

/// Lines as they stand in the guide: without the indentation of the first one. Pictures stand at the margin.
fn outdented(lines: &[&str]) -> String {
    let first = lines.first().copied().unwrap_or_default();
    let margin = &first[..first.len() - first.trim_start().len()];
    lines.iter().flat_map(|line| [line.strip_prefix(margin).unwrap_or(line.trim_end()), "\n"]).collect()
}

fn examples(folder: &&str) -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    for file in rust_files(&root().join(folder)) {
        let text = read(&file);
        let mut part: Option<(&str, Vec<&str>)> = None;
        for line in text.lines() {
            match (line.trim().strip_prefix("// guide: "), &mut part) {
                (Some("end"), part) => {
                    let (name, lines) = part.take().unwrap_or_else(|| panic!("{}: an end too many", file.display()));
                    let source = format!("{folder}/{}.rs: {name}", stem(&file));
                    match examples.iter_mut().find(|example| example.source == source) {
                        Some(example) => example.text.extend(["\n", &outdented(&lines)]),
                        None => examples.push(Example { source, text: outdented(&lines) }),
                    }
                }
                (Some(name), None) => part = Some((name, Vec::new())),
                (Some(name), Some((before, _))) => panic!("{}: {name} begins within {before}", file.display()),
                (None, Some((_, lines))) => lines.push(line),
                (None, None) => {}
            }
        }
        assert!(part.is_none(), "{}: an example has no end", file.display());
    }
    examples
}

/// The guide with the text of each example behind its comment, and the names of those that it shows.
fn filled(guide: &str, examples: &[Example]) -> (String, BTreeSet<String>) {
    let (mut out, mut shown) = (String::new(), BTreeSet::new());
    let mut lines = guide.lines();
    while let Some(line) = lines.next() {
        assert!(!line.starts_with("```rust"), "an example without its source:\n{line}");
        out.extend([line, "\n"]);
        let Some(source) = line.strip_prefix("<!-- ").and_then(|line| line.strip_suffix(" -->")) else {
            continue;
        };
        let example = examples.iter().find(|example| example.source == source);
        let example = example.unwrap_or_else(|| panic!("no example `{source}`"));
        assert!(shown.insert(source.to_owned()), "`{source}` is shown twice");
        assert_eq!(lines.next(), Some("```rust"), "behind {line}");
        assert!(lines.any(|line| line == "```"), "no end of the example behind {line}");
        out.extend(["```rust\n", &example.text, "```\n"]);
    }
    (out, shown)
}

#[test]
fn the_guides_show_what_is_compiled_and_all_of_it() {
    GUIDES.iter().for_each(shows_what_is_compiled_and_all_of_it);
}

fn shows_what_is_compiled_and_all_of_it(Guide { page, examples: folders }: &Guide) {
    let path = root().join(page);
    let (guide, examples): (_, Vec<Example>) = (read(&path), folders.iter().flat_map(examples).collect());
    let (expected, shown) = filled(&guide, &examples);
    for example in &examples {
        assert!(shown.contains(&example.source), "`{}` is shown nowhere in {page}", example.source);
    }
    if std::env::var_os("UPDATE_EXPECT").is_some() {
        fs::write(&path, &expected).unwrap();
    } else if let Some((shown, compiled)) = guide.lines().zip(expected.lines()).find(|(one, other)| one != other) {
        panic!("{page} shows\n{shown}\nand compiled is\n{compiled}\nUPDATE_EXPECT=1 puts it into the guide");
    } else {
        assert_eq!(guide.len(), expected.len());
    }
}

/// Whether `lines` have a test of this name, inside a module or file of each of `modules`.
fn has_test(file: &str, modules: &[&str], test: &str) -> bool {
    let tests = root().join("tests/tests");
    let main = tests.join(file).with_extension("rs");
    if !main.is_file() {
        return false;
    }
    let parts = if tests.join(file).is_dir() { rust_files(&tests.join(file)) } else { Vec::new() };
    let sources: Vec<(String, String)> =
        std::iter::once(main).chain(parts).map(|path| (stem(&path), read(&path))).collect();
    let is_in = |(stem, text): &&(String, String)| {
        let in_module = |module: &str| stem == module || text.lines().any(|line| is_module(line, module));
        modules.iter().all(|module| in_module(module)) && declares(text, test)
    };
    sources.iter().any(|source| is_in(&source))
}

fn is_module(line: &str, name: &str) -> bool {
    line.trim().strip_prefix("mod ").and_then(|rest| rest.strip_prefix(name)).is_some_and(|rest| rest == " {")
}

/// A function of this name whose attributes make it a test.
fn declares(source: &str, test: &str) -> bool {
    let mut is_test = false;
    for line in source.lines().map(str::trim) {
        if line.starts_with("#[") {
            is_test |= line.starts_with("#[test]") || line.starts_with("#[tokio::test");
            continue;
        }
        let function = line.strip_prefix("async ").unwrap_or(line).strip_prefix("fn ");
        if is_test && function.and_then(|rest| rest.strip_prefix(test)).is_some_and(|rest| rest.starts_with('(')) {
            return true;
        }
        is_test &= line.starts_with("//") || line.is_empty();
    }
    false
}

/// The last column of the README's table of boundaries: tests, in backquotes.
fn named_tests(readme: &str) -> Vec<(String, Vec<String>)> {
    let table = readme.lines().skip_while(|line| !line.starts_with("| boundary |"));
    let rows = table.skip(2).take_while(|line| line.starts_with('|'));
    let named = |row: &str| {
        let tests =
            row.trim().trim_end_matches(" |").rsplit(" | ").next().unwrap_or_default().split('`').skip(1).step_by(2);
        (row.to_owned(), tests.map(str::to_owned).collect())
    };
    rows.map(named).collect()
}

#[test]
fn every_test_that_the_readme_names_exists() {
    let readme = read(&root().join("README.md"));
    let rows = named_tests(&readme);
    assert!(rows.len() >= 25, "the table of boundaries has {} rows", rows.len());
    for (row, tests) in rows {
        assert!(!tests.is_empty(), "no test proves\n{row}");
        for name in tests {
            let path: Vec<&str> = name.split("::").collect();
            let [file, modules @ .., test] = &path[..] else { panic!("`{name}` is no `file::test`") };
            assert!(has_test(file, modules, test), "there is no test `{name}` for\n{row}");
        }
    }
}

#[test]
fn a_test_that_is_not_there_is_missed() {
    assert!(has_test("guides", &[], "a_test_that_is_not_there_is_missed"));
    assert!(has_test("carriers", &["without_adapter"], "cloud_events"));
    assert!(!has_test("guides", &[], "named_tests"), "no test");
    assert!(!has_test("guides", &["elsewhere"], "a_test_that_is_not_there_is_missed"));
    assert!(!has_test("no_such_file", &[], "cloud_events"));
}
