//! For those that collect reports: SARIF 2.1.0.

use super::{Outcome, level, slashed};
use crate::finding::Finding;
use crate::{fingerprint, pages};
use otel_rules::rules::{Level, Rule, every};
use serde_json::{Value, json};
use std::io::{self, Write};
use std::path::Path;

const SCHEMA: &str = "https://json.schemastore.org/sarif-2.1.0.json";

/// The folder that relative paths count from.
const BASE: &str = "%SRCROOT%";

/// Writes one log with one run.
///
/// # Errors
/// If it cannot be written.
pub fn sarif(outcome: &Outcome, out: &mut dyn Write) -> io::Result<()> {
    let rules: Vec<&Rule> = every().collect();
    let results: Vec<Value> = outcome.report.findings.iter().map(|finding| result(&rules, finding)).collect();
    let log = json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "otel-lint",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "informationUri": env!("CARGO_PKG_REPOSITORY"),
                "rules": rules.iter().map(|rule| descriptor(rule)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "invocations": [{
                "executionSuccessful": true,
                "toolExecutionNotifications": outcome.report.unread.iter().map(notification).collect::<Vec<_>>(),
            }],
            "results": results,
        }],
    });
    serde_json::to_writer_pretty(&mut *out, &log)?;
    writeln!(out)
}

fn descriptor(rule: &Rule) -> Value {
    let remedy = rule.message("..");
    let level = if rule.level == Level::Deny { "error" } else { "warning" };
    json!({
        "id": rule.code,
        "name": rule.slug,
        "shortDescription": { "text": rule.fault },
        "help": { "text": remedy, "markdown": pages::page(rule.code).unwrap_or(&remedy) },
        "helpUri": pages::address(rule.code),
        "defaultConfiguration": { "level": level },
    })
}

fn result(rules: &[&Rule], finding: &Finding) -> Value {
    let place = finding.place;
    json!({
        "ruleId": finding.rule.code,
        "ruleIndex": rules.iter().position(|rule| *rule == finding.rule),
        "level": level(finding),
        "message": { "text": finding.message },
        "locations": [{
            "physicalLocation": {
                "artifactLocation": artifact(&finding.path),
                "region": {
                    "startLine": place.line,
                    "startColumn": place.column,
                    "endLine": place.end_line,
                    "endColumn": place.end_column,
                    "snippet": { "text": finding.snippet },
                },
            },
            "logicalLocations": [{ "fullyQualifiedName": &*finding.item }],
        }],
        "partialFingerprints": { "otelLint/v1": fingerprint::of(finding) },
    })
}

fn notification((path, error): &(std::path::PathBuf, String)) -> Value {
    json!({
        "level": "warning",
        "message": { "text": format!("not looked at: {error}") },
        "locations": [{ "physicalLocation": { "artifactLocation": artifact(path) } }],
    })
}

/// A relative path counts from the base; an absolute one is an address of its own.
fn artifact(path: &Path) -> Value {
    let address: String = slashed(path).bytes().map(escaped).collect();
    if path.is_absolute() {
        json!({ "uri": format!("file://{address}") })
    } else {
        json!({ "uri": address, "uriBaseId": BASE })
    }
}

fn escaped(byte: u8) -> String {
    let is_plain = byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte);
    if is_plain { char::from(byte).to_string() } else { format!("%{byte:02X}") }
}
