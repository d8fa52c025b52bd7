//! The table `help_request`.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// That somebody asks for help.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HelpRequest {
    /// Its id.
    pub id: Uuid,
    /// Who asks.
    pub account: Uuid,
    /// The lesson; empty: not at a step.
    pub lesson: String,
    /// The step in it.
    pub step: String,
    /// When.
    pub made_at: Moment,
    /// Who sees to it.
    pub taken_by: Option<Uuid>,
    /// Since when.
    pub taken_at: Option<Moment>,
    /// When it was over.
    pub ended_at: Option<Moment>,
}

record!(HelpRequest {
    id,
    account = "account_id",
    lesson = "lesson_id",
    step = "step_id",
    made_at,
    taken_by,
    taken_at,
    ended_at,
});

macro_rules! requests {
    ($rest:literal) => {
        concat!("select id, account_id, lesson_id, step_id, made_at, taken_by, taken_at, ended_at from help_request ", $rest)
    };
}

/// Writes a request. `false`: she has asked for that already.
pub async fn insert(tx: &mut Tx, new: &HelpRequest) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into help_request (id, account_id, lesson_id, step_id, made_at) values ($1, $2, $3, $4, $5)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.account)
        .bind(new.lesson.as_str())
        .bind(new.step.as_str())
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The request with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<HelpRequest>> {
    tx.query(requests!("where id = $1")).bind(id).one().await
}

/// Those of somebody that are not over, oldest first.
pub async fn open_of(tx: &mut Tx, account: Uuid) -> Result<Vec<HelpRequest>> {
    tx.query(requests!("where account_id = $1 and ended_at is null order by made_at, id")).bind(account).all().await
}

/// How many somebody has made since then.
pub async fn count_since(tx: &mut Tx, account: Uuid, since: Moment) -> Result<i64> {
    let sql = "select count(*) from help_request where account_id = $1 and made_at >= $2";
    let counted: Option<(i64,)> = tx.query(sql).bind(account).bind(since).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// All that are not over, oldest first.
pub async fn open(store: &Store) -> Result<Vec<HelpRequest>> {
    store.query(requests!("where ended_at is null order by made_at, id")).all().await
}

/// All of somebody, oldest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<HelpRequest>> {
    store.query(requests!("where account_id = $1 order by made_at, id")).bind(account).all().await
}

/// Somebody sees to it from now on; nothing changes when somebody else does by now than `before`.
pub async fn take(tx: &mut Tx, id: Uuid, before: Option<Uuid>, by: Option<Uuid>, at: Moment) -> Result<()> {
    tx.execute(
        "update help_request set taken_by = $2, taken_at = $3 where id = $1 and ended_at is null
         and coalesce(taken_by, '') = coalesce($4, '')",
    )
    .bind(id)
    .bind(by)
    .bind(at)
    .bind(before)
    .run()
    .await?;
    Ok(())
}

/// It is over.
pub async fn end(tx: &mut Tx, id: Uuid, at: Moment) -> Result<()> {
    tx.execute("update help_request set ended_at = $2 where id = $1 and ended_at is null").bind(id).bind(at).run().await?;
    Ok(())
}

/// Forgets what was asked before this moment, whether it is over or not; how many.
pub async fn forget(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from help_request where made_at < $1").bind(before).run().await
}
