//! The tables `newcomer_list` and `newcomer_list_person`: lists between being read and being taken over.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewcomerList {
    /// Its id.
    pub id: Uuid,
    /// Who brought it.
    pub author: Uuid,
    /// Its words, sealed; empty when it was taken over.
    pub words: Vec<u8>,
    /// When it was taken over.
    pub taken_at: Option<Moment>,
}

record!(NewcomerList { id, author, words, taken_at });

/// Keeps a list.
pub async fn insert(tx: &mut Tx, new: &NewcomerList, at: Moment) -> Result<()> {
    tx.execute("insert into newcomer_list (id, author, words, made_at) values ($1, $2, $3, $4)")
        .bind(new.id)
        .bind(new.author)
        .bind(new.words.as_slice())
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// The list with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<NewcomerList>> {
    tx.query("select id, author, words, taken_at from newcomer_list where id = $1").bind(id).one().await
}

/// It is taken over, and its words go. `false`: it was before.
pub async fn take(tx: &mut Tx, id: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute("update newcomer_list set taken_at = $2, words = $3 where id = $1 and taken_at is null")
        .bind(id)
        .bind(at)
        .bind(&[][..])
        .run()
        .await?;
    Ok(rows == 1)
}

/// It goes. `false`: it was taken over.
pub async fn delete_waiting(tx: &mut Tx, id: Uuid) -> Result<bool> {
    Ok(tx.execute("delete from newcomer_list where id = $1 and taken_at is null").bind(id).run().await? == 1)
}

/// Those that somebody brought and has not taken over go.
pub async fn delete_waiting_of(tx: &mut Tx, author: Uuid) -> Result<u64> {
    tx.execute("delete from newcomer_list where author = $1 and taken_at is null").bind(author).run().await
}

/// Somebody came of it.
pub async fn add_person(tx: &mut Tx, id: Uuid, person: Uuid) -> Result<()> {
    tx.execute("insert into newcomer_list_person (list_id, account_id) values ($1, $2)").bind(id).bind(person).run().await?;
    Ok(())
}

/// Who came of it.
pub async fn people(tx: &mut Tx, id: Uuid) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = tx.query("select account_id from newcomer_list_person where list_id = $1").bind(id).all().await?;
    Ok(rows.into_iter().map(|(person,)| person).collect())
}

/// Old ones go: those that nobody has taken over, and the others when their cards are printed.
pub async fn forget(store: &Store, before: Moment) -> Result<u64> {
    store.execute("delete from newcomer_list where made_at <= $1").bind(before).run().await
}
