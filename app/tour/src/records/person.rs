//! The table `shown_person`.

use crate::rules::kinds::Basis;
use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Somebody, or something, that can be recognised in a picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// Its id.
    pub id: Uuid,
    /// The picture.
    pub picture: Uuid,
    /// Left edge, in parts of 10,000 of the upright picture.
    pub x: i64,
    /// Upper edge.
    pub y: i64,
    /// Width.
    pub w: i64,
    /// Height.
    pub h: i64,
    /// Why she may be seen.
    pub basis: Basis,
    /// A note without names; may be empty.
    pub note: String,
    /// Who said it.
    pub author: Option<Uuid>,
    /// When.
    pub made_at: Moment,
}

record!(Shown { id, picture = "picture_id", x, y, w, h, basis, note, author, made_at });

macro_rules! shown {
    ($rest:literal) => {
        concat!("select id, picture_id, x, y, w, h, basis, note, author, made_at from shown_person ", $rest)
    };
}

/// Marks somebody; `false`: it is there already.
pub async fn insert(tx: &mut Tx, new: &Shown) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into shown_person (id, picture_id, x, y, w, h, basis, note, author, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict (id) do nothing",
        )
        .bind(new.id)
        .bind(new.picture)
        .bind(new.x)
        .bind(new.y)
        .bind(new.w)
        .bind(new.h)
        .bind(new.basis)
        .bind(new.note.as_str())
        .bind(new.author)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Says why somebody of this picture may be seen. `false`: nobody there has this id.
pub async fn set_basis(tx: &mut Tx, picture: Uuid, id: Uuid, basis: Basis, note: &str) -> Result<bool> {
    let rows = tx
        .execute("update shown_person set basis = $3, note = $4 where id = $2 and picture_id = $1")
        .bind(picture)
        .bind(id)
        .bind(basis)
        .bind(note)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Takes a mark away.
pub async fn delete(tx: &mut Tx, picture: Uuid, id: Uuid) -> Result<()> {
    tx.execute("delete from shown_person where id = $2 and picture_id = $1").bind(picture).bind(id).run().await?;
    Ok(())
}

/// Who is marked in a picture, in the order in which it was done.
pub async fn of(tx: &mut Tx, picture: Uuid) -> Result<Vec<Shown>> {
    tx.query(shown!("where picture_id = $1 order by made_at, id")).bind(picture).all().await
}

/// The same, outside of a transaction.
pub async fn look(store: &Store, picture: Uuid) -> Result<Vec<Shown>> {
    store.query(shown!("where picture_id = $1 order by made_at, id")).bind(picture).all().await
}

/// Those of whom this account said it.
pub(crate) async fn of_author(store: &Store, author: Uuid) -> Result<Vec<Shown>> {
    store.query(shown!("where author = $1 order by made_at, id")).bind(author).all().await
}
