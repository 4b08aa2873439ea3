//! What a person sees of `recipes`: its servers and its client are tasks of many threads, and all is one trace.

use std::process::Command;

#[test]
fn an_order_is_printed_as_one_trace() {
    let output = Command::new(env!("CARGO_BIN_EXE_recipes")).output().unwrap();
    assert!(output.status.success(), "{output:?}");
    let printed = String::from_utf8(output.stdout).unwrap();
    let traces: Vec<&str> = printed.lines().filter(|line| line.starts_with("trace ")).collect();
    assert!(matches!(traces[..], [trace] if trace.ends_with(" 15 spans")), "{printed}");
    let spans: Vec<String> = printed.lines().filter_map(name_and_kind).collect();
    assert_eq!(
        spans.join("\n"),
        "\
buy internal
└─ POST client
   └─ POST /orders/{sku} server
      └─ place order internal
         ├─ GET client
         │  └─ GET /prices/{sku} server
         │     └─ look up price internal
         ├─ acme.Stock/Reserve client
         │  └─ acme.Stock/Reserve server
         │     └─ reserve internal
         │        └─ UPDATE shelf client
         └─ acme.Stock/Reserve client
            └─ acme.Stock/Reserve server
               └─ reserve internal
                  └─ UPDATE shelf client",
        "{printed}"
    );
    assert!(printed.ends_with("honey for 650 cents with a candle, 1 left\n"), "{printed}");
}

/// A line of a span, up to its picture.
fn name_and_kind(line: &str) -> Option<String> {
    [" internal ", " client ", " server "].iter().find_map(|kind| {
        let (name, _) = line.split_once(kind)?;
        Some(format!("{} {}", name.trim_end(), kind.trim()))
    })
}
