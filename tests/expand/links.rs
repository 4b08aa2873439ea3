#[traced(kind = "consumer", link_from = message.headers)]
async fn one(message: Message) {
    work(message).await;
}

#[traced(kind = "consumer", links_from = batch.iter().map(|message| &message.headers))]
fn batch(batch: &[Message]) {
    work(batch);
}

#[traced(kind = "consumer", links_from = self.batch)]
fn place(&self) {
    work(self);
}
