//! The table `private_note`: words are sealed with the key of the person whom it is about, so that they go with her.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// Its words, sealed.
    pub words: Vec<u8>,
    /// When it was written.
    pub made_at: Moment,
    /// When it goes.
    pub goes_at: Moment,
}

record!(Note { words, made_at, goes_at });

/// What this author keeps in mind about somebody.
pub async fn find(store: &Store, account: Uuid, author: Uuid) -> Result<Option<Note>> {
    store
        .query("select words, made_at, goes_at from private_note where account_id = $1 and author = $2")
        .bind(account)
        .bind(author)
        .one()
        .await
}

/// Writes it, in place of what was there.
pub async fn put(tx: &mut Tx, account: Uuid, author: Uuid, note: &Note) -> Result<()> {
    tx.execute(
        "insert into private_note (account_id, author, words, made_at, goes_at) values ($1, $2, $3, $4, $5)
         on conflict (account_id, author) do update
         set words = excluded.words, made_at = excluded.made_at, goes_at = excluded.goes_at",
    )
    .bind(account)
    .bind(author)
    .bind(note.words.as_slice())
    .bind(note.made_at)
    .bind(note.goes_at)
    .run()
    .await?;
    Ok(())
}

/// It goes at this moment, if not earlier.
pub async fn go_at(tx: &mut Tx, account: Uuid, author: Uuid, at: Moment) -> Result<()> {
    tx.execute("update private_note set goes_at = $3 where account_id = $1 and author = $2 and goes_at > $3")
        .bind(account)
        .bind(author)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// It stays so long after it was written, after all.
pub async fn stay(tx: &mut Tx, account: Uuid, author: Uuid, kept: i64) -> Result<()> {
    tx.execute("update private_note set goes_at = made_at + $3 where account_id = $1 and author = $2")
        .bind(account)
        .bind(author)
        .bind(kept)
        .run()
        .await?;
    Ok(())
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, account: Uuid, author: Uuid) -> Result<u64> {
    tx.execute("delete from private_note where account_id = $1 and author = $2").bind(account).bind(author).run().await
}

/// How many notes there are about somebody.
pub async fn count_about(store: &Store, account: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> =
        store.query("select count(*) from private_note where account_id = $1").bind(account).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// Forgets those whose time is over; how many.
pub async fn forget(tx: &mut Tx, at: Moment) -> Result<u64> {
    tx.execute("delete from private_note where goes_at <= $1").bind(at).run().await
}

/// When the last note about somebody goes.
pub async fn last_goes_at(store: &Store, account: Uuid) -> Result<Option<Moment>> {
    let found: Option<(Option<Moment>,)> =
        store.query("select max(goes_at) from private_note where account_id = $1").bind(account).one().await?;
    Ok(found.and_then(|(at,)| at))
}
