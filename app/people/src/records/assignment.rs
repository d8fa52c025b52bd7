//! The table `assignment`: which role somebody has over what, from when until when. They are ended, never deleted.

use super::{id, maybe};
use base::{
    Moment, Role, record,
    rights::{Assignment, Scope},
    store::{Result, Store, Tx},
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

struct Row {
    id: String,
    account_id: String,
    role: String,
    scope: String,
    scope_id: Option<String>,
    begins_at: i64,
    ends_at: Option<i64>,
    deputy_of: Option<String>,
    made_by: Option<String>,
    made_at: i64,
}

record!(Row { id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at });

impl Row {
    fn read(self) -> Result<Kept> {
        let scope_id = self.scope_id.as_deref().map(id).transpose()?;
        let (Some(role), Some(scope)) = (Role::from_code(&self.role), Scope::from_code(&self.scope, scope_id)) else {
            return Err(sqlx::Error::Decode("an assignment with an unknown role or scope".into()));
        };
        Ok(Kept {
            id: id(&self.id)?,
            given: Assignment {
                account: id(&self.account_id)?,
                role,
                scope,
                from: Moment(self.begins_at),
                to: self.ends_at.map(Moment),
                deputy_of: self.deputy_of.as_deref().map(id).transpose()?,
            },
            made_by: self.made_by.as_deref().map(id).transpose()?,
            made_at: Moment(self.made_at),
        })
    }
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
        .bind(new.id.to_string())
        .bind(given.account.to_string())
        .bind(given.role.code())
        .bind(given.scope.code())
        .bind(maybe(given.scope.id()))
        .bind(given.from.0)
        .bind(given.to.map(|at| at.0))
        .bind(maybe(given.deputy_of))
        .bind(maybe(new.made_by))
        .bind(new.made_at.0)
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
        .bind(assignment.to_string())
        .bind(at.0)
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
    .bind(account.to_string())
    .bind(at.0)
    .run()
    .await
}

/// What somebody has at this moment, and what those have themselves whose place she takes: all that a decision about her needs.
pub async fn held_by(store: &Store, account: Uuid, at: Moment) -> Result<Vec<Assignment>> {
    let rows: Vec<Row> = store
        .query(
            "select id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at from assignment
             where begins_at <= $2 and (ends_at is null or ends_at > $2) and (account_id = $1 or (deputy_of is null and account_id in
                 (select d.deputy_of from assignment d join account a on a.id = d.deputy_of
                  where d.account_id = $1 and d.begins_at <= $2 and d.ends_at > $2 and a.ended_at is null)))
             order by begins_at, id",
        )
        .bind(account.to_string())
        .bind(at.0)
        .all()
        .await?;
    rows.into_iter().map(|row| Ok(row.read()?.given)).collect()
}

/// All that somebody ever had or will have, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Kept>> {
    let rows: Vec<Row> = store
        .query(
            "select id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at from assignment
             where account_id = $1 order by begins_at desc, id desc",
        )
        .bind(account.to_string())
        .all()
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// All that is not over at this moment, of everybody.
pub async fn not_over(store: &Store, at: Moment) -> Result<Vec<Kept>> {
    let rows: Vec<Row> = store
        .query(
            "select id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at from assignment
             where ends_at is null or (ends_at > $1 and ends_at > begins_at) order by account_id, begins_at, id",
        )
        .bind(at.0)
        .all()
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// What somebody has that is not over at this moment.
pub async fn not_over_of(tx: &mut Tx, account: Uuid, at: Moment) -> Result<Vec<Assignment>> {
    let rows: Vec<Row> = tx
        .query(
            "select id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at from assignment
             where account_id = $1 and (ends_at is null or (ends_at > $2 and ends_at > begins_at)) order by begins_at, id",
        )
        .bind(account.to_string())
        .bind(at.0)
        .all()
        .await?;
    rows.into_iter().map(|row| Ok(row.read()?.given)).collect()
}

/// The assignment with this id.
pub async fn find(tx: &mut Tx, assignment: Uuid) -> Result<Option<Kept>> {
    let row: Option<Row> = tx
        .query(
            "select id, account_id, role, scope, scope_id, begins_at, ends_at, deputy_of, made_by, made_at from assignment
             where id = $1",
        )
        .bind(assignment.to_string())
        .one()
        .await?;
    row.map(Row::read).transpose()
}
