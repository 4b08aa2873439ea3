#[traced(attrs("acme.flag" = true, "acme.limit" = -7, "acme.rate" = 0.5, "acme.text" = "cold"))]
fn literals() {
    work();
}

#[traced(attrs("acme.limit" = LIMIT, acme::KEY = 7, "acme.order.id" = order.id))]
fn constants_and_values(order: &Order) {
    work(order);
}

#[traced(
    start_attrs("acme.tenant" = tenant),
    attrs("acme.order" = ?order, "acme.card" = %order.card(), "acme.sum" = order.cents + 1, "acme.first" = *first)
)]
async fn all_forms(tenant: &str, order: Order, first: &u64) -> Receipt {
    work(tenant, order, first).await
}
