//! The pages of the rules.

static PAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// The page of a rule, as Markdown.
pub(crate) fn page(code: &str) -> Option<&'static str> {
    PAGES.iter().find(|(of, _)| *of == code).map(|(_, page)| *page)
}

/// Where a rule's page is to be read.
pub(crate) fn address(code: &str) -> String {
    format!("{}/blob/main/docs/rules/{code}.md", env!("CARGO_PKG_REPOSITORY"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn each_rule_has_a_page() {
        for rule in otel_rules::rules::every() {
            assert!(super::page(rule.code).is_some_and(|page| page.starts_with(&format!("# {}", rule.code))));
        }
    }
}
