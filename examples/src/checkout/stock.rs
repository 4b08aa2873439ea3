//! The shelves.

use crate::order::Item;
use otel_runtime::traced;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;
use tokio::time::sleep;

/// How long the warehouse takes to answer.
const ROUND_TRIP: Duration = Duration::from_millis(9);

/// What is there.
#[derive(Clone, Debug)]
pub(crate) struct Stock(Arc<Mutex<HashMap<String, u32>>>);

/// Not enough of it.
#[derive(Debug, thiserror::Error)]
pub(crate) enum StockError {
    #[error("there is no `{0}` in the catalogue")]
    Unknown(String),
    #[error("only {left} of `{sku}` left")]
    SoldOut { sku: String, left: u32 },
}

impl StockError {
    pub(crate) fn kind(&self) -> &'static str {
        match self {
            Self::Unknown(_) => "unknown_item",
            Self::SoldOut { .. } => "sold_out",
        }
    }
}

impl Default for Stock {
    fn default() -> Self {
        let shelf = ["green-tea", "teapot", "gramophone", "honey"];
        Self(Arc::new(Mutex::new(shelf.into_iter().map(|sku| (sku.to_owned(), 1_000)).collect())))
    }
}

impl Stock {
    /// Takes the items off the shelves.
    #[traced(name = "reserve stock", attrs("acme.order.items" = items.len()), err_type = StockError::kind)]
    pub(crate) async fn reserve(self, items: Vec<Item>) -> Result<Reservation, StockError> {
        sleep(ROUND_TRIP).await;
        let mut taken = Reservation { stock: self.clone(), items: Vec::new() };
        for item in items {
            // What was taken so far goes back when `taken` is dropped.
            self.take(&item)?;
            taken.items.push(item);
        }
        Ok(taken)
    }

    fn take(&self, item: &Item) -> Result<(), StockError> {
        let mut shelves = self.shelves();
        let left = shelves.get_mut(&item.sku).ok_or_else(|| StockError::Unknown(item.sku.clone()))?;
        match left.checked_sub(item.quantity) {
            Some(rest) => *left = rest,
            None => return Err(StockError::SoldOut { sku: item.sku.clone(), left: *left }),
        }
        Ok(())
    }

    fn shelves(&self) -> MutexGuard<'_, HashMap<String, u32>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Items that are held for an order, and go back unless it is paid for, also where the customer has
/// left and nobody waits for an answer.
#[derive(Debug)]
#[must_use = "the items go back when this is dropped"]
pub(crate) struct Reservation {
    stock: Stock,
    items: Vec<Item>,
}

impl Reservation {
    /// The items are sold.
    pub(crate) fn keep(mut self) {
        self.items.clear();
    }
}

impl Drop for Reservation {
    fn drop(&mut self) {
        let mut shelves = self.stock.shelves();
        for item in self.items.drain(..) {
            *shelves.entry(item.sku).or_default() += item.quantity;
        }
    }
}
