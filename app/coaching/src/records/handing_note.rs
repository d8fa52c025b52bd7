//! The table `handing_note`: words are sealed with the key of the person whom it is about.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A note for the next coach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HandingNote {
    /// About whom.
    pub account: Uuid,
    /// Who wrote it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// Its words, sealed.
    pub words: Vec<u8>,
    /// When it was written.
    pub made_at: Moment,
    /// When it goes.
    pub goes_at: Moment,
}

record!(HandingNote { account = "account_id", author, words, made_at, goes_at });

/// The note about somebody, within a transaction.
pub async fn find_in(tx: &mut Tx, account: Uuid) -> Result<Option<HandingNote>> {
    tx.query("select account_id, author, words, made_at, goes_at from handing_note where account_id = $1")
        .bind(account)
        .one()
        .await
}

/// The note about somebody.
pub async fn find(store: &Store, account: Uuid) -> Result<Option<HandingNote>> {
    store
        .query("select account_id, author, words, made_at, goes_at from handing_note where account_id = $1")
        .bind(account)
        .one()
        .await
}

/// About whom there is one that the coach whom it is for has not opened; not those of this author.
pub async fn unseen(store: &Store, author: Uuid, at: Moment) -> Result<Vec<(Uuid,)>> {
    store
        .query(
            "select account_id from handing_note where seen_at is null and (author is null or author <> $1) and goes_at > $2
             order by made_at, account_id",
        )
        .bind(author)
        .bind(at)
        .all()
        .await
}

/// The coach whom it is for has opened it.
pub async fn note_seen(tx: &mut Tx, account: Uuid, reader: Uuid, at: Moment) -> Result<()> {
    tx.execute(
        "update handing_note set seen_at = $3 where account_id = $1 and seen_at is null and (author is null or author <> $2)",
    )
    .bind(account)
    .bind(reader)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// About whom there is one.
pub async fn about_whom(store: &Store, at: Moment) -> Result<Vec<(Uuid,)>> {
    store.query("select account_id from handing_note where goes_at > $1").bind(at).all().await
}

/// Writes it, in place of what was there.
pub async fn put(tx: &mut Tx, new: &HandingNote) -> Result<()> {
    tx.execute(
        "insert into handing_note (account_id, author, words, made_at, goes_at) values ($1, $2, $3, $4, $5)
         on conflict (account_id) do update
         set author = excluded.author, words = excluded.words, made_at = excluded.made_at, goes_at = excluded.goes_at,
             seen_at = null",
    )
    .bind(new.account)
    .bind(new.author)
    .bind(new.words.as_slice())
    .bind(new.made_at)
    .bind(new.goes_at)
    .run()
    .await?;
    Ok(())
}

/// There is another coach from `now` on: it goes at this moment, and is new to her.
pub async fn go_at(tx: &mut Tx, account: Uuid, now: Moment, at: Moment) -> Result<()> {
    tx.execute("update handing_note set goes_at = $3, seen_at = null where account_id = $1 and goes_at > $2")
        .bind(account)
        .bind(now)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, account: Uuid) -> Result<u64> {
    tx.execute("delete from handing_note where account_id = $1").bind(account).run().await
}

/// Forgets those whose time is over; how many.
pub async fn forget(tx: &mut Tx, at: Moment) -> Result<u64> {
    tx.execute("delete from handing_note where goes_at <= $1").bind(at).run().await
}
