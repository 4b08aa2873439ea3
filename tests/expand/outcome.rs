#[traced(err)]
fn demanded() -> Result<u64, Declined> {
    work()
}

#[traced(err(chain))]
async fn chain() -> Result<u64, Declined> {
    work().await
}

#[traced(err = failure)]
fn mapped() -> u16 {
    work()
}

#[traced(err = |status: &u16| (*status >= 500).then_some("server error"), err_type = kind_of)]
fn mapped_by_a_closure() -> Answer {
    work()
}

#[traced(no_err)]
fn unset() -> Result<u64, Declined> {
    work()
}

#[traced(ret("acme.order.cents" = ret, "acme.order.text" = %ret))]
async fn returned() -> Result<u64, Declined> {
    work().await
}
