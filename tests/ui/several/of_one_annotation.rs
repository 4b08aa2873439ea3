use otel_runtime::traced;

#[traced(
    nmae = "orders.process",
    kind = "consummer",
    links_from = batch,
    link_from = batch[0],
    new_root = true,
    attrs("acme.order.id" = , id, "" = 7, "acme.order.items" => 3)
)]
fn process(batch: &[Vec<(String, String)>]) {}

fn main() {}
