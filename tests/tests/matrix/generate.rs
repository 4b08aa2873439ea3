//! Writes `cases.rs`: each argument on each shape of function, and each pair of arguments that fit on
//! some shapes.

use super::columns::{COLUMNS, Column, fit, is_refused};
use super::shapes::{self, Shape};
use std::fmt::Write as _;

/// Shapes whose expansions differ most: decided at the call, at the first poll by the body, and at the
/// first poll with what the call had prepared.
const WITH_PAIRS: [&str; 3] = ["result", "async_result", "future_with_an_opaque_tail"];

/// The arguments of one function.
struct Cell<'c>(Vec<&'c Column>);

impl Cell<'_> {
    fn name(&self) -> String {
        self.0.iter().map(|column| column.name).collect::<Vec<_>>().join("_and_")
    }

    fn attribute(&self) -> String {
        let arguments: Vec<&str> = self.0.iter().map(|column| column.arguments).collect();
        let arguments = arguments.join(", ");
        if arguments.is_empty() { "#[traced]".to_owned() } else { format!("#[traced({arguments})]") }
    }
}

fn cells(shape: &Shape) -> Vec<Cell<'static>> {
    let columns: Vec<&Column> = COLUMNS.iter().filter(|column| !is_refused(column, shape)).collect();
    let mut cells: Vec<Cell<'_>> = columns.iter().map(|column| Cell(vec![*column])).collect();
    if WITH_PAIRS.contains(&shape.name) {
        for (at, one) in columns.iter().enumerate() {
            let others = columns[at + 1..].iter().filter(|other| fit(one, other));
            cells.extend(others.map(|other| Cell(vec![*one, *other])));
        }
    }
    cells
}

/// The whole file.
pub(crate) fn source() -> String {
    let mut out = String::from(
        "// Written by generate.rs; `UPDATE_EXPECT=1 cargo test -p otel-tests --test matrix` writes it anew.\n\n\
         use super::prelude::*;\n",
    );
    for shape in shapes::all() {
        let cells = cells(shape);
        let functions: Vec<String> = cells.iter().map(|cell| function(shape, cell)).collect();
        let declarations: Vec<String> = cells.iter().map(|cell| declaration(shape, cell)).collect();
        let items = shape.items.replace("{functions}", &functions.join("\n"));
        let items = items.replace("{declarations}", &declarations.join("\n"));
        let _ = write!(out, "\npub(super) mod {} {{\nuse super::*;\n{items}\n", shape.name);
        out.push_str("pub(crate) const CASES: &[Case] = &[\n");
        for cell in cells {
            let columns: Vec<&str> = cell.0.iter().map(|column| column.name).collect();
            let call = shape.call.replace("{name}", &cell.name());
            let shape = shape.name;
            let _ = writeln!(out, "case({shape:?}, &{columns:?}, |env, n| Box::pin(async move {{ {call} }})),");
        }
        out.push_str("];\n}\n");
    }
    out.push_str("\npub(super) const ALL: &[&[Case]] = &[\n");
    for shape in shapes::all() {
        let _ = writeln!(out, "{}::CASES,", shape.name);
    }
    out.push_str("];\n");
    out
}

/// One function in one line.
fn function(shape: &Shape, cell: &Cell<'_>) -> String {
    let lines: Vec<&str> = shape.function.lines().map(str::trim).collect();
    lines.join(" ").replace("{name}", &cell.name()).replace("#[traced]", &cell.attribute())
}

/// The function without its body.
fn declaration(shape: &Shape, cell: &Cell<'_>) -> String {
    let (_, function) = shape.function.split_once("#[traced]\n").unwrap_or(("", shape.function));
    let (signature, _) = function.split_once(" {\n").unwrap_or((function, ""));
    signature.replace("{name}", &cell.name()) + ";"
}
