#[traced]
fn never() -> ! {
    work()
}

#[traced]
async fn never_async() -> ! {
    work().await
}

#[traced]
fn borrowed(text: &str) -> &str {
    work(text)
}

#[traced]
async fn borrowed_async<'t>(text: &'t str, other: &str) -> &'t str {
    work(text, other).await
}

#[traced]
fn opaque(order: &Order) -> impl Fn(&str) -> &str {
    work(order)
}

#[traced]
fn tuple() -> (u8, Result<(), Declined>) {
    work()
}
