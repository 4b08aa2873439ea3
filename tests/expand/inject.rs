#[traced(kind = "producer", inject_into = message.headers)]
fn send(mut message: Message) {
    work(message);
}

#[traced(kind = "client", inject_into = headers)]
async fn call(headers: &mut Headers) -> Result<Answer, Refused> {
    work(headers).await
}

#[traced(kind = "client", inject_into = headers)]
fn call_later(mut headers: Headers) -> impl Future<Output = Answer> {
    async move { work(headers).await }
}
