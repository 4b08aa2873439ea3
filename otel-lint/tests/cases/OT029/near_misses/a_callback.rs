// silent: whoever calls it later has a context of their own
#[tracing::instrument(skip_all)]
fn build(mut client: Client, handler: Handler) {
    client.on_limit(Box::new(move |info| {
        tokio::spawn(handler.limited(info));
    }));
}

fn main() {}
