//! The table `invitation`: one-time links with which somebody makes her account, or chooses a new password.

use crate::rules::team::INVITATION_LIFE;
use base::{
    Moment, Role,
    rights::Scope,
    store::{Record, Result, Row, Store, Tx, strange},
};
use uuid::Uuid;

/// An invitation as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its id.
    pub id: Uuid,
    /// For whom.
    pub whom: Whom,
    /// When it was made.
    pub made_at: Moment,
    /// The first moment in which it works no more.
    pub ends_at: Moment,
    /// By whom; `None`: the account is gone.
    pub made_by: Option<Uuid>,
    /// When it was used.
    pub used_at: Option<Moment>,
    /// When somebody took it back.
    pub ended_at: Option<Moment>,
}

/// For whom an invitation is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whom {
    /// Somebody who is to work here.
    Newcomer {
        /// Her name, sealed.
        name: String,
        /// What she is to be.
        role: Role,
        /// Over what; `None`: only the people whose main coach she becomes.
        scope: Option<Scope>,
    },
    /// Somebody who has an account and chooses a new password; or who has come.
    Member(Uuid),
}

impl Record for Invitation {
    fn read(row: &Row<'_>) -> Result<Self> {
        let whom = match (row.named("name")?, row.named("role")?, row.named("account_id")?) {
            (Some(name), Some(role), None) => {
                let scope: Option<String> = row.named("scope")?;
                let id = row.named("scope_id")?;
                let scope = scope.map(|code| Scope::from_code(&code, id).ok_or_else(|| strange("scope", &code))).transpose()?;
                Whom::Newcomer { name, role, scope }
            }
            (None, None, Some(account)) => Whom::Member(account),
            _ => return Err(strange("invitation", "for nobody")),
        };
        Ok(Self {
            id: row.named("id")?,
            whom,
            made_at: row.named("made_at")?,
            ends_at: row.named("ends_at")?,
            made_by: row.named("made_by")?,
            used_at: row.named("used_at")?,
            ended_at: row.named("ended_at")?,
        })
    }
}

macro_rules! invitations {
    ($rest:literal) => {
        concat!(
            "select id, account_id, name, role, scope, scope_id, made_at, ends_at, made_by, used_at, ended_at from invitation ",
            $rest
        )
    };
}

/// Writes an invitation that nobody used yet. `false`: there is one with this secret.
pub async fn insert(tx: &mut Tx, new: &Invitation, token_hash: &str, code_hash: &str) -> Result<bool> {
    let (account, name, role, scope) = match &new.whom {
        Whom::Newcomer { name, role, scope } => (None, Some(name.as_str()), Some(*role), *scope),
        Whom::Member(account) => (Some(*account), None, None, None),
    };
    let rows = tx
        .execute(
            "insert into invitation (id, token_hash, account_id, name, role, scope, scope_id, made_at, ends_at, made_by, code_hash)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict (token_hash) do nothing",
        )
        .bind(new.id)
        .bind(token_hash)
        .bind(account)
        .bind(name)
        .bind(role)
        .bind(scope.map(Scope::code))
        .bind(scope.and_then(Scope::id))
        .bind(new.made_at)
        .bind(new.ends_at)
        .bind(new.made_by)
        .bind(code_hash)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The invitation with this secret, whatever became of it.
pub async fn by_token(store: &Store, token_hash: &str) -> Result<Option<Invitation>> {
    store.query(invitations!("where token_hash = $1")).bind(token_hash).one().await
}

/// The invitation with this code, whatever became of it.
pub async fn by_code(store: &Store, code_hash: &str) -> Result<Option<Invitation>> {
    store.query(invitations!("where code_hash = $1")).bind(code_hash).one().await
}

/// The invitation with this id.
pub async fn find(tx: &mut Tx, invitation: Uuid) -> Result<Option<Invitation>> {
    tx.query(invitations!("where id = $1")).bind(invitation).one().await
}

/// Those that were neither used nor taken back, newest first; also those that are too old by now.
pub async fn open(store: &Store) -> Result<Vec<Invitation>> {
    store.query(invitations!("where used_at is null and ended_at is null order by made_at desc, id desc")).all().await
}

/// Uses it up, in one statement: of many that come at once, one gets it. From then on it names the account and nothing else.
pub async fn use_up(tx: &mut Tx, invitation: Uuid, account: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update invitation set used_at = $3, account_id = $2, name = null, role = null, scope = null, scope_id = null
             where id = $1 and used_at is null and ended_at is null and ends_at > $3 and made_at < $4",
        )
        .bind(invitation)
        .bind(account)
        .bind(at)
        .bind(at.plus(INVITATION_LIFE))
        .run()
        .await?;
    Ok(rows == 1)
}

/// Takes it back. `false`: it is not there, was used, or was taken back before.
pub async fn end(tx: &mut Tx, invitation: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute("update invitation set ended_at = $2 where id = $1 and used_at is null and ended_at is null")
        .bind(invitation)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Takes back all with which this account would get a new password.
pub async fn end_all_of(tx: &mut Tx, account: Uuid, at: Moment) -> Result<u64> {
    tx.execute("update invitation set ended_at = $2 where account_id = $1 and used_at is null and ended_at is null")
        .bind(account)
        .bind(at)
        .run()
        .await
}

/// Takes back all that this account gave out: who has left invites nobody.
pub async fn end_all_by(tx: &mut Tx, account: Uuid, at: Moment) -> Result<u64> {
    tx.execute("update invitation set ended_at = $2 where made_by = $1 and used_at is null and ended_at is null")
        .bind(account)
        .bind(at)
        .run()
        .await
}

/// Takes back every one that could still be used; how many.
pub async fn end_every(tx: &mut Tx, at: Moment) -> Result<u64> {
    tx.execute("update invitation set ended_at = $1 where used_at is null and ended_at is null").bind(at).run().await
}

/// Forgets what was over before this moment.
pub async fn forget_old(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from invitation where ends_at <= $1 or used_at <= $1 or ended_at <= $1").bind(before).run().await
}
