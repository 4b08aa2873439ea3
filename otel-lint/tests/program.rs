//! The program, as people and other programs use it.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of one package with a file that breaks two rules, on lines three and four.
struct Package(PathBuf);

const WARNED: &str = "use tracing::info_span;
fn cart() {
    let _span = info_span!(\"cart\", http.method = \"GET\");
    let _span = info_span!(\"order 4711\");
}
";

const DENIED: &str = "use otel_runtime::traced;
#[traced(kind = \"consumer\", parent_from = message)]
fn handle(message: Message) {
    work();
}
";

impl Package {
    fn new(name: &str, text: &str) -> Package {
        let root = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("program").join(name);
        if root.exists() {
            fs::remove_dir_all(&root).expect("what was there can be removed");
        }
        fs::create_dir_all(root.join("src")).expect("the folder can be made");
        let manifest = "[package]\nname = \"shop\"\n[dependencies]\ntracing = \"1\"\notel-runtime = \"1\"\n";
        fs::write(root.join("Cargo.toml"), manifest).expect("the manifest can be written");
        let package = Package(root);
        package.write("src/lib.rs", text);
        package
    }

    fn write(&self, path: &str, text: &str) {
        fs::write(self.0.join(path), text).expect("the file can be written");
    }

    fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_otel-lint")).args(args).current_dir(&self.0).output().expect("it runs")
    }

    fn json(&self, args: &[&str]) -> Value {
        let output = self.run(&[&["lint", ".", "--format", "json"], args].concat());
        serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output)))
    }
}

