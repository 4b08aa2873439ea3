// What `#[async_trait]` makes of a method that has the attribute inside.
impl Charges for Gateway {
    #[traced(attrs("acme.order.cents" = cents))]
    fn charge<'life0, 'async_trait>(
        &'life0 self,
        cents: u64,
    ) -> ::core::pin::Pin<
        Box<dyn ::core::future::Future<Output = Result<u64, Declined>> + ::core::marker::Send + 'async_trait>,
    >
    where
        'life0: 'async_trait,
        Self: 'async_trait,
    {
        Box::pin(async move {
            if let ::core::option::Option::Some(__ret) = ::core::option::Option::None::<Result<u64, Declined>> {
                #[allow(unreachable_code)]
                return __ret;
            }
            let __self = self;
            let cents = cents;
            let __ret: Result<u64, Declined> = {
                record!("acme.order.paid" = true);
                work(__self, cents).await
            };
            #[allow(unreachable_code)]
            __ret
        })
    }
}
