//! SQL of uploads.

use super::Refusal;
use base::{
    Moment, Store,
    merge::Moving,
    record,
    store::{Result, Tx},
};
use tracing::error;
use uuid::Uuid;

/// What goes along when two accounts become one.
pub const MERGED: &[Moving] = &[base::moving!("upload")];

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Upload {
    /// The account.
    pub(super) account: Uuid,
    /// The name of its kind.
    pub(super) kind: String,
    /// How long it will be, if that is known.
    pub(super) size: Option<i64>,
    /// So many bytes are on the disk.
    pub(super) received: i64,
    /// The header as it came.
    pub(super) metadata: String,
    /// What the person's device called it.
    pub(super) name: Option<String>,
    /// How long it waits.
    pub(super) expires_at: Moment,
    /// When the last byte came.
    pub(super) finished_at: Option<Moment>,
    /// When it was taken over.
    pub(super) taken_at: Option<Moment>,
}

record!(Upload { account = "account_id", kind, size, received, metadata, name, expires_at, finished_at, taken_at });

impl Upload {
    /// So many bytes are on the disk.
    pub(super) fn received(&self) -> u64 {
        u64::try_from(self.received).unwrap_or(0)
    }

    /// How long it will be, if that is known.
    pub(super) fn size(&self) -> Option<u64> {
        self.size.and_then(|size| u64::try_from(size).ok())
    }
}

/// Lengths come from headers that were checked, so they fit.
pub(super) fn whole(bytes: u64) -> i64 {
    i64::try_from(bytes).unwrap_or(i64::MAX)
}

impl From<sqlx::Error> for Refusal {
    fn from(fault: sqlx::Error) -> Self {
        error!(%fault, "The row of an upload could not be read or written.");
        Self::Fault
    }
}

/// How many uploads of the account are under way, and how many bytes they may become.
pub(super) async fn under_way(tx: &mut Tx, account: Uuid, now: Moment) -> Result<(i64, i64)> {
    let row: Option<(i64, i64)> = tx
        .query(
            "select count(*), cast(coalesce(sum(reserved), 0) as bigint) from upload \
             where account_id = $1 and finished_at is null and expires_at > $2",
        )
        .bind(account)
        .bind(now)
        .one()
        .await?;
    Ok(row.unwrap_or_default())
}

/// A new upload.
pub(super) async fn add(tx: &mut Tx, id: Uuid, upload: Upload, reserved: u64, now: Moment) -> Result<()> {
    tx.execute(
        "insert into upload (id, account_id, kind, size, reserved, metadata, name, made_at, expires_at) \
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(id)
    .bind(upload.account)
    .bind(upload.kind)
    .bind(upload.size)
    .bind(whole(reserved))
    .bind(upload.metadata)
    .bind(upload.name)
    .bind(now)
    .bind(upload.expires_at)
    .run()
    .await?;
    Ok(())
}

/// The upload, if there is one.
pub(super) async fn find(store: &Store, id: Uuid) -> Result<Option<Upload>> {
    store
        .query(
            "select account_id, kind, size, received, metadata, name, expires_at, finished_at, taken_at from upload where id = $1",
        )
        .bind(id)
        .one()
        .await
}

/// Its length became known.
pub(super) async fn set_size(store: &Store, id: Uuid, size: u64) -> Result<()> {
    let size = whole(size);
    store
        .execute("update upload set size = $1, reserved = $2 where id = $3 and size is null")
        .bind(size)
        .bind(size)
        .bind(id)
        .run()
        .await?;
    Ok(())
}

/// More bytes are on the disk; false when the row says something else than was believed.
pub(super) async fn advance(
    store: &Store,
    id: Uuid,
    (from, to): (u64, u64),
    finished_at: Option<Moment>,
    expires_at: Moment,
) -> Result<bool> {
    let rows = store
        .execute("update upload set received = $1, finished_at = $2, expires_at = $3 where id = $4 and received = $5 and finished_at is null")
        .bind(whole(to))
        .bind(finished_at)
        .bind(expires_at)
        .bind(id)
        .bind(whole(from))
        .run()
        .await?;
    Ok(rows == 1)
}

/// What it is for has taken it over.
pub(super) async fn set_taken(store: &Store, id: Uuid, at: Moment) -> Result<()> {
    store.execute("update upload set taken_at = $1 where id = $2").bind(at).bind(id).run().await?;
    Ok(())
}

/// Forgets it.
pub(super) async fn delete(store: &Store, id: Uuid) -> Result<()> {
    store.execute("delete from upload where id = $1").bind(id).run().await?;
    Ok(())
}

/// Those that came whole, but were not taken over.
pub(super) async fn waiting(store: &Store) -> Result<Vec<Uuid>> {
    Ok(ids(store
        .query("select id from upload where finished_at is not null and taken_at is null order by finished_at")
        .all()
        .await?))
}

/// Whether one of this kind came whole, but was not taken over.
pub(super) async fn is_waiting(store: &Store, kind: &str) -> Result<bool> {
    let sql = "select id from upload where kind = $1 and finished_at is not null and taken_at is null";
    Ok(store.query(sql).bind(kind).one::<(Uuid,)>().await?.is_some())
}

/// Those that waited until `before`.
pub(super) async fn expired(store: &Store, before: Moment) -> Result<Vec<Uuid>> {
    Ok(ids(store.query("select id from upload where expires_at < $1").bind(before).all().await?))
}

/// Forgets what an account has on its way, in the transaction that erases it. What was handed over belongs to who took it; the bytes go
/// with the next tidying, as all bytes without a row.
pub async fn forget_who(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("delete from upload where account_id = $1").bind(account).run().await?;
    Ok(())
}

fn ids(rows: Vec<(Uuid,)>) -> Vec<Uuid> {
    rows.into_iter().map(|(id,)| id).collect()
}
