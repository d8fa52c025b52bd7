//! The tables `stranger` and `stranger_key`: somebody without an account, and her key, closed.

use crate::vault::Wrapped;
use base::{
    Moment,
    store::{Result, Tx},
};
use uuid::Uuid;

/// Keeps that there is somebody. `false`: the id is already there.
pub async fn insert(tx: &mut Tx, stranger: Uuid, at: Moment) -> Result<bool> {
    let sql = "insert into stranger (id, made_at) values ($1, $2) on conflict do nothing";
    Ok(tx.execute(sql).bind(stranger).bind(at).run().await? == 1)
}

/// Whether there is somebody with this id.
pub async fn is_there(tx: &mut Tx, stranger: Uuid) -> Result<bool> {
    Ok(tx.query("select id from stranger where id = $1").bind(stranger).one::<(String,)>().await?.is_some())
}

/// Keeps her key. `false`: she has one.
pub async fn insert_key(tx: &mut Tx, stranger: Uuid, key: &Wrapped) -> Result<bool> {
    let rows = tx
        .execute("insert into stranger_key (stranger_id, kek, wrapped) values ($1, $2, $3) on conflict do nothing")
        .bind(stranger)
        .bind(key.kek.as_str())
        .bind(key.bytes.as_slice())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Her key.
pub async fn find_key(tx: &mut Tx, stranger: Uuid) -> Result<Option<Wrapped>> {
    tx.query("select kek, wrapped from stranger_key where stranger_id = $1").bind(stranger).one().await
}

/// Puts a newly closed key where the old one stands. `false`: it does not stand there any more.
pub async fn exchange(tx: &mut Tx, stranger: Uuid, old: &Wrapped, new: &Wrapped) -> Result<bool> {
    let rows = tx
        .execute("update stranger_key set kek = $3, wrapped = $4 where stranger_id = $1 and kek = $2")
        .bind(stranger)
        .bind(old.kek.as_str())
        .bind(new.kek.as_str())
        .bind(new.bytes.as_slice())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Takes her away: her key and whatever is kept about her go too. `false`: there is nobody with this id.
pub async fn delete(tx: &mut Tx, stranger: Uuid) -> Result<bool> {
    Ok(tx.execute("delete from stranger where id = $1").bind(stranger).run().await? == 1)
}

/// Takes everybody away who has no key: what is kept about them opens nowhere any more. How many.
pub async fn delete_without_key(tx: &mut Tx) -> Result<u64> {
    tx.execute("delete from stranger where not exists (select 1 from stranger_key k where k.stranger_id = stranger.id)")
        .run()
        .await
}