/// Both streams.
fn text(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

fn codes(document: &Value) -> Vec<&str> {
    let findings = document["findings"].as_array().expect("there is a list");
    findings.iter().map(|finding| finding["rule"].as_str().expect("a code is text")).collect()
}

#[test]
fn the_exit_code_tells_what_was_found() {
    let right = Package::new("right", "fn cart() {}\n");
    assert_eq!(right.run(&["lint", "."]).status.code(), Some(0));
    assert_eq!(right.run(&["lint", ".", "--deny-warnings"]).status.code(), Some(0));
    let warned = Package::new("warned", WARNED);
    assert_eq!(warned.run(&["lint", "."]).status.code(), Some(0), "warnings do not fail");
    assert_eq!(warned.run(&["lint", ".", "--deny-warnings"]).status.code(), Some(1));
    let denied = Package::new("denied", DENIED);
    assert_eq!(denied.run(&["lint", "."]).status.code(), Some(1));
    let trouble = denied.run(&["lint", "no/such/path"]);
    assert_eq!(trouble.status.code(), Some(2));
    assert!(text(&trouble).contains("error: cannot read `no/such/path`"), "{}", text(&trouble));
    assert_eq!(denied.run(&["lint"]).status.code(), Some(2), "paths are required");
}

#[test]
fn people_see_the_place_in_its_line() {
    let output = Package::new("human", WARNED).run(&["lint", "src"]);
    let told = text(&output);
    let place = "\
3 |     let _span = info_span!(\"cart\", http.method = \"GET\");
  |                                    ^^^^^^^^^^^
";
    assert!(told.contains("src/lib.rs:3:36: warning[OT007 deprecated_key]: ") && told.contains(place), "{told}");
    assert!(told.contains("write `http.request.method`, or `// otel-lint: allow(deprecated_key, reason = \"..\")`"));
    assert!(told.ends_with("0 errors, 2 warnings in 1 file, 5 lines\n"), "{told}");
    assert!(!told.contains('\u{1b}'), "no colours where no terminal is");
}

#[test]
fn wide_letters_and_tabs_do_not_move_the_mark() {
    let told = text(
        &Package::new("wide", "fn f() {\n\tg(\"買い物\", info_span!(\"order 4711\"));\n}\n").run(&["lint", "src"]),
    );
    let line = told.lines().position(|line| line.contains("order 4711")).expect("the line is shown");
    let mark = told.lines().nth(line + 1).expect("the mark is below it");
    // A letter of these is two columns wide: `\tg("......", info_span!(`.
    assert!(mark.ends_with("^^^^^^^^^^^^"), "{told}");
}

#[test]
fn programs_get_one_object() {
    let document = Package::new("json", WARNED).json(&[]);
    assert_eq!((&document["version"], &document["files"], &document["lines"]), (&1.into(), &1.into(), &5.into()));
    assert_eq!(codes(&document), ["OT007", "OT006"]);
    let finding = &document["findings"][0];
    for (field, expected) in [
        ("slug", Value::from("deprecated_key")),
        ("level", "warning".into()),
        ("path", "src/lib.rs".into()),
        ("line", 3.into()),
        ("column", 36.into()),
        ("end_line", 3.into()),
        ("end_column", 47.into()),
        ("item", "cart".into()),
    ] {
        assert_eq!(finding[field], expected, "{field}");
    }
    assert_eq!(finding["fingerprint"].as_str().map(str::len), Some(16));
    assert!(finding["help"].as_str().is_some_and(|help| help.ends_with("/docs/rules/OT007.md")));
}

#[test]
fn rules_are_chosen_and_allowed() {
    let package = Package::new("chosen", WARNED);
    assert_eq!(codes(&package.json(&["--rule", "OT006"])), ["OT006"]);
    assert_eq!(codes(&package.json(&["--allow", "id-in-name"])), ["OT007"]);
    assert_eq!(codes(&package.json(&["--rule", "OT006", "--rule", "OT007", "--allow", "OT007"])), ["OT006"]);
    let wrong = package.run(&["lint", ".", "--rule", "id_in_nam"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong).contains("did you mean `id_in_name`"), "{}", text(&wrong));
}

#[test]
fn a_baseline_knows_findings_that_have_moved() {
    let package = Package::new("baseline", WARNED);
    let with = ["--baseline", "known.json"];
    let written = package.run(&["lint", ".", "--baseline", "known.json", "--write-baseline", "--deny-warnings"]);
    assert_eq!(written.status.code(), Some(0), "{}", text(&written));
    package.write("src/lib.rs", &format!("// A line.\n\n{}", WARNED.replace("    let", "  let")));
    let moved = package.json(&with);
    assert_eq!((codes(&moved), &moved["in_baseline"]), (vec![], &2.into()));
    assert_eq!(moved["stale_in_baseline"], Value::Array(Vec::new()));

    package.write("src/lib.rs", &WARNED.replace("}\n", "    let _span = info_span!(\"order 4711\");\n}\n"));
    assert_eq!(codes(&package.json(&with)), ["OT006"], "one more like it is new");

    package.write("src/lib.rs", &WARNED.replace("http.method", "http.request.method"));
    let mended = package.json(&with);
    assert_eq!((codes(&mended), &mended["in_baseline"]), (vec![], &1.into()));
    assert_eq!(mended["stale_in_baseline"][0]["rule"], "OT007");
    assert_eq!(mended["stale_in_baseline"][0]["path"], "src/lib.rs");
    let told = text(&package.run(&["lint", ".", "--baseline", "known.json"]));
    assert!(told.contains("src/lib.rs: the baseline knows OT007 in `cart`, which is there no more"), "{told}");
}

#[test]
fn a_baseline_does_not_ask_where_it_is_run() {
    let package = Package::new("baseline_elsewhere", WARNED);
    package.run(&["lint", ".", "--baseline", "known.json", "--write-baseline"]);
    let root = package.0.to_string_lossy().into_owned();
    let file = package.0.join("known.json").to_string_lossy().into_owned();
    let elsewhere = Command::new(env!("CARGO_BIN_EXE_otel-lint"))
        .args(["lint", &root, "--baseline", &file, "--deny-warnings"])
        .current_dir(env!("CARGO_TARGET_TMPDIR"))
        .output()
        .expect("it runs");
    assert_eq!(elsewhere.status.code(), Some(0), "{}", text(&elsewhere));
}

#[test]
fn what_is_no_baseline_is_trouble() {
    let package = Package::new("no_baseline", WARNED);
    for (name, content) in
        [("list.json", "[]"), ("later.json", "{\"version\": 2, \"findings\": []}"), ("text.json", "x")]
    {
        package.write(name, content);
        let output = package.run(&["lint", ".", "--baseline", name]);
        assert_eq!(output.status.code(), Some(2), "{name}");
        assert!(text(&output).contains(&format!("`{name}` is no baseline")), "{}", text(&output));
    }
    assert_eq!(package.run(&["lint", ".", "--baseline", "missing.json"]).status.code(), Some(2));
}

#[test]
fn a_file_that_does_not_parse_stops_nothing() {
    let package = Package::new("unread", WARNED);
    package.write("src/half.rs", "fn half( {");
    fs::write(package.0.join("src/binary.rs"), [0xff, 0xfe]).expect("the file can be written");
    let document = package.json(&[]);
    assert_eq!(codes(&document), ["OT007", "OT006"]);
    let unread: Vec<&str> =
        document["not_looked_at"].as_array().expect("a list").iter().filter_map(|file| file["path"].as_str()).collect();
    assert_eq!(unread, ["src/binary.rs", "src/half.rs"]);
    let told = text(&package.run(&["lint", "."]));
    assert!(told.contains("src/half.rs: not looked at: 1:10: ") && told.contains("2 files not looked at"), "{told}");
}

#[test]
fn what_is_built_hidden_or_vendored_is_left_out() {
    let package = Package::new("left_out", "fn cart() {}\n");
    for folder in ["target/debug", ".hidden", "vendor/tracing/src"] {
        fs::create_dir_all(package.0.join(folder)).expect("the folder can be made");
        package.write(&format!("{folder}/lib.rs"), WARNED);
    }
    package.write("src/notes.txt", WARNED);
    assert_eq!(codes(&package.json(&[])), Vec::<&str>::new());
    let asked_for = package.run(&["lint", "vendor/tracing", "--deny-warnings"]);
    assert_eq!(asked_for.status.code(), Some(1), "unless it is asked for");
}

#[test]
fn progress_is_shown_on_demand_and_beside_the_report() {
    let package = Package::new("progress", WARNED);
    let quiet = package.run(&["lint", ".", "--format", "json"]);
    assert!(quiet.stderr.is_empty(), "stderr is no terminal here");
    let shown = package.run(&["lint", ".", "--format", "json", "--progress"]);
    assert_eq!(String::from_utf8_lossy(&shown.stderr), "scanned 1 of 1 files\n");
    assert_eq!(shown.stdout, quiet.stdout);
}

#[test]
fn a_manifest_that_is_none_is_trouble() {
    let package = Package::new("manifest", WARNED);
    package.write("Cargo.toml", "[package");
    let output = package.run(&["lint", "."]);
    assert_eq!(output.status.code(), Some(2));
    assert!(text(&output).contains("Cargo.toml` is no manifest"), "{}", text(&output));
}

#[test]
fn costs_are_told_as_a_table_and_as_numbers() {
    let run = |args: &[&str]| Package::new("cost", "").run(args);
    let load = ["cost", "--rps", "1000", "--spans-per-request", "20", "--sample", "0.1"];
    let table = run(&load);
    assert_eq!(table.status.code(), Some(0));
    assert!(
        text(&table).contains("tail             20,000.00  10.00         125.28          300.00\n"),
        "{}",
        text(&table)
    );
    let json: Value =
        serde_json::from_slice(&run(&[&load[..], &["--format", "json"]].concat()).stdout).expect("it is JSON");
    assert_eq!(json[0]["gb_per_day"], 864.0);
    assert_eq!(json.as_array().map(Vec::len), Some(4));
    let wrong = run(&["cost", "--rps", "1000", "--spans-per-request", "20", "--sample", "-1"]);
    assert_eq!(wrong.status.code(), Some(2));
    assert!(text(&wrong).contains("`--sample` is -1, and must be between 0 and 1"), "{}", text(&wrong));
}

/// The page shows what the program writes.
#[test]
fn the_page_shows_these_costs() {
    let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/lint.md");
    let page = fs::read_to_string(page).expect("the page can be read");
    let (_, shown) = page.split_once("```text\n$ otel-lint ").expect("it has an example");
    let (command, table) = shown.split_once('\n').expect("its table is below");
    let words: Vec<&str> = command.split(' ').collect();
    let output = Package::new("page", "").run(&words);
    assert_eq!(Some(text(&output).as_str()), table.split_once("```").map(|(table, _)| table));
}

/// What section 3 of the specification of SARIF 2.1.0 requires of the objects that are written.
#[test]
fn collections_get_a_log_that_is_well_formed() {
    let package = Package::new("sarif", &format!("{WARNED}{DENIED}"));
    package.write("src/half.rs", "fn half( {");
    let output = package.run(&["lint", ".", "--format", "sarif"]);
    let log: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    assert_eq!(log["version"], "2.1.0");
    let runs = log["runs"].as_array().expect("runs are a list");
    let driver = &runs[0]["tool"]["driver"];
    assert_eq!(driver["name"], "otel-lint");
    let rules = driver["rules"].as_array().expect("rules are a list");
    let mut ids = Vec::new();
    for rule in rules {
        ids.push(rule["id"].as_str().expect("a rule has an id"));
        assert!(rule["shortDescription"]["text"].is_string() && rule["help"]["text"].is_string());
        assert!(rule["help"]["markdown"].as_str().is_some_and(|page| page.contains("## Why")), "{rule}");
        assert!(rule["helpUri"].as_str().is_some_and(|uri| uri.starts_with("https://")));
        assert!(["warning", "error"].contains(&rule["defaultConfiguration"]["level"].as_str().expect("a level")));
    }
    assert!(ids.is_sorted() && ids.contains(&"OT032"));
    let results = runs[0]["results"].as_array().expect("results are a list");
    let found: Vec<&str> = results.iter().filter_map(|result| result["ruleId"].as_str()).collect();
    assert_eq!(found, ["OT007", "OT006", "OT002"]);
    for result in results {
        let index = usize::try_from(result["ruleIndex"].as_u64().expect("an index")).expect("a small one");
        assert_eq!(result["ruleId"], ids[index]);
        assert!(["warning", "error"].contains(&result["level"].as_str().expect("a level")));
        assert!(result["message"]["text"].as_str().is_some_and(|text| !text.is_empty()));
        let place = &result["locations"][0]["physicalLocation"];
        assert_eq!(place["artifactLocation"]["uri"], "src/lib.rs");
        let region = &place["region"];
        let number = |field: &str| region[field].as_u64().expect("a number");
        assert!(number("startLine") >= 1 && number("startColumn") >= 1 && number("endColumn") > number("startColumn"));
        assert!(result["partialFingerprints"]["otelLint/v1"].is_string());
    }
    let invocation = &runs[0]["invocations"][0];
    assert_eq!(invocation["executionSuccessful"], true);
    let notice = &invocation["toolExecutionNotifications"][0];
    assert!(notice["message"]["text"].as_str().is_some_and(|text| text.starts_with("not looked at")));
    assert_eq!(notice["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "src/half.rs");
}

/// Findings come in the same order whatever thread is first.
#[test]
fn a_report_is_the_same_each_time() {
    let package = Package::new("order", WARNED);
    for at in 0..50 {
        package.write(&format!("src/m{at}.rs"), WARNED);
    }
    let first = package.run(&["lint", ".", "--format", "json"]).stdout;
    assert!((0..5).all(|_| package.run(&["lint", ".", "--format", "json"]).stdout == first));
    let document: Value = serde_json::from_slice(&first).expect("it is JSON");
    assert_eq!(codes(&document).len(), 102);
    assert!(Path::new(document["findings"][0]["path"].as_str().expect("a path")).starts_with("src"));
}
