//! The table `sign_in`: the sessions of the web.

use super::account;
use crate::vault::SealedName;
use base::{
    Moment,
    moment::MINUTE,
    store::{Record, Result, Store, Tx},
};
use uuid::Uuid;

/// A sign-in as it stands in the table, with what its account says now.
#[derive(Debug, PartialEq, Eq)]
pub struct Row {
    /// What the session holds.
    pub data: String,
    /// Whose it is; `None` before anybody is signed in.
    pub account_id: Option<Uuid>,
    /// The account's epoch when it began.
    pub epoch: Option<i64>,
    /// When it was last used, to the minute.
    pub seen_at: Moment,
    /// When it ends in any case.
    pub ends_at: Moment,
    /// The account's epoch now.
    pub epoch_now: Option<i64>,
    /// When the account ended.
    pub ended_at: Option<Moment>,
    /// The account's name.
    pub name: Option<SealedName>,
    /// Whether it is a participant's or one of staff.
    pub kind: Option<account::Kind>,
    /// Whether it was invented for trying out.
    pub demo: Option<bool>,
}

impl Record for Row {
    fn read(row: &base::store::Row<'_>) -> Result<Self> {
        Ok(Self {
            data: row.named("data")?,
            account_id: row.named("account_id")?,
            epoch: row.named("epoch")?,
            seen_at: row.named("seen_at")?,
            ends_at: row.named("ends_at")?,
            epoch_now: row.named("epoch_now")?,
            ended_at: row.named("ended_at")?,
            name: SealedName::read(row, "account_id", "")?,
            kind: row.named("kind")?,
            demo: row.named("demo")?,
        })
    }
}

/// What is derived from the data of a session.
pub struct Owner {
    /// Whose it is.
    pub account: Option<Uuid>,
    /// The epoch.
    pub epoch: Option<i64>,
    /// When it ends in any case.
    pub ends_at: Moment,
}

/// Makes a sign-in. `false`: there is one with this id.
pub async fn insert(store: &Store, id_hash: &str, data: &str, owner: &Owner, at: Moment) -> Result<bool> {
    let rows = store
        .execute(
            "insert into sign_in (id_hash, data, account_id, epoch, made_at, seen_at, ends_at)
             values ($1, $2, $3, $4, $5, $5, $6) on conflict (id_hash) do nothing",
        )
        .bind(id_hash)
        .bind(data)
        .bind(owner.account)
        .bind(owner.epoch)
        .bind(at)
        .bind(owner.ends_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Changes what a sign-in holds, if it is still there and still belongs to the same account. Its end only comes nearer.
pub async fn update(store: &Store, id_hash: &str, data: &str, owner: &Owner, at: Moment) -> Result<bool> {
    let rows = store
        .execute(
            "update sign_in set data = $2, seen_at = case when seen_at < $5 then $5 else seen_at end,
                ends_at = case when ends_at < $6 then ends_at else $6 end
             where id_hash = $1 and coalesce(account_id, '') = coalesce($3, '') and coalesce(epoch, -1) = coalesce($4, -1)",
        )
        .bind(id_hash)
        .bind(data)
        .bind(owner.account)
        .bind(owner.epoch)
        .bind(at)
        .bind(owner.ends_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Whether there is a sign-in with this id.
pub async fn is_there(store: &Store, id_hash: &str) -> Result<bool> {
    Ok(store.query("select id_hash from sign_in where id_hash = $1").bind(id_hash).one::<(String,)>().await?.is_some())
}

/// The sign-in with this id. One query, asked at every request.
pub async fn find(store: &Store, id_hash: &str) -> Result<Option<Row>> {
    store
        .query(
            "select s.data, s.account_id, s.epoch, s.seen_at, s.ends_at, a.epoch as epoch_now, a.ended_at, a.name, k.kek, k.wrapped,
                    a.kind, a.demo
             from sign_in s left join account a on a.id = s.account_id left join person_key k on k.account_id = a.id
             where s.id_hash = $1",
        )
        .bind(id_hash)
        .one()
        .await
}

/// It was used. Changes nothing when it is not there any more. When the clock was set back since it was used before, its end comes nearer by as
/// much: it lasts no longer than it would have.
pub async fn seen(store: &Store, id_hash: &str, at: Moment) -> Result<u64> {
    store
        .execute(
            "update sign_in set seen_at = $2, ends_at = case when seen_at > $2 then ends_at - (seen_at - $2) else ends_at end
             where id_hash = $1 and (seen_at < $2 or seen_at >= $3)",
        )
        .bind(id_hash)
        .bind(at)
        // Nearer than that, it is the clock of another process on the same database.
        .bind(at.plus(MINUTE))
        .run()
        .await
}

/// Ends it.
pub async fn delete(store: &Store, id_hash: &str) -> Result<u64> {
    store.execute("delete from sign_in where id_hash = $1").bind(id_hash).run().await
}

/// Ends all of an account.
pub async fn delete_all(tx: &mut Tx, account: Uuid) -> Result<u64> {
    tx.execute("delete from sign_in where account_id = $1").bind(account).run().await
}

/// Ends every one there is; how many.
pub async fn delete_every(tx: &mut Tx) -> Result<u64> {
    tx.execute("delete from sign_in").run().await
}

/// Forgets those that are over, and those before anybody was signed in that nobody used since `unused_since`.
pub async fn forget_old(tx: &mut Tx, at: Moment, unused_since: Moment) -> Result<u64> {
    tx.execute("delete from sign_in where ends_at <= $1 or (account_id is null and seen_at <= $2)")
        .bind(at)
        .bind(unused_since)
        .run()
        .await
}
