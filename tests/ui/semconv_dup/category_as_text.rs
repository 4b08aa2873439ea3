use otel_runtime::traced;

#[traced(semconv_dup("database"), attrs("db.query.text" = sql))]
fn charge(sql: &str) {}

fn main() {}
