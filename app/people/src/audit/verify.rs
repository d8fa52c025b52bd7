//! Holding the whole chain against itself.

use super::chain::{self, Head};
use crate::records::audit;
use base::store::Store;

/// How many entries are in memory at a time.
const BATCH: i64 = 1_000;

/// The log is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many entries it has.
    pub entries: i64,
    /// Its end, to be kept elsewhere.
    pub head: Head,
}

/// The log is not whole.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("Entry {sequence} of the audit log: {why}.")]
pub struct Broken {
    /// The first entry that is not right.
    pub sequence: i64,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with an entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Why {
    /// It is not what its hash says.
    #[error("it was changed, moved, or put in after it was written")]
    Changed,
    /// Its hash fits, but the next entry was written after another one.
    #[error("it was written anew in place of the one that stood there")]
    Replaced,
    /// It is not there, and later ones are.
    #[error("it was taken out")]
    Missing,
    /// It stands before the first or after the last entry.
    #[error("it was put in")]
    Foreign,
    /// It and all later ones are gone.
    #[error("it and everything after it was taken away")]
    CutOff,
    /// The row that says where the log ends does not fit its last entry, or is gone.
    #[error("where the log ends was changed")]
    End,
    /// It is not the one whose hash was kept elsewhere.
    #[error("it is not the one whose hash was kept; the log up to it was written anew")]
    NotAsKept,
}

/// Why a log could not be said to be whole.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// It is not.
    #[error(transparent)]
    Broken(#[from] Broken),
    /// It could not be read.
    #[error("The audit log cannot be read: {0}")]
    Store(#[from] sqlx::Error),
}

/// Reads the whole log and says whether it is what was written, from the first entry to the last. `kept` is an end of the log that was kept
/// elsewhere: without it, a log that somebody made anew from the first entry looks whole. Entries that are written meanwhile are read too.
/// Reads a thousand at a time; a long log takes its time, so ask in a job or on the command line.
///
/// # Errors
/// The first entry that is not right, or why the log could not be read.
pub async fn verify(store: &Store, kept: Option<&Head>) -> Result<Verified, Fault> {
    let broken = |sequence, why| Err(Fault::Broken(Broken { sequence, why }));
    let mut last = Head { sequence: 0, hash: chain::START.to_owned() };
    loop {
        let links = audit::after(store, if last.sequence == 0 { i64::MIN } else { last.sequence }, BATCH).await?;
        if links.is_empty() {
            // What was written since is read before the end is judged.
            let Some(end) = audit::end(store).await? else { return broken(last.sequence, Why::End) };
            if end.sequence > last.sequence && !audit::after(store, last.sequence, 1).await?.is_empty() {
                continue;
            }
            if end.sequence > last.sequence {
                return broken(last.sequence + 1, Why::CutOff);
            }
            if end.sequence < last.sequence {
                return broken(end.sequence + 1, Why::Foreign);
            }
            if end.hash != last.hash {
                return broken(last.sequence, Why::End);
            }
            break;
        }
        for link in links {
            let place = last.sequence + 1;
            if link.sequence < place {
                return broken(link.sequence, Why::Foreign);
            }
            if link.sequence > place {
                return broken(place, Why::Missing);
            }
            if link.hash != chain::hash(&link) {
                return broken(place, Why::Changed);
            }
            if link.previous != last.hash {
                return if place == 1 { broken(place, Why::Changed) } else { broken(last.sequence, Why::Replaced) };
            }
            if kept.is_some_and(|kept| kept.sequence == place && kept.hash != link.hash) {
                return broken(place, Why::NotAsKept);
            }
            last = Head { sequence: place, hash: link.hash };
        }
        // On SQLite reading never waits; let others have the thread in between.
        tokio::task::yield_now().await;
    }
    match kept {
        Some(kept) if kept.sequence > last.sequence => broken(last.sequence + 1, Why::CutOff),
        _ => Ok(Verified { entries: last.sequence, head: last }),
    }
}
