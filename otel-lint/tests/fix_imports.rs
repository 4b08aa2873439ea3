//! What happens to the imports of a rewritten file: none is missing, and none is left over.

#![allow(clippy::needless_raw_string_hashes)] // expect-test writes them

mod common;

use common::fixed_with;
use expect_test::{Expect, expect};

fn check(name: &str, before: &str, after: &Expect) {
    after.assert_eq(&fixed_with(&format!("imports_{name}"), before, |_| ()));
}

#[test]
fn the_only_import_is_replaced() {
    check(
        "only",
        "use tracing::instrument;\n\n#[instrument]\nfn a() {}\n",
        &expect![[r#"
        use otel_runtime::traced;

        #[traced]
        fn a() {}
    "#]],
    );
}

#[test]
fn what_else_is_imported_stays() {
    check(
        "rest",
        "use tracing::{debug, instrument};\n\n#[instrument]\nfn a() { debug!(\"a\") }\n",
        &expect![[r#"
        use otel_runtime::traced;
        use tracing::debug;

        #[traced]
        fn a() { debug!("a") }
    "#]],
    );
    let lines = "mod b {\n    use tracing::{\n        debug, // why\n        info,\n        instrument,\n    };\n\n    \
                 #[instrument]\n    fn a() { debug!(\"a\"); info!(\"b\") }\n}\n";
    check(
        "lines",
        lines,
        &expect![[r#"
        mod b {
            use otel_runtime::traced;
            use tracing::{
                debug, // why
                info,
            };

            #[traced]
            fn a() { debug!("a"); info!("b") }
        }
    "#]],
    );
}

#[test]
fn self_stays_in_braces() {
    check(
        "self",
        "use tracing::{self, instrument};\n#[instrument]\nfn a() { tracing::debug!(\"a\") }\n",
        &expect![[r#"
        use otel_runtime::traced;
        use tracing::{self};
        #[traced]
        fn a() { tracing::debug!("a") }
    "#]],
    );
}

#[test]
fn a_function_that_is_left_needs_its_import() {
    let before = "use tracing::instrument;\n#[instrument]\nfn a() {}\n#[instrument(parent = p)]\nfn b() {}\n";
    check(
        "left",
        before,
        &expect![[r#"
        use otel_runtime::traced;
        use tracing::instrument;
        #[traced]
        fn a() {}
        #[instrument(parent = p)]
        fn b() {}
        // b: left explicit_parent
    "#]],
    );
}

#[test]
fn the_method_of_the_same_name_is_no_use() {
    let before = "use tracing::{Instrument, instrument};\n#[instrument]\nasync fn a() { b().instrument(c()).await }\n";
    check(
        "method",
        before,
        &expect![[r#"
        use otel_runtime::traced;
        use tracing::Instrument;
        #[traced]
        async fn a() { b().instrument(c()).await }
    "#]],
    );
}

#[test]
fn what_only_the_attribute_needed_goes_too() {
    let before = "use opentelemetry::trace::SpanKind;\nuse tracing::{field::{Empty, display}, instrument, Level, Span};\n\
                  #[instrument(level = Level::DEBUG, fields(otel.kind = ?SpanKind::Client, rows = Empty))]\n\
                  fn a() { Span::current().record(\"rows\", display(&x)); }\n";
    check(
        "attribute",
        before,
        &expect![[r#"
            use otel_runtime::traced;
            #[traced(kind = "client", level = "debug")]
            fn a() { otel_runtime::record!("rows" = %x); }
            // a: note level_is_no_filter
        "#]],
    );
}

#[test]
fn what_the_body_needs_stays() {
    let before = "use tracing::{instrument, Level, Span};\n#[instrument(level = Level::DEBUG, fields(rows))]\n\
                  fn a() { Span::current().record(\"rows\", 1); event!(Level::INFO, \"b\"); }\n";
    check(
        "body",
        before,
        &expect![[r#"
            use otel_runtime::traced;
            use tracing::Level;
            #[traced(level = "debug")]
            fn a() { otel_runtime::record!("rows" = 1); event!(Level::INFO, "b"); }
            // a: note level_is_no_filter
        "#]],
    );
}

#[test]
fn each_module_has_its_own() {
    let before = "use tracing::instrument;\n#[instrument]\nfn a() {}\nmod inner {\n    use tracing::instrument;\n    \
                  #[instrument(follows_from = x)]\n    fn b() {}\n}\nmod tests {\n    use super::*;\n    #[instrument]\n    \
                  fn c() {}\n}\n";
    check(
        "modules",
        before,
        &expect![[r#"
        use otel_runtime::traced;
        #[traced]
        fn a() {}
        mod inner {
            use tracing::instrument;
            #[instrument(follows_from = x)]
            fn b() {}
        }
        mod tests {
            use super::*;
            #[traced]
            fn c() {}
        }
        // b: left follows_from
    "#]],
    );
}

#[test]
fn another_name_and_another_attribute() {
    check(
        "renamed",
        "use tracing::instrument as span;\n#[span(skip_all)]\nfn a() {}\n",
        &expect![[r#"
        use otel_runtime::traced;
        #[traced]
        fn a() {}
    "#]],
    );
    check(
        "foreign",
        "use acme::instrument;\n#[instrument]\nfn a() {}\n",
        &expect![[r#"
        use acme::instrument;
        #[instrument]
        fn a() {}
        // a: left foreign_instrument
    "#]],
    );
}

#[test]
fn no_import_and_public_ones() {
    check(
        "macro_use",
        "#[macro_use]\nextern crate tracing;\n#[instrument]\nfn a() {}\n",
        &expect![[r#"
        #[macro_use]
        extern crate tracing;
        #[otel_runtime::traced]
        fn a() {}
    "#]],
    );
    check(
        "public",
        "pub use tracing::instrument;\n#[instrument]\nfn a() {}\n",
        &expect![[r#"
        pub use tracing::instrument;
        #[otel_runtime::traced]
        fn a() {}
    "#]],
    );
}

#[test]
fn a_name_that_is_taken() {
    check(
        "taken",
        "use acme::traced;\nuse tracing::instrument;\n#[instrument]\nfn a() {}\n#[traced]\nfn b() {}\n",
        &expect![[r#"
        use acme::traced;
        #[otel_runtime::traced]
        fn a() {}
        #[traced]
        fn b() {}
    "#]],
    );
    check(
        "there",
        "use otel_runtime::traced;\nuse tracing::instrument;\n#[instrument]\nfn a() {}\n#[traced]\nfn b() {}\n",
        &expect![[r#"
        use otel_runtime::traced;
        #[traced]
        fn a() {}
        #[traced]
        fn b() {}
    "#]],
    );
}

#[test]
fn attributes_of_an_import() {
    let before = "#[cfg(feature = \"tracing\")]\nuse tracing::{debug, instrument};\n\
                  #[cfg_attr(feature = \"tracing\", instrument)]\nfn a() {\n    #[cfg(feature = \"tracing\")]\n    debug!(\"a\");\n}\n";
    check(
        "conditional",
        before,
        &expect![[r##"
        #[cfg(feature = "tracing")]
        use otel_runtime::traced;
        #[cfg(feature = "tracing")]
        use tracing::debug;
        #[cfg_attr(feature = "tracing", traced)]
        fn a() {
            #[cfg(feature = "tracing")]
            debug!("a");
        }
    "##]],
    );
}
