//! Annotations that are wrong; `//~` stands where the compiler says so, `//~^` below.

use otel_runtime::{event, record, recording_only, span, traced};

pub struct Order {
    id: u64,
}

// Faults, which the macros find.

#[traced(kind = "costumer")] //~ error
pub fn kind() {}

#[traced(link_from = one, links_from = many)] //~ error
pub fn conflict(one: &[(String, String)], many: &[Vec<(String, String)>]) {}

pub fn arguments_of_record() {
    record!("acme.order.id" 7); //~ error
    event!(7); //~ error
}

#[traced]
pub fn used_later(id: u64) -> u64 {
    #[recording_only]
    let doubled = 2 * id; //~ error
    doubled
}

#[recording_only]
pub fn another_value() -> u64 {
    //~^ error
    7
}

#[traced(min_duration = "1.5s")] //~ error
pub fn fraction() {}

#[traced(min_duration = "1s", kind = "consumer")] //~ error
pub fn slow_consumer() {}

// Rules, which they warn of; here warnings are errors.

#[traced(kind = "consumer", parent_from = headers)] //~ error
pub fn across_a_queue(headers: &[(String, String)]) -> usize {
    headers.len()
}

#[traced]
pub fn not_carried() {
    let spawn = |work: fn()| work();
    spawn(|| drop(Box::new(7))); //~ error
}

#[traced(min_duration = "1s")]
pub fn before_its_span(id: u64) {
    record!("acme.order.id" = id); //~ error
}

// Types, names and borrows, which the compiler finds in expressions.

#[traced(start_attrs("acme.order" = order))] //~ error[E0277]
pub fn start(order: &Order) -> u64 {
    order.id
}

#[traced(attrs("acme.order" = %order))] //~ error[E0277]
pub async fn shown(order: &Order) -> u64 {
    order.id
}

#[traced(min_duration = "1s", attrs("acme.order.id" = order.id, "acme.text" = text))] //~ error[E0277]
pub async fn moved(order: &Order, text: String) -> String {
    format!("{text} {}", order.id)
}

#[traced(min_duration = "1s", ret("acme.order" = ret))] //~ error[E0277]
pub fn slow() -> Result<Order, String> {
    Ok(Order { id: 7 })
}

#[traced(ret("acme.order" = ret))] //~ error[E0277]
pub fn returned() -> Result<Order, String> {
    Ok(Order { id: 7 })
}

#[traced(err_type = length_of)] //~ error[E0308]
pub fn failing() -> Result<u64, String> {
    Ok(7)
}

fn length_of(text: &u64) -> &'static str {
    if *text == 0 { "none" } else { "some" }
}

#[traced(inject_into = headers)] //~ error[E0596]
pub fn written(headers: Vec<(String, String)>) -> usize {
    headers.len()
}

#[traced]
pub fn in_bodies(order: &Order) {
    record!("acme.order" = order); //~ error[E0277]
    event!("order.read", "acme.order.id" = order.number); //~ error[E0609]
    #[recording_only]
    {
        let text: String = order.id; //~ error[E0308]
        drop(text);
    }
    span!("acme.order", attrs("acme.order" = order), {}); //~ error[E0277]
}
