//! What the annotation says of errors and returned values.

use super::{Alias, OrderError, block_on, rejected, tree};
use otel_runtime::traced;
use std::fmt;

#[traced(err)]
fn demanded() -> Alias<u8> {
    Err(rejected())
}

#[traced(no_err)]
fn ignored() -> Alias<u8> {
    Err(rejected())
}

#[traced(err(chain))]
fn chained() -> Alias<u8> {
    Err(rejected())
}

#[traced(err(chain))]
async fn chained_any() -> anyhow::Result<()> {
    Err(anyhow::Error::new(rejected()).context("settling"))
}

struct Response(u16);

fn not_found_is_fine(result: &Result<Response, OrderError>) -> Option<String> {
    match result {
        Ok(response) if response.0 >= 500 => Some(format!("status {}", response.0)),
        Ok(_) => None,
        Err(error) => Some(error.to_string()),
    }
}

#[traced(err = not_found_is_fine)]
fn fetch(status: u16) -> Result<Response, OrderError> {
    if status == 0 { Err(rejected()) } else { Ok(Response(status)) }
}

#[traced(err = |value: &Option<u8>| value.is_none().then_some("nothing there"))]
async fn optional() -> Option<u8> {
    None
}

#[traced(err = |value: &T| is_zero(value))]
fn generic<T: PartialEq + From<u8>>(value: T) -> T {
    value
}

fn is_zero<T: PartialEq + From<u8>>(value: &T) -> Option<&'static str> {
    (*value == T::from(0)).then_some("zero")
}

fn kind(error: &OrderError) -> &'static str {
    if error.0 == 7 { "rejected" } else { "other" }
}

#[traced(err_type = kind)]
fn typed() -> Alias<u8> {
    Err(rejected())
}

#[traced(ret("acme.order.items" = ret.len(), "acme.order.first" = ret.first()))]
async fn listed(fail: bool) -> Alias<Vec<u32>> {
    if fail { Err(rejected()) } else { Ok(vec![4, 5]) }
}

#[traced(ret("acme.sum" = ret))]
fn sum(a: u32, b: u32) -> u32 {
    a + b
}

#[traced(ret("acme.debug" = ?ret))]
fn opaque_value() -> impl fmt::Debug {
    3
}

#[test]
fn errors_are_read_as_the_annotation_says() {
    assert_eq!(tree(demanded), "demanded !outcome::OrderError \"order 7 rejected\"\n");
    assert_eq!(tree(ignored), "ignored\n");
    assert_eq!(tree(chained), "chained !outcome::OrderError \"order 7 rejected: stock is empty: disk\"\n");
    assert_eq!(
        tree(|| block_on(chained_any())),
        "chained_any !_OTHER \"settling: order 7 rejected: stock is empty: disk\"\n"
    );
    assert_eq!(tree(typed), "typed !rejected \"order 7 rejected\"\n");
}

#[test]
fn a_mapping_decides_what_is_an_error() {
    assert_eq!(tree(|| fetch(404)), "fetch\n");
    assert_eq!(tree(|| fetch(503)), "fetch !_OTHER \"status 503\"\n");
    assert_eq!(tree(|| fetch(0)), "fetch !outcome::OrderError \"order 7 rejected\"\n");
    assert_eq!(tree(|| block_on(optional())), "optional !_OTHER \"nothing there\"\n");
    assert_eq!(tree(|| generic(0_u32)), "generic !_OTHER \"zero\"\n");
    assert_eq!(tree(|| generic(1_u64)), "generic\n");
}

#[test]
fn returned_values_become_attributes() {
    assert_eq!(tree(|| block_on(listed(false))), "listed {acme.order.first: 4, acme.order.items: 2}\n");
    assert_eq!(tree(|| block_on(listed(true))), "listed !outcome::OrderError \"order 7 rejected\"\n");
    assert_eq!(tree(|| sum(2, 3)), "sum {acme.sum: 5}\n");
    assert_eq!(tree(opaque_value), "opaque_value {acme.debug: 3}\n");
}
