#[traced(kind = "server", parent_from = request.headers())]
async fn served(request: Request) -> Answer {
    work(request).await
}

#[traced(kind = "server", parent_from = headers, public_endpoint)]
fn public(headers: &Headers) {
    work();
}

#[traced(parent = context)]
fn explicit(context: &Context) {
    work();
}

#[traced(new_root)]
fn root() {
    work();
}
