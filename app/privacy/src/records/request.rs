//! The table `data_request`: words are sealed with the key of whose request it is.

use crate::rules::requests::{State, Wish};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What somebody wants done with her data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// What she wants.
    pub wish: Wish,
    /// Her words, sealed.
    pub words: Vec<u8>,
    /// When.
    pub made_at: Moment,
    /// The last day for an answer.
    pub due: Date,
    /// What became of it.
    pub state: State,
    /// When it was over.
    pub ended_at: Option<Moment>,
    /// The answer, sealed.
    pub answer: Option<Vec<u8>>,
    /// Who answered.
    pub author: Option<Uuid>,
    /// When she read the answer.
    pub read_at: Option<Moment>,
}

record!(Request {
    id,
    account = "account_id",
    wish = "kind",
    words,
    made_at,
    due,
    state,
    ended_at,
    answer,
    author,
    read_at,
});

macro_rules! requests {
    ($rest:literal) => {
        concat!(
            "select id, account_id, kind, words, made_at, due, state, ended_at, answer, author, read_at from data_request ",
            $rest
        )
    };
}

/// Writes a request. Who writes at the same moment waits for the log.
pub async fn insert(tx: &mut Tx, new: &Request) -> Result<()> {
    tx.execute("insert into data_request (id, account_id, kind, words, made_at, due, state) values ($1, $2, $3, $4, $5, $6, $7)")
        .bind(new.id)
        .bind(new.account)
        .bind(new.wish)
        .bind(new.words.as_slice())
        .bind(new.made_at)
        .bind(new.due)
        .bind(new.state)
        .run()
        .await?;
    Ok(())
}

/// The one of this kind that waits for an answer.
pub async fn open_of(tx: &mut Tx, account: Uuid, wish: Wish) -> Result<Option<Request>> {
    tx.query(requests!("where account_id = $1 and kind = $2 and state = 'open'")).bind(account).bind(wish).one().await
}

/// The request with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Request>> {
    tx.query(requests!("where id = $1")).bind(id).one().await
}

/// All of somebody, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Request>> {
    store.query(requests!("where account_id = $1 order by made_at desc, id desc")).bind(account).all().await
}

/// How many somebody has made since then.
pub async fn count_since(tx: &mut Tx, account: Uuid, since: Moment) -> Result<i64> {
    let sql = "select count(*) from data_request where account_id = $1 and made_at >= $2";
    let counted: Option<(i64,)> = tx.query(sql).bind(account).bind(since).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// All that are open: those that are due first.
pub async fn open(store: &Store) -> Result<Vec<Request>> {
    store.query(requests!("where state = 'open' order by due, made_at, id")).all().await
}

/// Its person takes it back. `false`: it was over.
pub async fn take_back(tx: &mut Tx, id: Uuid, at: Moment) -> Result<bool> {
    let rows = tx
        .execute("update data_request set state = 'taken-back', ended_at = $2 where id = $1 and state = 'open'")
        .bind(id)
        .bind(at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// It is answered. `false`: it was over.
pub async fn answer(tx: &mut Tx, id: Uuid, words: &[u8], author: Option<Uuid>, at: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update data_request set state = 'answered', ended_at = $2, answer = $3, author = $4
             where id = $1 and state = 'open'",
        )
        .bind(id)
        .bind(at)
        .bind(words)
        .bind(author)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Its person has read the answers to what she asked.
pub async fn note_read(tx: &mut Tx, account: Uuid, at: Moment) -> Result<()> {
    tx.execute("update data_request set read_at = $2 where account_id = $1 and state = 'answered' and read_at is null")
        .bind(account)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Forgets what was over before this moment; how many.
pub async fn forget(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from data_request where ended_at < $1").bind(before).run().await
}
