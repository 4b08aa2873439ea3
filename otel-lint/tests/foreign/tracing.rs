use tracing::{Level, info_span, instrument, span};

#[instrument(name = "order 4711", skip_all)] //~ OT006
fn named() {}

#[instrument("order 4711", skip_all)] //~ OT006
fn named_in_front() {}

#[instrument(skip_all, fields(http.method = %method, http.route = "/orders/{id}"))] //~ OT007
fn fields(method: &str) {}

#[tracing::instrument(skip_all, fields("http.status_code" = 200, otel.kind = "server", otel.status_code, user_id = 7))] //~ OT007
fn keys_as_text() {}

#[cfg_attr(feature = "tracing", tracing::instrument(skip_all, fields(net.peer.ip = ?ip)))] //~ OT007
fn under_a_feature(ip: IpAddr) {}

/// Fields of everyday names are not those of the conventions, nor are variables.
#[instrument(fields(message.id = 3, pool.name = "main", state = 5, state))]
fn everyday(state: u32) {}

/// The `Debug` of such a type tells nothing.
#[instrument]
fn hidden_by_its_type(secret: Resource<Secret>, password: SecretString) {}

#[instrument]
fn recorded_by_its_name(radius_secret: Option<&str>) {} //~ OT014

#[other::instrument(name = "order 4711", fields(http.method = "GET"))]
fn of_another_crate() {}

fn macros() {
    let _span = info_span!("GET /orders/123456"); //~ OT006
    let _span = span!(Level::INFO, "order 4711", http.url = url); //~ OT006 //~ OT007
    let _span = tracing::debug_span!(target: "shop", parent: &root, "cart", db.statement = %query); //~ OT007
    let _span = info_span!("cart", http.request.method = "GET", "text with http.method in it");
    tokio::select! {
        _ = stop => {}
        _ = tick => { let _span = info_span!("order 4711"); } //~ OT006
    }
    info!(http.method = "GET", "a log is no span");
    quote! { info_span!("order 4711") };
}

macro_rules! made {
    () => {
        info_span!("order 4711")
    };
}

fn for_each_item(items: &[Item], rx: Receiver<Item>) {
    for item in items {
        let _span = info_span!("item").entered(); //~ OT019
        let _fine = tracing::debug_span!("item");
        let _fine = span!(Level::DEBUG, "item");
        let _theirs = other::info_span!("item");
    }
    let spawned = items.iter().map(|item| tokio::spawn(work(item).instrument(tracing::info_span!("item")))); //~ OT019
    for item in rx {
        let _span = info_span!("item");
    }
    for attempt in 0..3 {
        let _span = info_span!("attempt", attempt);
    }
}

#[cfg(test)]
mod tests {
    fn each(cases: &[Case]) {
        for case in cases {
            let _span = info_span!("case");
        }
    }

    #[instrument(fields(http.method = "GET"))]
    fn for_tests() {}
}
