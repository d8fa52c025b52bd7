//! The tables `agreement` and `agreement_answer`: words are sealed with the key of the person whose agreement it is.

use crate::rules::{Verdict, agreements::How};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A version, with what she said to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// Which version, from 1.
    pub number: i64,
    /// Who wrote it; `None`: her account is erased.
    pub author: Option<Uuid>,
    /// Its words, sealed.
    pub words: Vec<u8>,
    /// Its first day.
    pub from: Date,
    /// Its last day.
    pub until: Option<Date>,
    /// When both want to look at it again.
    pub review: Option<Date>,
    /// When it was written.
    pub made_at: Moment,
    /// When the person opened it first.
    pub read_at: Option<Moment>,
    /// What she said to it.
    pub verdict: Option<Verdict>,
    /// How.
    pub how: Option<How>,
    /// On which day.
    pub answer_day: Option<Date>,
    /// In which words, sealed.
    pub answer: Option<Vec<u8>>,
    /// Who noted it for her.
    pub noted_by: Option<Uuid>,
    /// When that was written.
    pub answered_at: Option<Moment>,
    /// When her coach saw it.
    pub seen_at: Option<Moment>,
}

record!(Agreement {
    id,
    account = "account_id",
    number,
    author,
    words,
    from = "from_day",
    until = "until_day",
    review = "review_day",
    made_at,
    read_at,
    verdict,
    how,
    answer_day,
    answer,
    noted_by,
    answered_at,
    seen_at,
});

/// What somebody says to a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// What.
    pub verdict: Verdict,
    /// How.
    pub how: How,
    /// On which day.
    pub day: Date,
    /// In which words, sealed.
    pub words: Option<Vec<u8>>,
    /// Who notes it for her; `None`: she herself.
    pub noted_by: Option<Uuid>,
}

macro_rules! agreements {
    ($rest:literal) => {
        concat!(
            "select a.id, a.account_id, a.number, a.author, a.words, a.from_day, a.until_day, a.review_day, a.made_at, a.read_at,
                    w.verdict, w.how, w.day as answer_day, w.words as answer, w.author as noted_by, w.made_at as answered_at, w.seen_at
             from agreement a left join agreement_answer w on w.agreement_id = a.id ",
            $rest
        )
    };
}

/// Writes a version.
pub async fn insert(tx: &mut Tx, new: &Agreement) -> Result<()> {
    tx.execute(
        "insert into agreement (id, account_id, number, author, words, from_day, until_day, review_day, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
    )
    .bind(new.id)
    .bind(new.account)
    .bind(new.number)
    .bind(new.author)
    .bind(new.words.as_slice())
    .bind(new.from)
    .bind(new.until)
    .bind(new.review)
    .bind(new.made_at)
    .run()
    .await?;
    Ok(())
}

/// The version with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Agreement>> {
    tx.query(agreements!("where a.id = $1")).bind(id).one().await
}

/// The number of the newest version of somebody; 0: there is none.
pub async fn newest_number(tx: &mut Tx, account: Uuid) -> Result<i64> {
    let found: Option<(i64,)> =
        tx.query("select coalesce(max(number), 0) from agreement where account_id = $1").bind(account).one().await?;
    Ok(found.map_or(0, |(number,)| number))
}

/// All versions of somebody, the newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Agreement>> {
    store.query(agreements!("where a.account_id = $1 order by a.number desc")).bind(account).all().await
}

/// The newest version of everybody.
pub async fn newest_of_all(store: &Store) -> Result<Vec<Agreement>> {
    store
        .query(agreements!(
            "where not exists (select 1 from agreement n where n.account_id = a.account_id and n.number > a.number) order by a.made_at, a.id"
        ))
        .all()
        .await
}

/// The newest version of somebody.
pub async fn newest(store: &Store, account: Uuid) -> Result<Option<Agreement>> {
    store.query(agreements!("where a.account_id = $1 order by a.number desc limit 1")).bind(account).one().await
}

/// Takes a version away, as if it had never been written.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from agreement where id = $1").bind(id).run().await?;
    Ok(())
}

/// Notes that the person has opened the versions that there are.
pub async fn note_read(tx: &mut Tx, account: Uuid, at: Moment) -> Result<()> {
    tx.execute("update agreement set read_at = $2 where account_id = $1 and read_at is null")
        .bind(account)
        .bind(at)
        .run()
        .await?;
    Ok(())
}

/// Writes what she says to it. What she said in words stays; that she agrees gives way to words.
pub async fn answer(tx: &mut Tx, id: Uuid, new: &Answer, at: Moment) -> Result<bool> {
    let rows = tx.execute(
        "insert into agreement_answer (agreement_id, verdict, how, day, words, author, made_at) values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (agreement_id) do update set verdict = excluded.verdict, how = excluded.how, day = excluded.day,
             words = excluded.words, author = excluded.author, made_at = excluded.made_at, seen_at = null
         where agreement_answer.verdict = 'agrees' and excluded.verdict = 'differs'",
    )
    .bind(id)
    .bind(new.verdict)
    .bind(new.how)
    .bind(new.day)
    .bind(new.words.clone())
    .bind(new.noted_by)
    .bind(at)
    .run()
    .await?;
    Ok(rows == 1)
}

/// Takes away what was noted for her.
pub async fn delete_answer(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from agreement_answer where agreement_id = $1 and how <> 'screen'").bind(id).run().await?;
    Ok(())
}

/// Notes that what this person has answered until this moment was seen.
pub async fn note_answers_seen(tx: &mut Tx, account: Uuid, until: Moment, at: Moment) -> Result<u64> {
    tx.execute(
        "update agreement_answer set seen_at = $3 where seen_at is null and made_at <= $2 and agreement_id in
         (select id from agreement where account_id = $1)",
    )
    .bind(account)
    .bind(until)
    .bind(at)
    .run()
    .await
}
