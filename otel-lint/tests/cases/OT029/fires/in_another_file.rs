use otel_runtime::{carry_context, traced};
mod mail;

#[traced]
fn handle(order: Order) {
    mail::queue_mail(order);
}

fn main() {}
//- src/mail.rs
use std::thread;

pub fn queue_mail(order: Order) {
    thread::spawn(move || send(order)); //~ OT029
}
