//! How fast bytes have to move: who is slower than this holds a place that others need.

use std::time::Duration;
use tokio::time::Instant;

/// The smallest pace: this many bytes in this time of waiting for them.
#[derive(Clone, Copy, Debug)]
pub struct Pace {
    /// How many bytes.
    pub bytes: usize,
    /// In which time.
    pub time: Duration,
}

/// Whether the other side keeps the pace. Only the time that we wait for it counts, not the time that we need ourselves.
#[derive(Debug)]
pub(crate) struct Meter {
    pace: Pace,
    moved: usize,
    left: Duration,
    waiting: Option<Instant>,
}

impl Meter {
    pub(crate) fn new(pace: Pace) -> Self {
        Self { pace, moved: 0, left: pace.time, waiting: None }
    }

    /// Nothing moves right now. Returns when the patience ends.
    pub(crate) fn waits(&mut self) -> Instant {
        *self.waiting.get_or_insert_with(Instant::now) + self.left
    }

    /// So many bytes have moved.
    pub(crate) fn moves(&mut self, bytes: usize) {
        let waited = self.waiting.take().map_or(Duration::ZERO, |since| since.elapsed());
        self.left = self.left.saturating_sub(waited);
        self.moved = self.moved.saturating_add(bytes);
        if self.moved >= self.pace.bytes {
            *self = Self::new(self.pace);
        }
    }

    /// Everything has moved: what comes next is counted anew.
    pub(crate) fn ends(&mut self) {
        *self = Self::new(self.pace);
    }

    /// Whether it is being waited for right now.
    pub(crate) fn is_waiting(&self) -> bool {
        self.waiting.is_some()
    }

    /// Whether it was waited for too long.
    pub(crate) fn is_over(&self) -> bool {
        self.waiting.is_some_and(|since| since.elapsed() >= self.left)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use tokio::time::sleep;

    #[tokio::test(start_paused = true)]
    async fn only_waiting_for_the_other_side_counts() {
        let mut meter = Meter::new(Pace { bytes: 1_000, time: Duration::from_secs(10) });
        let wait = async |meter: &mut Meter, seconds| {
            meter.waits();
            sleep(Duration::from_secs(seconds)).await;
        };
        for _ in 0..9 {
            wait(&mut meter, 9).await;
            assert!(!meter.is_over(), "a thousand bytes in nine seconds are enough");
            meter.moves(1_000);
        }
        wait(&mut meter, 9).await;
        meter.moves(999);
        sleep(Duration::from_mins(1)).await;
        assert!(!meter.is_over(), "that time was ours");
        wait(&mut meter, 2).await;
        assert!(meter.is_over(), "a byte too few, a second too long");
    }
}
