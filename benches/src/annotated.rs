//! Annotated functions as services have them, for the binary `checks`: those of `tests/expand`, and made ones of ten
//! to forty lines, each another one of annotation, signature and statements.

use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::path::Path;
use std::{fs, io};

/// What `#[traced(args)]` is called with.
#[derive(Debug)]
pub struct Annotated {
    pub args: TokenStream,
    pub item: TokenStream,
}

const ANNOTATIONS: [&str; 10] = [
    "",
    "kind = \"client\", attrs(\"http.request.method\" = \"GET\", \"url.full\" = %order)",
    "attrs(\"acme.order.id\" = order.id, \"acme.order.items\" = order.items.len())",
    "err(chain), ret(\"acme.rows\" = ret.len())",
    "kind = \"server\", parent_from = headers, start_attrs(\"acme.tenant.id\" = order.tenant)",
    "kind = \"consumer\", link_from = headers, messaging(system = \"kafka\", destination = \"orders\", operation = \"process\")",
    "leaf, name = \"orders.sum\"",
    "min_duration = \"100ms\", attrs(\"db.query.text\" = \"select 1\", \"db.system.name\" = \"postgresql\")",
    "baggage(\"tenant.id\"), carry = \"link\"",
    "messaging(system = \"nats\", destination = \"orders\", operation = \"send\"), inject_into = headers",
];

const SIGNATURES: [&str; 5] = [
    "pub async fn place(&self, order: Order, headers: &mut Headers) -> Result<Vec<Receipt>, OrderError>",
    "fn place(order: &Order, headers: &mut Headers) -> Result<Vec<Receipt>, OrderError>",
    "pub(crate) async fn place<S: Store>(store: &S, order: Order, headers: &mut Headers) -> anyhow::Result<Vec<Receipt>>",
    "fn place(&mut self, order: Order, headers: &mut Headers) -> Vec<Receipt>",
    "async fn place(self: Arc<Self>, order: Order, headers: &mut Headers)",
];

const STATEMENTS: [&str; 12] = [
    "let mut total = order.items.iter().map(|item| item.cents * item.count).sum::<u64>();",
    "for item in &order.items {\n    if item.count == 0 {\n        continue;\n    }\n    total += self.price(item)?;\n}",
    "record!(\"acme.order.total\" = total, \"acme.order.tenant\" = %order.tenant);",
    "let customer = match self.customers.find(&order.customer).await {\n    Some(customer) if customer.active => customer,\n    Some(_) => return Err(OrderError::Blocked),\n    None => self.customers.insert(order.customer.clone()).await?,\n};",
    "let stock = tokio::spawn(self.stock.clone().reserve(order.items.clone()));",
    "tracing::debug!(order = order.id, \"priced at {total}\");",
    "let receipts = futures::future::join_all(order.items.iter().map(|item| charge(item, &customer))).await;",
    "event!(\"order.priced\", \"acme.order.total\" = total);",
    "if total > self.limits.get(&customer.group).copied().unwrap_or(u64::MAX) {\n    self.audit.push(Entry { at: Utc::now(), what: format!(\"{total} by {}\", customer.id) });\n    return Err(OrderError::Limit { total });\n}",
    "#[recording_only]\n{\n    let summary = summarize(&order);\n    record!(\"acme.order.summary\" = summary);\n}",
    "let rows = sqlx::query_as!(Row, \"select id, cents from receipts where order_id = $1\", order.id).fetch_all(&self.pool).await?;",
    "loop {\n    match self.queue.try_send(Message::of(&order)) {\n        Ok(()) => break,\n        Err(error) if error.is_full() => tokio::time::sleep(BACKOFF).await,\n        Err(error) => return Err(error.into()),\n    }\n}",
];

/// So many, the same at every run.
///
/// # Errors
/// If the samples cannot be read, or one of them is no Rust.
pub fn functions(count: usize) -> io::Result<Vec<Annotated>> {
    let mut functions = samples(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/expand"))?;
    functions.truncate(count / 2);
    for number in functions.len()..count {
        functions.push(made(number)?);
    }
    Ok(functions)
}

fn made(number: usize) -> io::Result<Annotated> {
    let annotation = ANNOTATIONS[number % ANNOTATIONS.len()];
    // The steps have no divisor in common with the lengths, so that all pairs come up.
    let signature = SIGNATURES[number / ANNOTATIONS.len() % SIGNATURES.len()];
    let statements = (0..4 + number % 7).map(|at| STATEMENTS[(number * 7 + at * 5) % STATEMENTS.len()]);
    let body = statements.collect::<Vec<_>>().join("\n");
    Ok(Annotated {
        args: tokens(annotation)?,
        item: tokens(&format!("{signature} {{\n{body}\nfinish(order, total)\n}}"))?,
    })
}

fn tokens(text: &str) -> io::Result<TokenStream> {
    text.parse().map_err(|error| io::Error::other(format!("{error} in {text}")))
}

/// The functions under `#[traced]` in the files of a folder.
fn samples(folder: &Path) -> io::Result<Vec<Annotated>> {
    let mut paths = fs::read_dir(folder)?.map(|entry| Ok(entry?.path())).collect::<io::Result<Vec<_>>>()?;
    paths.retain(|path| !path.to_string_lossy().ends_with(".expanded.rs"));
    paths.sort();
    let mut found = Vec::new();
    for path in paths {
        find(tokens(&fs::read_to_string(path)?)?, &mut found);
    }
    Ok(found)
}

fn find(tokens: TokenStream, found: &mut Vec<Annotated>) {
    let trees: Vec<TokenTree> = tokens.into_iter().collect();
    for (at, tree) in trees.iter().enumerate() {
        let TokenTree::Group(group) = tree else { continue };
        if group.delimiter() == Delimiter::Bracket {
            found.extend(annotated(group.stream(), &trees[at + 1..]));
        }
        find(group.stream(), found);
    }
}

/// Input:   `traced(args)`, and what stands behind it
fn annotated(attribute: TokenStream, behind: &[TokenTree]) -> Option<Annotated> {
    let mut words = attribute.into_iter();
    if !matches!(words.next()?, TokenTree::Ident(name) if name == "traced") {
        return None;
    }
    let args = match words.next() {
        Some(TokenTree::Group(args)) => args.stream(),
        _ => TokenStream::new(),
    };
    let is_body = |tree: &TokenTree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace);
    let end = behind.iter().position(is_body)?;
    Some(Annotated { args, item: behind[..=end].iter().cloned().collect() })
}
