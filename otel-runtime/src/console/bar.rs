//! A span's place in its trace's time, drawn to an eighth of a column.

use std::time::Duration;

/// Left blocks of one to eight eighths.
const LEFT: [char; 9] = [' ', '▏', '▎', '▍', '▌', '▋', '▊', '▉', '█'];

/// A bar from `start` to `start + length` on a line of `columns` columns that stands
/// for `whole`. Always visible, and always exactly `columns` wide.
pub(super) fn bar(start: Duration, length: Duration, whole: Duration, columns: usize) -> String {
    let most = columns * 8;
    if most == 0 {
        return String::new();
    }
    let from = eighths(start, whole, most).min(most - 1);
    let to = eighths(start + length, whole, most).clamp(from + 1, most);
    draw(from, to, columns)
}

/// `part` of `whole`, in units of which `whole` has `most`, rounded.
fn eighths(part: Duration, whole: Duration, most: usize) -> usize {
    let whole = whole.as_nanos();
    if whole == 0 {
        return if part.is_zero() { 0 } else { most };
    }
    let scaled = (part.as_nanos() * most as u128 + whole / 2) / whole;
    usize::try_from(scaled).unwrap_or(most).min(most)
}

fn draw(from: usize, to: usize, columns: usize) -> String {
    let mut line = String::with_capacity(columns * 3);
    for column in 0..columns {
        let (begin, end) = (column * 8, column * 8 + 8);
        line.push(if to <= begin || from >= end { ' ' } else { block(from.max(begin) - begin, to.min(end) - begin) });
    }
    line
}

/// The block that comes nearest to the stretch `from..to` of a column's eight.
///
/// There are blocks that grow from the left, and of those at the right only the half
/// and the eighth.
fn block(from: usize, to: usize) -> char {
    match (from, to) {
        // Goes on in the next column: no gap before it.
        (0..=2, 8) => LEFT[8],
        (3..=5, 7..) => '▐',
        (6.., 7..) => '▕',
        _ => LEFT[to - from],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(start: u64, length: u64) -> String {
        let millis = Duration::from_millis;
        bar(millis(start), millis(length), millis(80), 10)
    }

    #[test]
    fn bars_are_scaled_to_an_eighth() {
        assert_eq!(drawn(0, 80), "██████████");
        assert_eq!(drawn(0, 40), "█████     ");
        assert_eq!(drawn(0, 43), "█████▍    ");
        assert_eq!(drawn(16, 16), "  ██      ");
        assert_eq!(drawn(12, 20), " ▐██      ");
        assert_eq!(drawn(79, 1), "         ▕");
    }

    #[test]
    fn every_span_is_seen_and_none_leaves_the_line() {
        assert_eq!(drawn(0, 0), "▏         ");
        assert_eq!(drawn(80, 0), "         ▕");
        assert_eq!(drawn(200, 50), "         ▕");
        assert_eq!(drawn(40, 900), "     █████");
        for start in 0..90 {
            for length in 0..90 {
                let line = drawn(start, length);
                assert_eq!(line.chars().count(), 10, "{start} {length}");
                assert!(!line.trim().is_empty(), "{start} {length}");
            }
        }
    }

    #[test]
    fn a_trace_of_no_length_is_full() {
        assert_eq!(bar(Duration::ZERO, Duration::ZERO, Duration::ZERO, 4), "▏   ");
    }
}
