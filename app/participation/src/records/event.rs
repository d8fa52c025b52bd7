//! The table `participation_event`: what was done, and how it was before. Rows are only added, or marked as taken back.

use crate::rules::What;
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What was done with a participation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Its id.
    pub id: Uuid,
    /// The participation.
    pub participation: Uuid,
    /// Its place among those of the participation.
    pub place: i64,
    /// What.
    pub what: What,
    /// How it was before; empty: it was not there.
    pub was: String,
    /// Who did it.
    pub author: Option<Uuid>,
    /// When.
    pub made_at: Moment,
    /// When it was taken back.
    pub undone_at: Option<Moment>,
}

record!(Event { id, participation = "participation_id", place, what, was, author, made_at, undone_at });

macro_rules! events {
    ($rest:literal) => {
        concat!(
            "select e.id, e.participation_id, e.place, e.what, e.was, e.author, e.made_at, e.undone_at from participation_event e ",
            $rest,
            " order by e.place"
        )
    };
}

/// Writes it down.
pub async fn insert(tx: &mut Tx, new: &Event) -> Result<()> {
    tx.execute(
        "insert into participation_event (id, participation_id, place, what, was, author, made_at) values ($1, $2, $3, $4, $5, $6, $7)",
    )
    .bind(new.id)
    .bind(new.participation)
    .bind(new.place)
    .bind(new.what)
    .bind(new.was.as_str())
    .bind(new.author)
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// It was taken back.
pub async fn undo(tx: &mut Tx, id: Uuid, at: Moment) -> Result<()> {
    tx.execute("update participation_event set undone_at = $2 where id = $1 and undone_at is null")
        .bind(id)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Everything that was done with a participation, the oldest first, also what was taken back.
pub async fn of_participation(tx: &mut Tx, participation: Uuid) -> Result<Vec<Event>> {
    tx.query(events!("where e.participation_id = $1")).bind(participation).all().await
}

/// With those of somebody, also those that were a slip.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Event>> {
    store.query(events!("join participation o on o.id = e.participation_id where o.account_id = $1")).bind(account).all().await
}
