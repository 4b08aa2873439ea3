//! Parallel iterators under the context that was current when they were made.

mod consume;
mod produce;

use crate::carry::{CarryExt, Luggage};
use consume::CarriedConsumer;
use produce::CarriedCallback;
use rayon::iter::plumbing::{Consumer, ProducerCallback, UnindexedConsumer};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};

/// A parallel iterator whose pieces run under the context that was current when it was made, on
/// whatever worker: made by [`.carry()`](CarryExt::carry), or
/// [`.carry_linked()`](CarryExt::carry_linked).
///
/// ```
/// use otel_runtime::{CarryExt as _, traced};
/// use rayon::prelude::*;
///
/// #[traced]
/// fn resize(image: &u32) -> u32 {
///     image / 2
/// }
///
/// #[traced]
/// fn gallery(images: &[u32]) -> Vec<u32> {
///     images.par_iter().map(resize).carry().collect()
/// }
///
/// # #[cfg(feature = "testing")] {
/// let recorder = otel_runtime::testing::record();
/// assert_eq!(gallery(&[80, 4]), [40, 2]);
/// assert_eq!(recorder.tree(), "gallery\n  resize\n  resize\n");
/// # }
/// ```
///
/// # Where it stands
/// Last, right before what consumes: then everything before it runs under the context, and so does
/// what consumes (`for_each`, `reduce`, `fold`, `collect`). Some adaptors start jobs of their own, which
/// leaves two things to know:
///
/// - The closure of a `flat_map` that stands before `carry` is called outside: carry before it, too:
///   `.carry().flat_map(..).carry()`.
/// - Where an adaptor that needs positions (`enumerate`, `zip`, `rev`, `take`, ..) stands after `carry`, items
///   are under the context, but the combining of results (the operation of `reduce`, what follows a
///   `fold`) is not.
#[must_use = "iterator adaptors are lazy and do nothing unless consumed"]
#[derive(Debug, Clone)]
pub struct CarriedIter<I> {
    base: I,
    luggage: Luggage,
}

/// Marks parallel iterators for [`CarryExt`].
#[derive(Debug)]
pub enum ParallelMarker {}

impl<I: ParallelIterator> CarryExt<ParallelMarker> for I {
    type Carried = CarriedIter<I>;

    fn carry(self) -> CarriedIter<I> {
        CarriedIter { base: self, luggage: Luggage::parent() }
    }

    fn carry_linked(self) -> CarriedIter<I> {
        CarriedIter { base: self, luggage: Luggage::linked() }
    }
}

impl<I: ParallelIterator> ParallelIterator for CarriedIter<I> {
    type Item = I::Item;

    fn drive_unindexed<C>(self, consumer: C) -> C::Result
    where
        C: UnindexedConsumer<I::Item>,
    {
        self.base.drive_unindexed(CarriedConsumer::new(consumer, self.luggage))
    }

    fn opt_len(&self) -> Option<usize> {
        self.base.opt_len()
    }
}

impl<I: IndexedParallelIterator> IndexedParallelIterator for CarriedIter<I> {
    fn drive<C>(self, consumer: C) -> C::Result
    where
        C: Consumer<I::Item>,
    {
        self.base.drive(CarriedConsumer::new(consumer, self.luggage))
    }

    fn len(&self) -> usize {
        self.base.len()
    }

    fn with_producer<CB>(self, callback: CB) -> CB::Output
    where
        CB: ProducerCallback<I::Item>,
    {
        self.base.with_producer(CarriedCallback::new(callback, self.luggage))
    }
}
