use super::{LIMIT, STACK, parse};
use crate::files::{File, Role};
use crate::package::Package;
use crate::sites;
use std::path::Path;
use std::sync::Arc;

/// On a thread like those of a scan.
fn parsed(text: String) -> Result<usize, String> {
    let run = move || parse(&text).map(|file| file.items.len());
    std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread").join().expect("it does not panic")
}

#[test]
fn what_is_nested_beyond_reason_is_turned_away() {
    let many = 60_000;
    for (open, close) in
        [("(", ")"), ("{", "}"), ("[", "]"), ("!", ""), ("&", ""), ("a.", "b"), ("if a {} else ", "{}")]
    {
        let text = format!("fn f() {{ {} x {} }}", open.repeat(many), close.repeat(many));
        let error = parsed(text).expect_err(open);
        assert!(error.contains("nested too deeply") || error.contains("lex") || error.contains("expected"), "{error}");
    }
}

#[test]
fn what_is_nested_within_reason_is_read() {
    for (open, close) in [("(", ")"), ("{", "}"), ("[", "]"), ("!", ""), ("&", ""), ("-", "")] {
        let text = format!("fn f() {{ {} x {} }}", open.repeat(300), close.repeat(300));
        assert_eq!(parsed(text), Ok(1), "{open}");
    }
    let chain = format!("fn f() {{ {} {{}} }}", "if a {} else ".repeat(1000));
    assert_eq!(parsed(chain), Ok(1));
    let array = format!("const A: &[u8] = &[{}];", "1,".repeat(100_000));
    assert_eq!(parsed(array), Ok(1));
    let items = "fn f() {} ".repeat(20_000);
    assert_eq!(parsed(items), Ok(20_000));
}

#[test]
fn a_first_line_for_the_shell_and_a_byte_order_mark_are_no_trouble() {
    assert_eq!(parsed("#!/usr/bin/env run\nfn f() {}".to_owned()), Ok(1));
    assert_eq!(parsed("#![allow(dead_code)]\nfn f() {}".to_owned()), Ok(1));
    assert_eq!(parsed("\u{feff}fn f() {}".to_owned()), Ok(1));
    let error = parsed("#!/bin/run\nfn f( {}".to_owned()).expect_err("it is half-typed");
    assert!(error.starts_with("2:"), "{error}");
}

/// Parsing, looking and dropping recurse, each in its own way.
#[test]
fn what_is_just_within_reason_fits_on_the_stack() {
    let file = || File { path: Path::new("a.rs").into(), package: Arc::new(Package::unknown()), role: Role::Code };
    for (open, tokens, close) in [
        ("!", 1, ""),
        ("&", 1, ""),
        ("- ", 1, ""),
        ("a + ", 2, ""),
        ("a = ", 2, ""),
        ("|| ", 2, ""),
        ("return ", 1, ""),
        ("if a {} else ", 45, "{}"),
        ("(", 45, ")"),
        ("f(", 45, ")"),
        ("vec![", 45, "]"),
        ("async {", 45, "}"),
        ("x as Vec<", 4, "u8>"),
    ] {
        let times = (LIMIT - 200) / tokens / if close.is_empty() { 1 } else { 2 };
        let text = format!("fn f() {{ {} x {} }}", open.repeat(times), close.repeat(times));
        let run = move || parse(&text).map(|tree| sites::look(&file(), &tree).found.len());
        let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
        // Whether it is Rust does not matter: that it comes back does.
        if let Err(error) = thread.join().expect("it does not panic") {
            assert!(!error.contains("nested too deeply"), "{open}");
        }
    }
    let chain = format!("fn f() {{ x{} }}", ".y()".repeat((LIMIT - 200) / 43));
    let run = move || parse(&chain).map(|tree| sites::look(&file(), &tree).found.len());
    let thread = std::thread::Builder::new().stack_size(STACK).spawn(run).expect("a thread");
    assert_eq!(thread.join().expect("it does not panic"), Ok(0));
}
