//! The table `log_check`: what came of the last check of the log; one row.

use base::{
    Moment, record,
    store::{Result, Store},
};

/// What came of a check of the log.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checked {
    /// When.
    pub at: Moment,
    /// How many entries are as they were written, from the first on.
    pub entries: i64,
    /// Whether those are all: else the next one is not what it was, or is missing.
    pub is_whole: bool,
}

record!(Checked { at = "checked_at", entries, is_whole });

/// The last check; `None`: there was none yet.
pub(crate) async fn last(store: &Store) -> Result<Option<Checked>> {
    store.query("select checked_at, entries, is_whole from log_check where id = 1").one().await
}

/// Writes down what came of one, in the place of the one before.
pub(crate) async fn keep(store: &Store, checked: Checked) -> Result<()> {
    store
        .execute(
            "insert into log_check (id, checked_at, entries, is_whole) values (1, $1, $2, $3)
             on conflict (id) do update set checked_at = $1, entries = $2, is_whole = $3",
        )
        .bind(checked.at)
        .bind(checked.entries)
        .bind(checked.is_whole)
        .run()
        .await?;
    Ok(())
}
