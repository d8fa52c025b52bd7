//! The table `person_key`: people's keys, closed.

use crate::vault::Wrapped;
use base::{
    record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

record!(Wrapped { kek, bytes = "wrapped" });

type Row = (Uuid, String, Vec<u8>);

fn whose((person, kek, bytes): Row) -> (Uuid, Wrapped) {
    (person, Wrapped { kek, bytes })
}

/// Keeps a person's key. `false`: she has one.
pub async fn insert(tx: &mut Tx, person: Uuid, key: &Wrapped) -> Result<bool> {
    let rows = tx
        .execute("insert into person_key (account_id, kek, wrapped) values ($1, $2, $3) on conflict do nothing")
        .bind(person)
        .bind(key.kek.as_str())
        .bind(key.bytes.as_slice())
        .run()
        .await?;
    Ok(rows == 1)
}

const FIND: &str = "select kek, wrapped from person_key where account_id = $1";

/// The key of a person.
pub async fn find(store: &Store, person: Uuid) -> Result<Option<Wrapped>> {
    store.query(FIND).bind(person).one().await
}

/// The same inside a transaction.
pub async fn find_in(tx: &mut Tx, person: Uuid) -> Result<Option<Wrapped>> {
    tx.query(FIND).bind(person).one().await
}

/// The keys of all people, in the order of their ids.
pub async fn all(store: &Store) -> Result<Vec<(Uuid, Wrapped)>> {
    let rows: Vec<Row> = store.query("select account_id, kek, wrapped from person_key order by account_id").all().await?;
    Ok(rows.into_iter().map(whose).collect())
}

/// The keys of all people and of all strangers, in the order of their ids.
pub async fn all_with_strangers(store: &Store) -> Result<Vec<(Uuid, Wrapped)>> {
    let rows: Vec<Row> = store
        .query(
            "select account_id, kek, wrapped from person_key
             union all select stranger_id, kek, wrapped from stranger_key order by account_id",
        )
        .all()
        .await?;
    Ok(rows.into_iter().map(whose).collect())
}

/// The next so many keys of people and strangers that are not closed by this one, in the order of their ids.
pub async fn not_under(tx: &mut Tx, kek: &str, after: Option<Uuid>, most: i64) -> Result<Vec<(Uuid, Wrapped)>> {
    let rows: Vec<Row> = tx
        .query(
            "select account_id, kek, wrapped from person_key where kek <> $1 and account_id > $2
             union all select stranger_id, kek, wrapped from stranger_key where kek <> $1 and stranger_id > $2
             order by account_id limit $3",
        )
        .bind(kek)
        .bind(after.map_or_else(String::new, |after| after.to_string()))
        .bind(most)
        .all()
        .await?;
    Ok(rows.into_iter().map(whose).collect())
}

/// Puts a newly closed key where the old one stands. `false`: it does not stand there any more; a destroyed key never comes back.
pub async fn exchange(tx: &mut Tx, person: Uuid, old: &Wrapped, new: &Wrapped) -> Result<bool> {
    let rows = tx
        .execute("update person_key set kek = $3, wrapped = $4 where account_id = $1 and kek = $2")
        .bind(person)
        .bind(old.kek.as_str())
        .bind(new.kek.as_str())
        .bind(new.bytes.as_slice())
        .run()
        .await?;
    Ok(rows == 1)
}

/// Destroys a person's key. `false`: she has none.
pub async fn delete(tx: &mut Tx, person: Uuid) -> Result<bool> {
    Ok(tx.execute("delete from person_key where account_id = $1").bind(person).run().await? == 1)
}

/// How many keys of people and strangers each key of the ring closes.
pub async fn count(store: &Store) -> Result<Vec<(String, i64)>> {
    store
        .query(
            "select kek, count(*) from (select kek from person_key union all select kek from stranger_key) k
             group by kek order by kek",
        )
        .all()
        .await
}

/// One key, of somebody or of a stranger, that this one closes.
pub async fn one_under(store: &Store, kek: &str) -> Result<Option<(Uuid, Wrapped)>> {
    let row: Option<Row> = store
        .query(
            "select account_id, kek, wrapped from person_key where kek = $1
             union all select stranger_id, kek, wrapped from stranger_key where kek = $1 order by account_id limit 1",
        )
        .bind(kek)
        .one()
        .await?;
    Ok(row.map(whose))
}

/// Whether there is an account with this id.
pub async fn has_account(tx: &mut Tx, person: Uuid) -> Result<bool> {
    Ok(tx.query("select id from account where id = $1").bind(person).one::<(String,)>().await?.is_some())
}
