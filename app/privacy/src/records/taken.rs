//! The table `data_taken`.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// That somebody's data were taken along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taken {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// Who did it for her; `None`: she herself.
    pub author: Option<Uuid>,
    /// When.
    pub made_at: Moment,
}

record!(Taken { id, account = "account_id", author, made_at });

/// Writes it down.
pub async fn insert(tx: &mut Tx, new: &Taken) -> Result<()> {
    tx.execute("insert into data_taken (id, account_id, author, made_at) values ($1, $2, $3, $4)")
        .bind(new.id)
        .bind(new.account)
        .bind(new.author)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(())
}

/// It was not taken after all.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from data_taken where id = $1").bind(id).run().await?;
    Ok(())
}

/// How often since then; also by a clock that was set back meanwhile.
pub async fn count_since(tx: &mut Tx, account: Uuid, since: Moment) -> Result<i64> {
    let sql = "select count(*) from data_taken where account_id = $1 and made_at > $2";
    let counted: Option<(i64,)> = tx.query(sql).bind(account).bind(since).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// All of somebody, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Taken>> {
    let sql = "select id, account_id, author, made_at from data_taken where account_id = $1 order by made_at desc, id desc";
    store.query(sql).bind(account).all().await
}

/// Forgets what was before this moment; how many.
pub async fn forget(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from data_taken where made_at < $1").bind(before).run().await
}
