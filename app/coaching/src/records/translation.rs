//! The table `protocol_translation`.

use base::{
    Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A protocol, or something that was added to it, in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// Its id.
    pub id: Uuid,
    /// The protocol.
    pub protocol: Uuid,
    /// What was added to it; `None`: the protocol itself.
    pub addendum: Option<Uuid>,
    /// Who wrote it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// Its words, sealed with the key of whom the protocol is about.
    pub words: Vec<u8>,
    /// When.
    pub made_at: Moment,
}

record!(Translation { id, protocol = "protocol_id", addendum = "addendum_id", author, words, made_at });

/// Writes a translation. `false`: there is one already.
pub async fn insert(tx: &mut Tx, new: &Translation) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into protocol_translation (id, protocol_id, addendum_id, author, words, made_at) values ($1, $2, $3, $4, $5, $6)
             on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.protocol)
        .bind(new.addendum)
        .bind(new.author)
        .bind(new.words.as_slice())
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The translation with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Translation>> {
    tx.query("select id, protocol_id, addendum_id, author, words, made_at from protocol_translation where id = $1")
        .bind(id)
        .one()
        .await
}

/// Takes it away.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from protocol_translation where id = $1").bind(id).run().await?;
    Ok(())
}

/// The translations of what was written about somebody.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Translation>> {
    store
        .query(
            "select t.id, t.protocol_id, t.addendum_id, t.author, t.words, t.made_at from protocol_translation t
             join protocol p on p.id = t.protocol_id where p.account_id = $1 order by t.made_at, t.id",
        )
        .bind(account)
        .all()
        .await
}

/// How many translations there are of what was written in a session.
pub async fn count_of_session(tx: &mut Tx, session: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> = tx
        .query("select count(*) from protocol_translation t join protocol p on p.id = t.protocol_id where p.session_id = $1")
        .bind(session)
        .one()
        .await?;
    Ok(counted.map_or(0, |(count,)| count))
}
