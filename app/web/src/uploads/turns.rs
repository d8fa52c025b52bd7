//! One request at a time for each upload, and the newest wins: a line that is half dead must not keep the person from going on over
//! a new one.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};
use tokio::sync::{Mutex as Lock, OwnedMutexGuard};
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

/// From so many on, those that nobody holds are forgotten.
const MANY: usize = 1000;

/// Whose turn it is, upload by upload.
#[derive(Default)]
pub(super) struct Turns(Mutex<HashMap<Uuid, Holder>>);

struct Holder {
    stop: CancellationToken,
    lock: Arc<Lock<()>>,
}

/// The turn at an upload, until it is dropped.
pub(super) struct Turn {
    /// Somebody else wants it: put away what you have, and go.
    pub(super) stop: CancellationToken,
    _held: OwnedMutexGuard<()>,
}

impl Turns {
    /// Tells who has the turn to stop, and waits until it has put its bytes away.
    pub(super) async fn take(&self, id: Uuid) -> Turn {
        let stop = CancellationToken::new();
        let lock = self.announce(id, &stop);
        Turn { stop, _held: lock.lock_owned().await }
    }

    fn announce(&self, id: Uuid, stop: &CancellationToken) -> Arc<Lock<()>> {
        let mut holders = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if holders.len() >= MANY {
            holders.retain(|_, holder| Arc::strong_count(&holder.lock) > 1);
        }
        let holder = holders.entry(id).or_insert_with(|| Holder { stop: stop.clone(), lock: Arc::default() });
        let before = std::mem::replace(&mut holder.stop, stop.clone());
        if before != *stop {
            before.cancel();
        }
        Arc::clone(&holder.lock)
    }
}
