//! The table `person_key`: people's keys, closed.

use super::id;
use crate::vault::Wrapped;
use base::{
    record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

struct Row {
    account_id: String,
    kek: String,
    wrapped: Vec<u8>,
}

record!(Row { account_id, kek, wrapped });

impl Row {
    fn read(self) -> Result<(Uuid, Wrapped)> {
        Ok((id(&self.account_id)?, Wrapped { kek: self.kek, bytes: self.wrapped }))
    }
}

/// Keeps a person's key. `false`: she has one.
pub async fn insert(tx: &mut Tx, person: Uuid, key: &Wrapped) -> Result<bool> {
    let rows = tx
        .execute("insert into person_key (account_id, kek, wrapped) values ($1, $2, $3) on conflict do nothing")
        .bind(person.to_string())
        .bind(key.kek.as_str())
        .bind(Some(key.bytes.clone()))
        .run()
        .await?;
    Ok(rows == 1)
}

const FIND: &str = "select account_id, kek, wrapped from person_key where account_id = $1";

/// The key of a person.
pub async fn find(store: &Store, person: Uuid) -> Result<Option<Wrapped>> {
    let row: Option<Row> = store.query(FIND).bind(person.to_string()).one().await?;
    Ok(row.map(Row::read).transpose()?.map(|(_, key)| key))
}

/// The same inside a transaction.
pub async fn find_in(tx: &mut Tx, person: Uuid) -> Result<Option<Wrapped>> {
    let row: Option<Row> = tx.query(FIND).bind(person.to_string()).one().await?;
    Ok(row.map(Row::read).transpose()?.map(|(_, key)| key))
}

/// The keys of all people, in the order of their ids.
pub async fn all(store: &Store) -> Result<Vec<(Uuid, Wrapped)>> {
    let rows: Vec<Row> = store.query("select account_id, kek, wrapped from person_key order by account_id").all().await?;
    rows.into_iter().map(Row::read).collect()
}

/// The next so many keys that are not closed by this one, in the order of their ids.
pub async fn not_under(tx: &mut Tx, kek: &str, after: Option<Uuid>, most: i64) -> Result<Vec<(Uuid, Wrapped)>> {
    let rows: Vec<Row> = tx
        .query("select account_id, kek, wrapped from person_key where kek <> $1 and account_id > $2 order by account_id limit $3")
        .bind(kek)
        .bind(after.map_or_else(String::new, |after| after.to_string()))
        .bind(most)
        .all()
        .await?;
    rows.into_iter().map(Row::read).collect()
}

/// Puts a newly closed key where the old one stands. `false`: it does not stand there any more; a destroyed key never comes back.
pub async fn exchange(tx: &mut Tx, person: Uuid, old: &Wrapped, new: &Wrapped) -> Result<bool> {
    let rows = tx
        .execute("update person_key set kek = $3, wrapped = $4 where account_id = $1 and kek = $2")
        .bind(person.to_string())
        .bind(old.kek.as_str())
        .bind(new.kek.as_str())
        .bind(Some(new.bytes.clone()))
        .run()
        .await?;
    Ok(rows == 1)
}

/// Destroys a person's key. `false`: she has none.
pub async fn delete(tx: &mut Tx, person: Uuid) -> Result<bool> {
    Ok(tx.execute("delete from person_key where account_id = $1").bind(person.to_string()).run().await? == 1)
}

/// How many keys each key of the ring closes.
pub async fn count(store: &Store) -> Result<Vec<(String, i64)>> {
    store.query("select kek, count(*) from person_key group by kek order by kek").all().await
}

/// One key that this one closes.
pub async fn one_under(store: &Store, kek: &str) -> Result<Option<(Uuid, Wrapped)>> {
    let row: Option<Row> = store
        .query("select account_id, kek, wrapped from person_key where kek = $1 order by account_id limit 1")
        .bind(kek)
        .one()
        .await?;
    row.map(Row::read).transpose()
}

/// Whether there is an account with this id.
pub async fn has_account(tx: &mut Tx, person: Uuid) -> Result<bool> {
    Ok(tx.query("select id from account where id = $1").bind(person.to_string()).one::<(String,)>().await?.is_some())
}
