//! What the page of jobs shows.

use crate::records::{self, Entry, State};
use base::{Store, store::Result};

/// So many of a sort are shown.
const SHOWN: i64 = 50;

/// How it stands with the work in the background.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Overview {
    /// What is done right now, with how far it is.
    pub running: Vec<Entry>,
    /// What waits: the first ones. What comes by itself does not stand here.
    pub waiting: Vec<Entry>,
    /// How many wait in all.
    pub waiting_in_all: i64,
    /// What was given up, the latest first, and then what rests before it is tried again.
    pub failed: Vec<Entry>,
    /// What comes by itself in the next night, in its order.
    pub next_nightly: Vec<Entry>,
    /// Of each kind the one that was done last, the latest first.
    pub last_done: Vec<Entry>,
}

/// How it stands with the work in the background.
pub async fn overview(store: &Store) -> Result<Overview> {
    let mut failed = records::list(store, State::GivenUp, SHOWN).await?;
    failed.extend(records::list(store, State::Failed, SHOWN).await?);
    Ok(Overview {
        running: records::list(store, State::Running, SHOWN).await?,
        waiting: records::waiting(store, SHOWN).await?,
        waiting_in_all: records::count_waiting(store).await?,
        failed,
        next_nightly: records::nights(store).await?,
        last_done: records::last_done(store).await?,
    })
}
