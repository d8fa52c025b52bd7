//! The table `protocol_addendum`.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Something that was added to a protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addendum {
    /// Its id.
    pub id: Uuid,
    /// The protocol.
    pub protocol: Uuid,
    /// Who wrote it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// Its words, sealed with the key of whom the protocol is about.
    pub words: Vec<u8>,
    /// When.
    pub made_at: Moment,
}

record!(Addendum { id, protocol = "protocol_id", author, words, made_at });

/// Writes an addendum.
pub async fn insert(tx: &mut Tx, new: &Addendum) -> Result<()> {
    tx.execute("insert into protocol_addendum (id, protocol_id, author, words, made_at) values ($1, $2, $3, $4, $5)")
        .bind(new.id)
        .bind(new.protocol)
        .bind(new.author)
        .bind(new.words.as_slice())
        .bind(new.made_at)
        .run()
        .await?;
    Ok(())
}

/// How many were added to a protocol.
pub async fn count(tx: &mut Tx, protocol: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> =
        tx.query("select count(*) from protocol_addendum where protocol_id = $1").bind(protocol).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// How many were added to the protocols of a session.
pub async fn count_of_session(tx: &mut Tx, session: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> = tx
        .query("select count(*) from protocol_addendum d join protocol p on p.id = d.protocol_id where p.session_id = $1")
        .bind(session)
        .one()
        .await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// What was added to the protocols about somebody, oldest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Addendum>> {
    store
        .query(
            "select d.id, d.protocol_id, d.author, d.words, d.made_at from protocol_addendum d
             join protocol p on p.id = d.protocol_id where p.account_id = $1 order by d.made_at, d.id",
        )
        .bind(account)
        .all()
        .await
}

/// Whether this was added to that protocol.
pub async fn is_of(tx: &mut Tx, id: Uuid, protocol: Uuid) -> Result<bool> {
    let found: Option<(Uuid,)> =
        tx.query("select id from protocol_addendum where id = $1 and protocol_id = $2").bind(id).bind(protocol).one().await?;
    Ok(found.is_some())
}
