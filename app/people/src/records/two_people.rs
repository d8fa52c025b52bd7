//! The table `two_people`: like names, and yet two people.

use base::{
    Moment,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// In the order in which two stand in the table.
fn ordered(one: Uuid, other: Uuid) -> (Uuid, Uuid) {
    if one < other { (one, other) } else { (other, one) }
}

/// Writes down that they are two. Said twice, it is said once.
pub async fn insert(tx: &mut Tx, one: Uuid, other: Uuid, by: Option<Uuid>, at: Moment) -> Result<()> {
    let (one, other) = ordered(one, other);
    tx.execute("insert into two_people (one, other, made_by, made_at) values ($1, $2, $3, $4) on conflict do nothing")
        .bind(one)
        .bind(other)
        .bind(by)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Takes it back.
pub async fn delete(tx: &mut Tx, one: Uuid, other: Uuid) -> Result<()> {
    let (one, other) = ordered(one, other);
    tx.execute("delete from two_people where one = $1 and other = $2").bind(one).bind(other).run().await?;
    Ok(())
}

/// All of them, the newest first.
pub async fn all(store: &Store) -> Result<Vec<(Uuid, Uuid)>> {
    store.query("select one, other from two_people order by made_at desc, one, other").all().await
}
