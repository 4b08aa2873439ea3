#[traced(methods(charge, refund), kind = "client", attrs("acme.gateway.id" = self.id))]
impl<T: Charges<{ 1 }>> Gateway<T> {
    const LIMIT: Limit = Limit { cents: 1 };

    /// Charges.
    #[inline]
    pub fn charge(&self, cents: u64) -> Receipt<{ 2 }>
    where
        T: Clone,
    {
        work(self, cents)
    }

    async fn refund(&self) {
        work(self).await;
    }

    fn id(&self) -> u64 {
        self.id
    }
}

#[traced(methods(charge), crate = acme::telemetry)]
unsafe impl Charges for Gateway {
    type Charge = fn(u64) -> u64;

    unsafe fn charge(&self) {
        work(self);
    }
}
