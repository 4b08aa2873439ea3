//! The way of items into a consumer: the context is attached from the beginning of a piece to its
//! result, and for each combination of results.

use crate::attach::Attached;
use crate::carry::Luggage;
use rayon::iter::plumbing::{Consumer, Folder, Reducer, UnindexedConsumer};

pub(super) struct CarriedConsumer<C> {
    base: C,
    luggage: Luggage,
}

impl<C> CarriedConsumer<C> {
    pub(super) fn new(base: C, luggage: Luggage) -> Self {
        CarriedConsumer { base, luggage }
    }
}

impl<T, C: Consumer<T>> Consumer<T> for CarriedConsumer<C> {
    type Folder = CarriedFolder<C::Folder>;
    type Reducer = CarriedReducer<C::Reducer>;
    type Result = C::Result;

    fn split_at(self, index: usize) -> (Self, Self, Self::Reducer) {
        let (left, right, reducer) = self.base.split_at(index);
        let luggage = self.luggage;
        (
            CarriedConsumer::new(left, luggage.clone()),
            CarriedConsumer::new(right, luggage.clone()),
            CarriedReducer { base: reducer, luggage },
        )
    }

    fn into_folder(self) -> Self::Folder {
        // First, because the consumer may call for a first value.
        let attached = self.luggage.attach();
        CarriedFolder { base: self.base.into_folder(), attached }
    }

    fn full(&self) -> bool {
        self.base.full()
    }
}

impl<T, C: UnindexedConsumer<T>> UnindexedConsumer<T> for CarriedConsumer<C> {
    fn split_off_left(&self) -> Self {
        CarriedConsumer::new(self.base.split_off_left(), self.luggage.clone())
    }

    fn to_reducer(&self) -> Self::Reducer {
        CarriedReducer { base: self.base.to_reducer(), luggage: self.luggage.clone() }
    }
}

/// Lives on one worker, and so keeps the context attached there for as long as it lives.
pub(super) struct CarriedFolder<F> {
    /// Dropped under the context.
    base: F,
    attached: Option<Attached>,
}

impl<T, F: Folder<T>> Folder<T> for CarriedFolder<F> {
    type Result = F::Result;

    fn consume(self, item: T) -> Self {
        let CarriedFolder { base, attached } = self;
        CarriedFolder { base: base.consume(item), attached }
    }

    fn consume_iter<I>(self, items: I) -> Self
    where
        I: IntoIterator<Item = T>,
    {
        let CarriedFolder { base, attached } = self;
        CarriedFolder { base: base.consume_iter(items), attached }
    }

    fn complete(self) -> F::Result {
        let CarriedFolder { base, attached: _attached } = self;
        base.complete()
    }

    fn full(&self) -> bool {
        self.base.full()
    }
}

pub(super) struct CarriedReducer<R> {
    base: R,
    luggage: Luggage,
}

impl<T, R: Reducer<T>> Reducer<T> for CarriedReducer<R> {
    fn reduce(self, left: T, right: T) -> T {
        let _attached = self.luggage.attach();
        self.base.reduce(left, right)
    }
}
