impl Gateway {
    #[traced]
    fn shared(&self) -> Receipt {
        work(self)
    }

    #[traced]
    fn exclusive(&mut self, cents: u64) {
        work(self, cents);
    }

    #[traced]
    fn owned(mut self) -> Receipt {
        work(&mut self)
    }

    #[traced]
    fn boxed(self: Box<Self>) -> Receipt {
        work(self)
    }

    #[traced]
    async fn counted(self: Arc<Self>) -> Receipt {
        work(self).await
    }

    #[traced]
    async fn pinned(self: Pin<&mut Self>) {
        work(self).await;
    }

    #[traced]
    fn associated() -> Self {
        work()
    }
}

trait Charges {
    #[traced]
    fn by_default(&self) -> Receipt {
        work(self)
    }
}

impl Charges for Gateway {
    #[traced]
    fn by_default(&self) -> Receipt {
        work(self)
    }
}
