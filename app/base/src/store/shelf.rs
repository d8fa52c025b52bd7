//! Connections that stay at hand. The pool of sqlx wakes a task of its own for every connection that comes back to it; a page asks
//! its readers several times, so between two questions they lie on a shelf instead.

use super::Result;
use sqlx::{Database, Error, Pool, pool::PoolConnection};
use std::{
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};
use tokio::sync::{Semaphore, SemaphorePermit};

/// The connections of one pool, for statements that only read.
pub struct Shelf<DB: Database>(Arc<Inner<DB>>);

struct Inner<DB: Database> {
    pool: Pool<DB>,
    free: Mutex<Vec<PoolConnection<DB>>>,
    seats: Semaphore,
    /// How long somebody waits for one of them.
    wait: Duration,
}

/// A connection in use. Laid back when the answer is complete; when its reader goes away before that, it goes back the long way, through
/// the pool.
pub(super) struct Borrowed<'s, DB: Database> {
    pub(super) connection: PoolConnection<DB>,
    shelf: &'s Shelf<DB>,
    _seat: SemaphorePermit<'s>,
}

impl<DB: Database> Clone for Shelf<DB> {
    fn clone(&self) -> Self {
        Self(Arc::clone(&self.0))
    }
}

impl<DB: Database> Shelf<DB> {
    /// All connections of this pool; nobody else may take one from it.
    pub(super) fn new(pool: Pool<DB>) -> Self {
        let seats = Semaphore::new(usize::try_from(pool.options().get_max_connections()).unwrap_or(1));
        let wait = pool.options().get_acquire_timeout();
        Self(Arc::new(Inner { pool, free: Mutex::default(), seats, wait }))
    }

    fn free(&self) -> MutexGuard<'_, Vec<PoolConnection<DB>>> {
        self.0.free.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// A connection from the shelf, else a new one, else the next that comes back.
    pub(super) async fn take(&self) -> Result<Borrowed<'_, DB>> {
        let seats = &self.0.seats;
        let seat = match seats.try_acquire() {
            Ok(seat) => seat,
            Err(_) => tokio::time::timeout(self.0.wait, seats.acquire())
                .await
                .map_err(|_| Error::PoolTimedOut)?
                .map_err(|_| Error::PoolClosed)?,
        };
        let at_hand = self.free().pop();
        let connection = match at_hand {
            Some(connection) => connection,
            None => self.0.pool.acquire().await?,
        };
        Ok(Borrowed { connection, shelf: self, _seat: seat })
    }

    /// Closes all of them.
    pub(super) async fn close(&self) {
        self.0.seats.close();
        self.free().clear();
        self.0.pool.close().await;
    }
}

impl<DB: Database> Borrowed<'_, DB> {
    /// Lays the connection back; before its seat is free, or the next in line would find the shelf empty.
    pub(super) fn lay_back(self) {
        if !self.shelf.0.seats.is_closed() {
            self.shelf.free().push(self.connection);
        }
    }
}
