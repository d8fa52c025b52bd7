//! The table `private_note`: words are sealed with the key of the person whom it is about, so that they go with her.

use base::{
    Moment,
    store::{Result, Tx},
};
use uuid::Uuid;

/// What this author keeps in mind about somebody, sealed, and since when.
pub async fn find(tx: &mut Tx, account: Uuid, author: Uuid) -> Result<Option<(Vec<u8>, Moment)>> {
    tx.query("select words, made_at from private_note where account_id = $1 and author = $2")
        .bind(account)
        .bind(author)
        .one()
        .await
}

/// Writes it, in place of what was there.
pub async fn put(tx: &mut Tx, account: Uuid, author: Uuid, words: &[u8], at: Moment) -> Result<()> {
    tx.execute(
        "insert into private_note (account_id, author, words, made_at) values ($1, $2, $3, $4)
         on conflict (account_id, author) do update set words = excluded.words, made_at = excluded.made_at",
    )
    .bind(account)
    .bind(author)
    .bind(words)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, account: Uuid, author: Uuid) -> Result<u64> {
    tx.execute("delete from private_note where account_id = $1 and author = $2").bind(account).bind(author).run().await
}

/// How many notes there are about somebody.
pub async fn count_about(tx: &mut Tx, account: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> = tx.query("select count(*) from private_note where account_id = $1").bind(account).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// Forgets what was written before this moment; how many.
pub async fn forget(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from private_note where made_at < $1").bind(before).run().await
}
