//! Counts LLVM IR as `cargo llvm-lines` does.

/// Instructions of all functions in a module's text.
pub fn lines(text: &str) -> u32 {
    let mut inside = false;
    let mut count = 0;
    for line in text.lines() {
        match line {
            _ if line.starts_with("define ") => inside = true,
            "}" => inside = false,
            // What is indented further goes on with the instruction above.
            _ if inside && line.starts_with("  ") && !line.starts_with("   ") => count += 1,
            _ => {}
        }
    }
    count
}

#[cfg(test)]
mod tests {
    #[test]
    fn labels_and_what_stands_outside_of_functions_do_not_count() {
        let text = "@x = constant i8 0\n\n; comment\ndefine void @f() {\nstart:\n  switch i8 %a, label %b [\n    \
                    i8 0, label %c\n  ]\n\nb:\n  ret void\n}\n\ndeclare void @g()\n  not inside\n";
        assert_eq!(super::lines(text), 3);
    }
}
