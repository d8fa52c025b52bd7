//! The table `participation`.

use crate::rules::{ErrorReason, ExitReason};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A participation, without its pauses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Participation {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// In which sub-project.
    pub sub_project: Uuid,
    /// Its code.
    pub code: String,
    /// The first day.
    pub entered: Date,
    /// The last day.
    pub exited: Option<Date>,
    /// Why she left.
    pub exit_reason: Option<ExitReason>,
    /// Planned hours a week.
    pub hours: Option<i64>,
    /// When it was written down.
    pub made_at: Moment,
    /// Why it was an error; then it counts nowhere.
    pub error: Option<ErrorReason>,
}

record!(Participation {
    id,
    account = "account_id",
    sub_project = "sub_project_id",
    code,
    entered,
    exited,
    exit_reason,
    hours,
    made_at,
    error,
});

macro_rules! participations {
    ($rest:literal) => {
        participations!("undone_at is null", $rest)
    };
    ($which:literal, $rest:literal) => {
        concat!(
            "select id, account_id, sub_project_id, code, entered, exited, exit_reason, hours, made_at, error from participation where ",
            $which,
            " ",
            $rest
        )
    };
}

/// Writes a participation. `false`: she takes part in this sub-project already.
pub async fn insert(tx: &mut Tx, new: &Participation, author: Option<Uuid>) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into participation (id, account_id, sub_project_id, code, entered, exited, exit_reason, hours, author, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.account)
        .bind(new.sub_project)
        .bind(new.code.as_str())
        .bind(new.entered)
        .bind(new.exited)
        .bind(new.exit_reason)
        .bind(new.hours)
        .bind(author)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes its days anew.
pub async fn change(tx: &mut Tx, new: &Participation) -> Result<()> {
    tx.execute("update participation set entered = $2, exited = $3, exit_reason = $4, hours = $5, error = $6 where id = $1")
        .bind(new.id)
        .bind(new.entered)
        .bind(new.exited)
        .bind(new.exit_reason)
        .bind(new.hours)
        .bind(new.error)
        .run()
        .await?;
    Ok(())
}

/// It was a slip.
pub async fn undo(tx: &mut Tx, id: Uuid, at: Moment) -> Result<()> {
    tx.execute("update participation set undone_at = $2 where id = $1 and undone_at is null").bind(id).bind(at).run().await?;
    Ok(())
}

/// The participation with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Participation>> {
    tx.query(participations!("and id = $1")).bind(id).one().await
}

/// That of somebody in a sub-project, but for those that were an error.
pub async fn of_account_in(tx: &mut Tx, account: Uuid, sub_project: Uuid) -> Result<Option<Participation>> {
    tx.query(participations!("and error is null and account_id = $1 and sub_project_id = $2"))
        .bind(account)
        .bind(sub_project)
        .one()
        .await
}

/// Those of somebody, the newest first, also those that were an error.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Participation>> {
    store.query(participations!("and account_id = $1 order by entered desc, id desc")).bind(account).all().await
}

/// Those of somebody that were a slip and were taken back, the newest first: they are kept, and show nowhere.
pub async fn slips_of_account(store: &Store, account: Uuid) -> Result<Vec<Participation>> {
    let sql = participations!("undone_at is not null", "and account_id = $1 order by entered desc, id desc");
    store.query(sql).bind(account).all().await
}

/// Those that count in a sub-project, by their codes.
pub async fn of_sub_project(store: &Store, sub_project: Uuid) -> Result<Vec<Participation>> {
    store.query(participations!("and error is null and sub_project_id = $1 order by code")).bind(sub_project).all().await
}

/// All that are not over.
pub async fn open(store: &Store) -> Result<Vec<Participation>> {
    store.query(participations!("and error is null and exited is null order by code")).all().await
}

/// Who takes part in what, or did.
pub async fn everybody(store: &Store) -> Result<Vec<(Uuid, Uuid)>> {
    store.query("select account_id, sub_project_id from participation where undone_at is null and error is null").all().await
}

/// How many in a sub-project are not over.
pub async fn count_open(tx: &mut Tx, sub_project: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> = tx
        .query("select count(*) from participation where sub_project_id = $1 and undone_at is null and error is null and exited is null")
        .bind(sub_project)
        .one()
        .await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// Whether there is any.
pub async fn is_any(store: &Store) -> Result<bool> {
    let found: Option<(Uuid,)> = store.query("select id from participation limit 1").one().await?;
    Ok(found.is_some())
}
