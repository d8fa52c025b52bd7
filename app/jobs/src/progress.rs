//! What a running job and its runner tell one another: how far it is, and that it should stop.

use base::room::Progress;
use std::sync::{
    Mutex, PoisonError,
    atomic::{AtomicBool, Ordering},
};
use tokio_util::sync::CancellationToken;

/// The slip of paper between a job and its runner.
pub(crate) struct Slip {
    so_far: Mutex<(u64, u64)>,
    stopping: CancellationToken,
    was_told_to_stop: AtomicBool,
}

impl Slip {
    pub(crate) fn new(stopping: CancellationToken) -> Self {
        Self { so_far: Mutex::new((0, 0)), stopping, was_told_to_stop: AtomicBool::new(false) }
    }

    /// What it said last, as the table keeps it.
    pub(crate) fn so_far(&self) -> (i64, i64) {
        let (done, whole) = *self.so_far.lock().unwrap_or_else(PoisonError::into_inner);
        (i64::try_from(done).unwrap_or(i64::MAX), i64::try_from(whole).unwrap_or(i64::MAX))
    }

    /// Whether the job asked and heard that it should stop: then it has not finished, whatever it says.
    pub(crate) fn was_told_to_stop(&self) -> bool {
        self.was_told_to_stop.load(Ordering::SeqCst)
    }
}

impl Progress for Slip {
    fn tell(&self, done: u64, of: u64) {
        *self.so_far.lock().unwrap_or_else(PoisonError::into_inner) = (done, of);
    }

    fn should_stop(&self) -> bool {
        let stop = self.stopping.is_cancelled();
        self.was_told_to_stop.fetch_or(stop, Ordering::SeqCst);
        stop
    }
}
