//! The pairs of argument and shape that the matrix of the tests' crate leaves out are refused.

#[path = "../../../tests/tests/matrix/columns.rs"]
#[allow(dead_code, reason = "only the tables are needed")]
mod columns;
#[path = "../../../tests/tests/matrix/shapes/mod.rs"]
#[allow(dead_code, reason = "only the tables are needed")]
mod shapes;

use crate::build::Emission;
use crate::traced;
use columns::{COLUMNS, is_refused};
use proc_macro2::TokenStream;

/// Shapes whose type alone tells; the compiler's messages for these are among the UI cases.
const BY_TYPE: [(&str, &str); 4] = [
    ("option", "outcome/err_on_option.rs"),
    ("local_boxed_future_method", "outcome/err_on_boxed_future.rs"),
    ("boxed_stream", "warning/ret_of_a_boxed_stream.rs"),
    ("boxed_future_of_futures_util", "warning/inject_before_the_future_runs.rs"),
];

#[test]
fn what_the_matrix_leaves_out_is_refused() {
    let (mut by_word, mut by_type) = (0, 0);
    for shape in shapes::all() {
        for column in COLUMNS.iter().filter(|column| is_refused(column, shape)) {
            let (_, function) = shape.function.rsplit_once("#[traced]\n").expect("the function is annotated");
            let function: TokenStream = function.replace("{name}", column.name).parse().expect("shapes are tokens");
            let arguments: TokenStream = column.arguments.parse().expect("arguments are tokens");
            if traced::expand(Emission::Spans.build(), &arguments, function).to_string().contains("compile_error") {
                by_word += 1;
                continue;
            }
            let case = BY_TYPE.iter().find(|(name, _)| shape.name.starts_with(name));
            let (_, case) = case.unwrap_or_else(|| panic!("{} of {} is accepted", column.name, shape.name));
            assert!(super::folder().join("../ui").join(case).exists(), "{case}");
            by_type += 1;
        }
    }
    println!("{by_word} pairs are refused by the macro, {by_type} by the compiler");
    assert!(by_word > by_type);
}
