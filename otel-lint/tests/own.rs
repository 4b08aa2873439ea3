//! This repository's own programs and libraries break no rule. Its tests do, on purpose.

use otel_lint::{Options, lint};
use otel_rules::rules::every;
use std::path::{Path, PathBuf};

const PARTS: [&str; 9] = [
    "benches",
    "examples",
    "fuzz",
    "otel-lint/src",
    "otel-macros",
    "otel-macros-core",
    "otel-rules",
    "otel-runtime",
    "xtask",
];

#[test]
fn nothing_is_wrong_here() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let parts: Vec<PathBuf> = PARTS.iter().map(|part| root.join(part)).collect();
    let report = lint(&parts, &Options { rules: every().collect(), ..Options::default() })
        .expect("the repository can be scanned");
    let told = |finding: &otel_lint::Finding| format!("{}:{}", finding.path.display(), finding.place.line);
    let found: Vec<String> =
        report.findings.iter().map(|finding| format!("{} {}", told(finding), finding.message)).collect();
    assert!(report.files > 100, "{} files were looked at", report.files);
    assert_eq!(found, Vec::<String>::new());
}
