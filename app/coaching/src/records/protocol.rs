//! The tables `protocol` and `protocol_answer`: words are sealed with the key of the person they are about.

use crate::rules::Verdict;
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// What was written about somebody, with what she said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Protocol {
    /// Its id.
    pub id: Uuid,
    /// The session.
    pub session: Uuid,
    /// The group, where it was a session of one.
    pub group: Option<Uuid>,
    /// Whom it is about.
    pub account: Uuid,
    /// Who wrote it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// The words, sealed.
    pub words: Vec<u8>,
    /// The day of the session.
    pub day: Date,
    /// How many minutes counted.
    pub minutes: i64,
    /// When it was written.
    pub made_at: Moment,
    /// When the person opened it first.
    pub read_at: Option<Moment>,
    /// When she opened all of it; `None`: not yet, or something was added since.
    pub opened_at: Option<Moment>,
    /// What she said to it.
    pub verdict: Option<Verdict>,
    /// In which words, sealed.
    pub answer: Option<Vec<u8>>,
    /// When.
    pub answered_at: Option<Moment>,
    /// When the one who answers to it saw that.
    pub seen_at: Option<Moment>,
}

record!(Protocol {
    id,
    session = "session_id",
    group = "group_id",
    account = "account_id",
    author,
    words,
    day,
    minutes,
    made_at,
    read_at,
    opened_at,
    verdict,
    answer,
    answered_at,
    seen_at,
});

macro_rules! protocols {
    ($rest:literal) => {
        concat!(
            "select p.id, p.session_id, s.group_id, p.account_id, p.author, p.words, s.day, a.minutes, p.made_at, p.read_at, p.opened_at,
                    w.verdict, w.words as answer, w.made_at as answered_at, w.seen_at
             from protocol p join coaching_session s on s.id = p.session_id
             join attendance a on a.session_id = p.session_id and a.account_id = p.account_id
             left join protocol_answer w on w.protocol_id = p.id ",
            $rest
        )
    };
}

/// Writes a protocol.
pub async fn insert(
    tx: &mut Tx,
    id: Uuid,
    session: Uuid,
    account: Uuid,
    author: Option<Uuid>,
    words: &[u8],
    at: Moment,
) -> Result<()> {
    tx.execute("insert into protocol (id, session_id, account_id, author, words, made_at) values ($1, $2, $3, $4, $5, $6)")
        .bind(id)
        .bind(session)
        .bind(account)
        .bind(author)
        .bind(words)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Whom this protocol is about.
pub async fn account_of(tx: &mut Tx, id: Uuid) -> Result<Option<Uuid>> {
    let found: Option<(Uuid,)> = tx.query("select account_id from protocol where id = $1").bind(id).one().await?;
    Ok(found.map(|(account,)| account))
}

/// One protocol of this person.
pub async fn find(tx: &mut Tx, account: Uuid, id: Uuid) -> Result<Option<Protocol>> {
    tx.query(protocols!("where p.account_id = $1 and p.id = $2")).bind(account).bind(id).one().await
}

/// What was written about this person, newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Protocol>> {
    store.query(protocols!("where p.account_id = $1 order by s.day desc, s.begins desc, p.id desc")).bind(account).all().await
}

/// How many texts this session has, and how many of them were opened by whom they are about.
pub async fn count_of_session(tx: &mut Tx, session: Uuid) -> Result<(i64, i64)> {
    let counted: Option<(i64, i64)> =
        tx.query("select count(*), count(read_at) from protocol where session_id = $1").bind(session).one().await?;
    Ok(counted.unwrap_or_default())
}

/// How many texts of this session somebody else wrote than who logged it.
pub async fn count_of_others(tx: &mut Tx, session: Uuid, author: Option<Uuid>) -> Result<i64> {
    let sql = "select count(*) from protocol where session_id = $1 and (author is null or author <> $2)";
    let counted: Option<(i64,)> = tx.query(sql).bind(session).bind(author.unwrap_or_default()).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// The only text of a session, for its author: whom it is about, its id and its words. `None`: there is none, or there are several.
pub async fn only_one_of(tx: &mut Tx, session: Uuid) -> Result<Option<(Uuid, Uuid, Vec<u8>)>> {
    let all: Vec<(Uuid, Uuid, Vec<u8>)> =
        tx.query("select account_id, id, words from protocol where session_id = $1").bind(session).all().await?;
    Ok(match <[_; 1]>::try_from(all) {
        Ok([one]) => Some(one),
        Err(_) => None,
    })
}

/// That a person sees in another way what was written about her, and nobody who accompanies her has seen it yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unseen {
    /// Whom it is about.
    pub account: Uuid,
    /// The day of the session.
    pub day: Date,
    /// When it was answered.
    pub at: Moment,
}

record!(Unseen { account = "account_id", day, at = "made_at" });

/// The answers in words that nobody has seen yet, newest first.
pub async fn unseen_answers(store: &Store) -> Result<Vec<Unseen>> {
    store
        .query(
            "select p.account_id, s.day, w.made_at from protocol_answer w join protocol p on p.id = w.protocol_id
             join coaching_session s on s.id = p.session_id
             where w.verdict = 'differs' and w.seen_at is null order by w.made_at desc, p.id",
        )
        .all()
        .await
}

/// Notes that what was answered to this protocol until this moment was seen.
pub async fn note_answer_seen(tx: &mut Tx, id: Uuid, until: Moment, at: Moment) -> Result<()> {
    tx.execute("update protocol_answer set seen_at = $3 where protocol_id = $1 and seen_at is null and made_at <= $2")
        .bind(id)
        .bind(until)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Something was added to it: it is new to the person again.
pub async fn note_added(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("update protocol set opened_at = null where id = $1").bind(id).run().await?;
    Ok(())
}

/// Notes that the person has opened it.
pub async fn note_read(tx: &mut Tx, id: Uuid, at: Moment) -> Result<()> {
    tx.execute("update protocol set read_at = coalesce(read_at, $2), opened_at = $2 where id = $1")
        .bind(id)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Writes what the person says to it. What she said in words stays; a mere "Stimmt" gives way to words.
pub async fn answer(tx: &mut Tx, id: Uuid, verdict: Verdict, words: Option<&[u8]>, at: Moment) -> Result<()> {
    tx.execute(
        "insert into protocol_answer (protocol_id, verdict, words, made_at) values ($1, $2, $3, $4)
         on conflict (protocol_id) do update set verdict = excluded.verdict, words = excluded.words, made_at = excluded.made_at,
             seen_at = null
         where protocol_answer.verdict = 'agrees' and excluded.verdict = 'differs'",
    )
    .bind(id)
    .bind(verdict)
    .bind(words)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// The protocol about this person in this session.
pub async fn of_session_and_account(tx: &mut Tx, session: Uuid, account: Uuid) -> Result<Option<Uuid>> {
    let sql = "select id from protocol where session_id = $1 and account_id = $2";
    let found: Option<(Uuid,)> = tx.query(sql).bind(session).bind(account).one().await?;
    Ok(found.map(|(id,)| id))
}

/// All texts of a session, for its author: whom each is about, its id and its words.
pub async fn all_of(tx: &mut Tx, session: Uuid) -> Result<Vec<(Uuid, Uuid, Vec<u8>)>> {
    tx.query("select account_id, id, words from protocol where session_id = $1 order by id").bind(session).all().await
}
