//! The table `task`: words are sealed with the key of the person whom it is about.

use crate::rules::goals::Side;
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A task.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Task {
    /// Its id.
    pub id: Uuid,
    /// About whom.
    pub account: Uuid,
    /// Whose it is: hers or her coach's.
    pub side: Side,
    /// Who wrote it down.
    pub author: Option<Uuid>,
    /// What is to do, sealed.
    pub words: Vec<u8>,
    /// By when.
    pub due: Option<Date>,
    /// Since when.
    pub made_at: Moment,
    /// When it was done.
    pub done_at: Option<Moment>,
}

record!(Task { id, account = "account_id", side, author, words, due, made_at, done_at });

macro_rules! tasks {
    ($rest:literal) => {
        concat!("select id, account_id, side, author, words, due, made_at, done_at from task ", $rest)
    };
}

/// Writes a task.
pub async fn insert(tx: &mut Tx, new: &Task) -> Result<()> {
    tx.execute("insert into task (id, account_id, side, author, words, due, made_at) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(new.id)
        .bind(new.account)
        .bind(new.side)
        .bind(new.author)
        .bind(new.words.as_slice())
        .bind(new.due)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(())
}

/// The task with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Task>> {
    tx.query(tasks!("where id = $1")).bind(id).one().await
}

/// How many open tasks there are about somebody.
pub async fn count_open(tx: &mut Tx, account: Uuid) -> Result<i64> {
    let sql = "select count(*) from task where account_id = $1 and done_at is null";
    let counted: Option<(i64,)> = tx.query(sql).bind(account).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// The tasks about somebody: open ones by their day, then those that were done, the last first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Task>> {
    store
        .query(tasks!(
            "where account_id = $1 order by case when done_at is null then 0 else 1 end, coalesce(due, '9999-12-31'), done_at desc, made_at, id"
        ))
        .bind(account)
        .all()
        .await
}

/// The open tasks of coaches that are due by this day.
pub async fn due_for_coaches(store: &Store, by: Date) -> Result<Vec<Task>> {
    store.query(tasks!("where done_at is null and due <= $1 and side = 'coach' order by due, id")).bind(by).all().await
}

/// By when the next open task of a participant is due, if by this day.
pub async fn next_due(store: &Store, account: Uuid, by: Date) -> Result<Option<Date>> {
    let found: Option<(Date,)> = store
        .query(
            "select due from task where account_id = $1 and side = 'person' and done_at is null and due <= $2
             order by due limit 1",
        )
        .bind(account)
        .bind(by)
        .one()
        .await?;
    Ok(found.map(|(due,)| due))
}

/// It is done, or not after all.
pub async fn set_done(tx: &mut Tx, id: Uuid, at: Option<Moment>) -> Result<()> {
    tx.execute("update task set done_at = $2 where id = $1").bind(id).bind(at).run().await?;
    Ok(())
}

/// Takes a task away, as if it had never been written.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from task where id = $1").bind(id).run().await?;
    Ok(())
}

/// The open tasks of coaches.
pub async fn open_of_coaches(store: &Store) -> Result<Vec<Task>> {
    store.query(tasks!("where done_at is null and side = 'coach' order by due, id")).all().await
}
