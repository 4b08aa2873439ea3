//! The way of items out of a producer, for adaptors that need positions: they ask for the producer
//! and drive it themselves, so the context is attached for as long as a piece is iterated over.

use crate::attach::Attached;
use crate::carry::Luggage;
use rayon::iter::plumbing::{Folder, Producer, ProducerCallback};

pub(super) struct CarriedCallback<CB> {
    callback: CB,
    luggage: Luggage,
}

impl<CB> CarriedCallback<CB> {
    pub(super) fn new(callback: CB, luggage: Luggage) -> Self {
        CarriedCallback { callback, luggage }
    }
}

impl<T, CB: ProducerCallback<T>> ProducerCallback<T> for CarriedCallback<CB> {
    type Output = CB::Output;

    fn callback<P>(self, base: P) -> CB::Output
    where
        P: Producer<Item = T>,
    {
        self.callback.callback(CarriedProducer { base, luggage: self.luggage })
    }
}

struct CarriedProducer<P> {
    base: P,
    luggage: Luggage,
}

impl<P: Producer> Producer for CarriedProducer<P> {
    type Item = P::Item;
    type IntoIter = CarriedItems<P::IntoIter>;

    fn into_iter(self) -> Self::IntoIter {
        let attached = self.luggage.attach();
        CarriedItems { base: self.base.into_iter(), _attached: attached }
    }

    fn min_len(&self) -> usize {
        self.base.min_len()
    }

    fn max_len(&self) -> usize {
        self.base.max_len()
    }

    fn split_at(self, index: usize) -> (Self, Self) {
        let (left, right) = self.base.split_at(index);
        let luggage = self.luggage;
        (CarriedProducer { base: left, luggage: luggage.clone() }, CarriedProducer { base: right, luggage })
    }

    fn fold_with<F>(self, folder: F) -> F
    where
        F: Folder<P::Item>,
    {
        let _attached = self.luggage.attach();
        self.base.fold_with(folder)
    }
}

/// The items of one piece, on one worker; while it lives the context is attached there.
struct CarriedItems<I> {
    /// Dropped under the context.
    base: I,
    _attached: Option<Attached>,
}

impl<I: Iterator> Iterator for CarriedItems<I> {
    type Item = I::Item;

    fn next(&mut self) -> Option<I::Item> {
        self.base.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.base.size_hint()
    }
}

impl<I: DoubleEndedIterator> DoubleEndedIterator for CarriedItems<I> {
    fn next_back(&mut self) -> Option<I::Item> {
        self.base.next_back()
    }
}

impl<I: ExactSizeIterator> ExactSizeIterator for CarriedItems<I> {}
