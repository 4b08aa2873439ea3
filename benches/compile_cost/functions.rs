//! The functions, before anybody annotates them.

use std::fmt::Write as _;

/// Modules of a crate.
pub const MODULES: u32 = 15;

/// Sync and async, fallible and not.
const SHAPES: [(bool, bool); FIRST as usize] = [(false, false), (false, true), (true, false), (true, true)];

const VALUES: u32 = 5;

const OF_MODULE: u32 = FIRST * VALUES;

/// In all modules.
pub const COUNT: u32 = MODULES * OF_MODULE;

/// Those that are the first of their shape, in all modules.
pub const FIRST: u32 = 4;

/// One function.
#[derive(Debug, Clone, Copy)]
pub struct Function {
    /// Also a constant in its body, so that no two functions are the same code.
    pub number: u64,
    pub is_async: bool,
    pub is_fallible: bool,
    value: Value,
}

/// What a function returns.
#[derive(Debug, Clone, Copy)]
enum Value {
    Number,
    Text,
    List,
    Flag,
    Nothing,
}

impl Value {
    const ALL: [Value; VALUES as usize] = [Value::Number, Value::Text, Value::List, Value::Flag, Value::Nothing];
}

/// The functions of one module: each value sync and async, fallible and not.
pub fn of_module(module: u32) -> impl Iterator<Item = Function> {
    let all = Value::ALL.into_iter().flat_map(|value| SHAPES.map(|shape| (value, shape)));
    (u64::from(module * OF_MODULE)..).zip(all).map(|(number, (value, (is_async, is_fallible)))| Function {
        number,
        is_async,
        is_fallible,
        value,
    })
}

impl Function {
    pub fn is_first_of_shape(&self) -> bool {
        self.number < u64::from(FIRST)
    }

    pub fn name(&self) -> String {
        let word = match self.value {
            Value::Number => "count",
            Value::Text => "label",
            Value::List => "split",
            Value::Flag => "check",
            Value::Nothing => "restock",
        };
        format!("{word}_{}", self.number)
    }

    pub fn output(&self) -> String {
        let value = match self.value {
            Value::Number => "u64",
            Value::Text => "String",
            Value::List => "Vec<u64>",
            Value::Flag => "bool",
            Value::Nothing => "()",
        };
        if self.is_fallible { format!("Result<{value}, Error>") } else { value.to_owned() }
    }

    /// The signature, up to the body.
    pub fn head(&self) -> String {
        let keyword = if self.is_async { "async " } else { "" };
        format!("pub {keyword}fn {}(n: u64) -> {}", self.name(), self.output())
    }

    /// What stands in the body's braces.
    pub fn body(&self) -> String {
        let number = self.number;
        let stock = match (self.is_async, self.is_fallible) {
            (false, false) => "estimate(n)",
            (false, true) => "look_up(n)?",
            (true, false) => "estimate_later(n).await",
            (true, true) => "fetch(n).await?",
        };
        let value = match self.value {
            Value::Number => format!("stock.wrapping_mul(n) ^ {number}"),
            Value::Text => format!("format!(\"{{stock}} of {{n}} on shelf {number}\")"),
            Value::List => format!("(0..stock % 8).map(|part| part.wrapping_mul(n) ^ {number}).collect()"),
            Value::Flag => format!("stock.wrapping_add(n) % 300 == {number}"),
            Value::Nothing => format!("SHELVES.fetch_add(stock ^ {number}, Ordering::Relaxed);"),
        };
        match (self.is_fallible, self.value) {
            (false, _) => format!("let stock = {stock};\n    {value}"),
            (true, Value::Nothing) => format!("let stock = {stock};\n    {value}\n    Ok(())"),
            (true, _) => format!("let stock = {stock};\n    Ok({value})"),
        }
    }
}

/// Calls every function of a module and uses what it returns.
pub fn run(module: u32) -> String {
    let mut out = String::from("pub async fn run(seed: u64) -> u64 {\n    let mut total = seed;\n");
    for function in of_module(module) {
        let wait = if function.is_async { ".await" } else { "" };
        let _ = writeln!(out, "    total = total.wrapping_add(weigh(&{}(total){wait}));", function.name());
    }
    out.push_str("    total\n}\n");
    out
}

/// What the bodies call.
pub const SHOP: &str = r#"
use std::fmt;
use std::future::Future;
use std::hash::{DefaultHasher, Hash, Hasher as _};
use std::pin::Pin;
use std::sync::atomic::AtomicU64;
use std::task::{Context, Poll};

#[derive(Debug, Hash)]
pub enum Error {
    Missing(u64),
    Refused,
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Error::Missing(n) => write!(f, "no item {n}"),
            Error::Refused => f.write_str("refused"),
        }
    }
}

impl std::error::Error for Error {}

pub static SHELVES: AtomicU64 = AtomicU64::new(0);

#[inline(never)]
pub fn estimate(n: u64) -> u64 {
    n.rotate_left(7)
}

#[inline(never)]
pub fn look_up(n: u64) -> Result<u64, Error> {
    match n % 100 {
        0 => Err(Error::Missing(n)),
        1 => Err(Error::Refused),
        rest => Ok(rest),
    }
}

pub async fn estimate_later(n: u64) -> u64 {
    Once(false).await;
    estimate(n)
}

pub async fn fetch(n: u64) -> Result<u64, Error> {
    Once(false).await;
    look_up(n)
}

/// Pending once.
struct Once(bool);

impl Future for Once {
    type Output = ();
    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        if std::mem::replace(&mut self.0, true) {
            return Poll::Ready(());
        }
        cx.waker().wake_by_ref();
        Poll::Pending
    }
}

pub fn weigh(value: &impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
"#;

/// The program.
pub fn main() -> String {
    let mut out = String::new();
    for module in 0..MODULES {
        let _ = writeln!(out, "mod m{module};");
    }
    out.push_str("mod shop;\n\nasync fn run(seed: u64) -> u64 {\n    let mut total = seed;\n");
    for module in 0..MODULES {
        let _ = writeln!(out, "    total ^= m{module}::run(total).await;");
    }
    out.push_str(
        r#"    total
}

fn main() {
    let mut future = std::pin::pin!(run(std::env::args().count() as u64));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    loop {
        if let std::task::Poll::Ready(total) = std::future::Future::poll(future.as_mut(), &mut context) {
            println!("{total}");
            return;
        }
    }
}
"#,
    );
    out
}
