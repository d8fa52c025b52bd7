//! SQL of the organisation's own pictures.

use crate::rules::{Kind, Reason, State};
use base::{
    Lang, Moment, Store, record,
    store::{Result, Tx},
};
use uuid::Uuid;

/// A picture.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Its id: that of its upload and of its original.
    pub id: Uuid,
    /// What it is.
    pub kind: Kind,
    /// Where it stands.
    pub state: State,
    /// Why it was refused.
    pub reason: Option<Reason>,
    /// The job that makes it smaller.
    pub job: Uuid,
    /// When it came.
    pub sent_at: Moment,
}

record!(Picture { id, kind, state, reason, job = "job_id", sent_at });

/// One of its sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// The picture.
    pub picture: Uuid,
    /// The name of the public file.
    pub name: String,
    /// In pixels.
    pub width: i64,
    /// In pixels.
    pub height: i64,
}

record!(File { picture = "picture_id", name, width, height });

/// What is said about it in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Words {
    /// The picture.
    pub picture: Uuid,
    /// The language's code.
    pub lang: String,
    /// What is said.
    pub words: String,
}

record!(Words { picture = "picture_id", lang, words });

/// A picture came; false: it is there already.
pub(crate) async fn add(tx: &mut Tx, picture: &Picture, sent_by: Uuid) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into picture (id, kind, state, job_id, sent_by, sent_at) values ($1, $2, $3, $4, $5, $6) \
             on conflict (id) do nothing",
        )
        .bind(picture.id)
        .bind(picture.kind)
        .bind(picture.state)
        .bind(picture.job)
        .bind(sent_by)
        .bind(picture.sent_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Those of a kind that wait or were refused have had their day: a newer one came.
pub(crate) async fn supersede(tx: &mut Tx, kind: Kind) -> Result<()> {
    tx.execute("update picture set state = 'gone' where kind = $1 and state in ('waiting', 'refused')").bind(kind).run().await?;
    Ok(())
}

/// A picture.
pub(crate) async fn find(store: &Store, id: Uuid) -> Result<Option<Picture>> {
    store.query("select id, kind, state, reason, job_id, sent_at from picture where id = $1").bind(id).one().await
}

/// Where a picture stands at this moment of the transaction.
pub(crate) async fn state(tx: &mut Tx, id: Uuid) -> Result<Option<State>> {
    let row: Option<(State,)> = tx.query("select state from picture where id = $1").bind(id).one().await?;
    Ok(row.map(|(state,)| state))
}

/// The picture of this kind in this state: of those that are shown or were there is one at most.
pub(crate) async fn in_state(tx: &mut Tx, kind: Kind, state: State) -> Result<Option<Uuid>> {
    let row: Option<(Uuid,)> = tx
        .query("select id from picture where kind = $1 and state = $2 order by sent_at desc")
        .bind(kind)
        .bind(state)
        .one()
        .await?;
    Ok(row.map(|(id,)| id))
}

/// It stands elsewhere now.
pub(crate) async fn set_state(tx: &mut Tx, id: Uuid, state: State) -> Result<()> {
    tx.execute("update picture set state = $1 where id = $2").bind(state).bind(id).run().await?;
    Ok(())
}

/// It cannot be used, if it is still waited for.
pub(crate) async fn refuse(store: &Store, id: Uuid, reason: Reason) -> Result<()> {
    store
        .execute("update picture set state = 'refused', reason = $1 where id = $2 and state = 'waiting'")
        .bind(reason)
        .bind(id)
        .run()
        .await?;
    Ok(())
}

/// One of its sizes.
pub(crate) async fn add_file(tx: &mut Tx, file: &File) -> Result<()> {
    tx.execute("insert into picture_file (picture_id, name, width, height) values ($1, $2, $3, $4) on conflict do nothing")
        .bind(file.picture)
        .bind(file.name.as_str())
        .bind(file.width)
        .bind(file.height)
        .run()
        .await?;
    Ok(())
}

/// What is said about it in this language from now on; empty: nothing.
pub(crate) async fn set_words(tx: &mut Tx, id: Uuid, lang: Lang, words: &str) -> Result<()> {
    tx.execute("delete from picture_words where picture_id = $1 and lang = $2").bind(id).bind(lang.code()).run().await?;
    if !words.is_empty() {
        tx.execute("insert into picture_words (picture_id, lang, words) values ($1, $2, $3)")
            .bind(id)
            .bind(lang.code())
            .bind(words)
            .run()
            .await?;
    }
    Ok(())
}

/// What was said about one is said about the other.
pub(crate) async fn copy_words(tx: &mut Tx, from: Uuid, to: Uuid) -> Result<()> {
    tx.execute(
        "insert into picture_words (picture_id, lang, words) select $1, lang, words from picture_words where picture_id = $2",
    )
    .bind(to)
    .bind(from)
    .run()
    .await?;
    Ok(())
}

/// All that can be seen or waited for.
pub(crate) async fn all(store: &Store) -> Result<Vec<Picture>> {
    store
        .query("select id, kind, state, reason, job_id, sent_at from picture where state <> 'gone' order by sent_at desc")
        .all()
        .await
}

/// Their files, the widest first.
pub(crate) async fn files(store: &Store) -> Result<Vec<File>> {
    store
        .query(
            "select picture_id, name, width, height from picture_file \
             where picture_id in (select id from picture where state <> 'gone') order by width desc, name",
        )
        .all()
        .await
}

/// What is said about them.
pub(crate) async fn words(store: &Store) -> Result<Vec<Words>> {
    store.query("select picture_id, lang, words from picture_words order by lang").all().await
}

/// Those that nobody can see any more.
pub(crate) async fn gone(store: &Store) -> Result<Vec<Uuid>> {
    let rows: Vec<(Uuid,)> = store.query("select id from picture where state = 'gone'").all().await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// The files of a picture that no other one has.
pub(crate) async fn own_files(store: &Store, id: Uuid) -> Result<Vec<String>> {
    let rows: Vec<(String,)> = store
        .query(
            "select name from picture_file where picture_id = $1 \
             and name not in (select name from picture_file where picture_id <> $1)",
        )
        .bind(id)
        .all()
        .await?;
    Ok(rows.into_iter().map(|(name,)| name).collect())
}

/// Forgets a picture.
pub(crate) async fn delete(store: &Store, id: Uuid) -> Result<()> {
    store.execute("delete from picture where id = $1").bind(id).run().await?;
    Ok(())
}

/// Forgets who sent pictures, in the transaction that erases the account.
pub(crate) async fn forget_who(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("update picture set sent_by = null where sent_by = $1").bind(account).run().await?;
    Ok(())
}
