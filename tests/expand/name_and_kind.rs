#[traced(name = "orders.charge", kind = "client")]
fn literal() {
    work();
}

#[traced(name = names::CHARGE, kind = "server")]
fn constant() {
    work();
}

#[traced]
fn r#match() {
    work();
}
