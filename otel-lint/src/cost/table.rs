//! Costs as a table for people.

use super::Cost;
use std::fmt::Write as _;

const HEAD: [&str; 5] = ["strategy", "spans/s", "MB/s", "GB/day stored", "tail buffer MB"];

/// A line for each way, its numbers under each other.
pub fn table(costs: &[Cost]) -> String {
    let rows: Vec<[String; 5]> = std::iter::once(HEAD.map(ToOwned::to_owned)).chain(costs.iter().map(row)).collect();
    let widths: Vec<usize> =
        (0..HEAD.len()).map(|column| rows.iter().map(|row| row[column].len()).max().unwrap_or_default()).collect();
    let line = |row: &[String; 5]| {
        let mut line = format!("{:<1$}", row[0], widths[0]);
        for (cell, width) in row.iter().zip(&widths).skip(1) {
            let _ = write!(line, "  {cell:>width$}");
        }
        line + "\n"
    };
    rows.iter().map(line).collect()
}

fn row(cost: &Cost) -> [String; 5] {
    [
        cost.strategy.to_owned(),
        number(cost.spans_per_second),
        number(cost.mb_per_second),
        number(cost.gb_per_day),
        number(cost.tail_buffer_mb),
    ]
}

/// With two digits behind the point and a comma at each thousand.
fn number(value: f64) -> String {
    let text = format!("{value:.2}");
    let (whole, fraction) = text.split_once('.').unwrap_or((&text, "00"));
    let mut grouped = String::new();
    for (at, digit) in whole.chars().enumerate() {
        if at > 0 && (whole.len() - at) % 3 == 0 {
            grouped.push(',');
        }
        grouped.push(digit);
    }
    format!("{grouped}.{fraction}")
}
