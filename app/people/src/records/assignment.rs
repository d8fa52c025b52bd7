//! The table `assignment`: which role somebody has over what, from when until when. They are ended, never deleted.

use base::{
    Moment,
    rights::{Assignment, Scope},
    store::{Record, Result, Row, Store, Tx, strange},
};
use uuid::Uuid;

/// An assignment as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Its id.
    pub id: Uuid,
    /// What was given to whom.
    pub given: Assignment,
    /// By whom; `None`: at the machine, or the account is gone.
    pub made_by: Option<Uuid>,
    /// When it was written down.
    pub made_at: Moment,
}

impl Record for Kept {
    fn read(row: &Row<'_>) -> Result<Self> {
        let scope: String = row.named("scope")?;
        Ok(Self {
            id: row.named("id")?,
            given: Assignment {
                account: row.named("account_id")?,
                role: row.named("role")?,
                scope: Scope::from_code(&scope, row.named("scope_id")?).ok_or_else(|| strange("scope", &scope))?,
                from: row.named("begins_at")?,
                to: row.named("ends_at")?,
                deputy_of: row.named("deputy_of")?,
            },
            made_by: row.named("made_by")?,
            made_at: row.named("made_at")?,
        })
    }
}

macro_rules! assignments {
    ($rest:literal) => {
        concat!(
            "select id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at from assignment ",
            $rest
        )
    };
}

/// Writes an assignment. `false`: the id is already there.
///
/// # Errors
/// When it is none: for a participant, ending before it begins, or a deputy without an end or of herself.
pub async fn insert(tx: &mut Tx, new: &Kept) -> Result<bool> {
    let Kept { given, .. } = new;
    let rows = tx
        .execute(
            "insert into assignment (id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing",
        )
        .bind(new.id)
        .bind(given.account)
        .bind(given.role)
        .bind(given.scope.code())
        .bind(given.scope.id())
        .bind(given.from)
        .bind(given.to)
        .bind(given.deputy_of)
        .bind(new.made_by)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Ends an assignment; one that has not begun never holds. `false`: it is not there or is over.
pub async fn end(tx: &mut Tx, assignment: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update assignment set ends_at = case when begins_at > $2 then begins_at else $2 end
             where id = $1 and (ends_at is null or (ends_at > $2 and ends_at > begins_at))",
        )
        .bind(assignment)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Ends all that somebody has, also what was lent to her and by her; how many.
pub async fn end_all_of(tx: &mut Tx, account: Uuid, at: Moment) -> Result<u64> {
    tx.execute(
        "update assignment set ends_at = case when begins_at > $2 then begins_at else $2 end
         where (account_id = $1 or deputy_of = $1) and (ends_at is null or (ends_at > $2 and ends_at > begins_at))",
    )
    .bind(account)
    .bind(at)
    .run()
    .await
}

/// What somebody has at this moment, and what those have themselves whose place she takes: all that a decision about her needs.
pub async fn held_by(store: &Store, account: Uuid, at: Moment) -> Result<Vec<Assignment>> {
    let sql = assignments!(
        "where begins_at <= $2 and (ends_at is null or ends_at > $2) and (account_id = $1 or (deputy_of is null and account_id in
             (select d.deputy_of from assignment d join account a on a.id = d.deputy_of
              where d.account_id = $1 and d.begins_at <= $2 and d.ends_at > $2 and a.ended_at is null)))
         order by begins_at, id"
    );
    Ok(given(store.query(sql).bind(account).bind(at).all().await?))
}

/// What everybody has at this moment.
pub async fn all_held(store: &Store, at: Moment) -> Result<Vec<Assignment>> {
    let sql = assignments!("where begins_at <= $1 and (ends_at is null or ends_at > $1) order by begins_at, id");
    Ok(given(store.query(sql).bind(at).all().await?))
}

/// All that somebody ever had or will have, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Kept>> {
    store.query(assignments!("where account_id = $1 order by begins_at desc, id desc")).bind(account).all().await
}

/// All that is not over at this moment, of everybody.
pub async fn not_over(store: &Store, at: Moment) -> Result<Vec<Kept>> {
    let sql = assignments!("where ends_at is null or (ends_at > $1 and ends_at > begins_at) order by account_id, begins_at, id");
    store.query(sql).bind(at).all().await
}

/// What somebody has that is not over at this moment.
pub async fn not_over_of(tx: &mut Tx, account: Uuid, at: Moment) -> Result<Vec<Assignment>> {
    let sql = assignments!(
        "where account_id = $1 and (ends_at is null or (ends_at > $2 and ends_at > begins_at)) order by begins_at, id"
    );
    Ok(given(tx.query(sql).bind(account).bind(at).all().await?))
}

/// The coordinators there are or will be, of those who did not leave.
pub async fn coordinators(tx: &mut Tx) -> Result<Vec<Assignment>> {
    let sql = assignments!(
        "where role = 'coordinator' and account_id in (select a.id from account a where a.ended_at is null) order by begins_at, id"
    );
    Ok(given(tx.query(sql).all().await?))
}

/// The assignment with this id.
pub async fn find(tx: &mut Tx, assignment: Uuid) -> Result<Option<Kept>> {
    tx.query(assignments!("where id = $1")).bind(assignment).one().await
}

fn given(kept: Vec<Kept>) -> Vec<Assignment> {
    kept.into_iter().map(|kept| kept.given).collect()
}
