//! Types that are plain from how a value is written.

use otel_rules::semconv::Value;
use syn::{BinOp, Expr, ExprBinary, ExprCall, ExprMethodCall, Lit, Macro, Path, Type, UnOp};

/// Methods that return the same for whatever they are called on, as long as they are what they are called.
const METHODS: &[(&str, Value)] = &[
    ("as_millis", Value::Int),
    ("as_secs", Value::Int),
    ("as_secs_f32", Value::Double),
    ("as_secs_f64", Value::Double),
    ("as_u16", Value::Int),
    ("contains", Value::Bool),
    ("count", Value::Int),
    ("ends_with", Value::Bool),
    ("is_empty", Value::Bool),
    ("is_err", Value::Bool),
    ("is_none", Value::Bool),
    ("is_ok", Value::Bool),
    ("is_some", Value::Bool),
    ("len", Value::Int),
    ("starts_with", Value::Bool),
    ("to_lowercase", Value::Str),
    ("to_string", Value::Str),
    ("to_uppercase", Value::Str),
];

const MACROS: &[(&str, Value)] = &[
    ("column", Value::Int),
    ("concat", Value::Str),
    ("env", Value::Str),
    ("file", Value::Str),
    ("format", Value::Str),
    ("line", Value::Int),
    ("matches", Value::Bool),
    ("module_path", Value::Str),
    ("stringify", Value::Str),
    ("vec", Value::Array),
];

const INTEGERS: [&str; 12] = ["i8", "i16", "i32", "i64", "i128", "isize", "u8", "u16", "u32", "u64", "u128", "usize"];

/// The type of a value, [`Value::Unknown`] unless it cannot be another one.
pub(super) fn of(value: &Expr) -> Value {
    match value {
        Expr::Lit(literal) => of_literal(&literal.lit),
        Expr::Paren(inner) => of(&inner.expr),
        Expr::Group(inner) => of(&inner.expr),
        Expr::Reference(inner) => of(&inner.expr),
        Expr::Unary(unary) => match (unary.op, of(&unary.expr)) {
            (UnOp::Neg(_), number @ (Value::Int | Value::Double)) => number,
            // Of an integer `!` is another one.
            (UnOp::Not(_), flag @ Value::Bool) => flag,
            _ => Value::Unknown,
        },
        Expr::Binary(binary) => of_operation(binary),
        Expr::Cast(cast) => of_type(&cast.ty),
        Expr::Array(_) | Expr::Repeat(_) => Value::Array,
        Expr::MethodCall(call) => of_method(call),
        Expr::Call(call) => of_call(call),
        Expr::Macro(call) => of_macro(&call.mac),
        _ => Value::Unknown,
    }
}

fn of_literal(literal: &Lit) -> Value {
    match literal {
        Lit::Str(_) | Lit::Char(_) => Value::Str,
        Lit::Int(number) if ["f32", "f64"].contains(&number.suffix()) => Value::Double,
        Lit::Int(_) => Value::Int,
        Lit::Float(_) => Value::Double,
        Lit::Bool(_) => Value::Bool,
        _ => Value::Unknown,
    }
}

/// What operators make of types that are no numbers is not known.
fn of_operation(operation: &ExprBinary) -> Value {
    use BinOp::{Add, And, Div, Eq, Ge, Gt, Le, Lt, Mul, Ne, Or, Rem, Sub};
    match operation.op {
        Eq(_) | Ne(_) | Lt(_) | Le(_) | Gt(_) | Ge(_) | And(_) | Or(_) => Value::Bool,
        Add(_) | Sub(_) | Mul(_) | Div(_) | Rem(_) => match (of(&operation.left), of(&operation.right)) {
            (Value::Int, Value::Int) => Value::Int,
            (Value::Double, Value::Double) => Value::Double,
            _ => Value::Unknown,
        },
        _ => Value::Unknown,
    }
}

fn of_type(ty: &Type) -> Value {
    let Type::Path(path) = ty else { return Value::Unknown };
    let Some(name) = path.path.get_ident().map(ToString::to_string) else { return Value::Unknown };
    match name.as_str() {
        "bool" => Value::Bool,
        "char" => Value::Str,
        "f32" | "f64" => Value::Double,
        name if INTEGERS.contains(&name) => Value::Int,
        _ => Value::Unknown,
    }
}

fn of_method(call: &ExprMethodCall) -> Value {
    // A copy is what it is a copy of.
    if ["clone", "to_owned"].iter().any(|copy| call.method == copy) {
        return of(&call.receiver);
    }
    METHODS.iter().find(|(name, _)| call.method == name).map_or(Value::Unknown, |(_, value)| *value)
}

/// `Some(value)` sets the value, `String::from(..)` is text.
fn of_call(call: &ExprCall) -> Value {
    let Expr::Path(function) = &*call.func else { return Value::Unknown };
    let (path, argument) = (&function.path, call.args.first());
    match (last(path).as_str(), argument) {
        ("Some", Some(value)) => of(value),
        ("from", Some(_)) if path.segments.len() == 2 && path.segments[0].ident == "String" => Value::Str,
        _ => Value::Unknown,
    }
}

fn of_macro(call: &Macro) -> Value {
    let name = last(&call.path);
    MACROS.iter().find(|(known, _)| *known == name).map_or(Value::Unknown, |(_, value)| *value)
}

fn last(path: &Path) -> String {
    path.segments.last().map(|segment| segment.ident.to_string()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::of;
    use otel_rules::semconv::Value;

    fn said(value: &str) -> Value {
        of(&syn::parse_str(value).expect("it is an expression"))
    }

    #[test]
    fn what_is_plain_is_told() {
        let plain: [(Value, &[&str]); 5] = [
            (Value::Str, &["\"a\"", "'a'", "&\"a\"", "x.to_string()", "format!(\"{x}\")", "std::format!(\"a\")"]),
            (
                Value::Int,
                &["1", "-1", "(1)", "x.len()", "x as u64", "Some(1)", "x.len() + 1", "line!()", "5u8.clone()"],
            ),
            (Value::Double, &["1.5", "1f64", "-0.5", "x as f64 / 2.0", "elapsed.as_secs_f64()"]),
            (Value::Bool, &["true", "a == b", "!true", "a && b", "x.is_empty()", "matches!(x, Some(_))"]),
            (Value::Array, &["[1, 2]", "[0; 4]", "vec![1]", "&[1]"]),
        ];
        for (value, written) in plain {
            for written in written {
                assert_eq!(said(written), value, "{written}");
            }
        }
    }

    #[test]
    fn all_else_is_not_known() {
        let others = ["x", "x.y", "f(1)", "!x", "-x", "*x", "a + 1", "a + b", "x.into()", "x.clone()", "x as Id"];
        for written in others.into_iter().chain(["if a { 1 } else { 2 }", "None", "ours!(1)", "b\"a\"", "Id::from(1)"])
        {
            assert_eq!(said(written), Value::Unknown, "{written}");
        }
    }
}
