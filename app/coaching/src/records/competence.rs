//! The table `competence`: words are sealed with the key of the person who can do it.

use crate::rules::competences::{Life, Skill};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// Something that somebody can do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Competence {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// Who wrote it down.
    pub author: Option<Uuid>,
    /// Where in her life.
    pub field: Life,
    /// How well it goes.
    pub level: Skill,
    /// Its words, sealed.
    pub words: Vec<u8>,
    /// The lesson that shows it; empty: none.
    pub lesson: String,
    /// Which of the sentences of that lesson.
    pub line: i64,
    /// When a paper was seen that shows it.
    pub seen: Option<Date>,
    /// How often its words were written.
    pub revision: i64,
    /// Since when.
    pub made_at: Moment,
    /// When it was put away.
    pub ended_at: Option<Moment>,
}

record!(Competence {
    id,
    account = "account_id",
    author,
    field,
    level,
    words,
    lesson = "lesson_id",
    line,
    seen = "seen_day",
    revision,
    made_at,
    ended_at,
});

macro_rules! competences {
    ($rest:literal) => {
        concat!(
            "select id, account_id, author, field, level, words, lesson_id, line, seen_day, revision, made_at, ended_at from competence ",
            $rest
        )
    };
}

/// Writes it. `false`: this sentence of this lesson is there already.
pub async fn insert(tx: &mut Tx, new: &Competence) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into competence (id, account_id, author, field, level, words, lesson_id, line, seen_day, revision, made_at)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) on conflict do nothing",
        )
        .bind(new.id)
        .bind(new.account)
        .bind(new.author)
        .bind(new.field)
        .bind(new.level)
        .bind(new.words.as_slice())
        .bind(new.lesson.as_str())
        .bind(new.line)
        .bind(new.seen)
        .bind(new.revision)
        .bind(new.made_at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Writes it anew, on top of the revision it has. `false`: somebody else did so meanwhile.
pub async fn change(tx: &mut Tx, one: &Competence) -> Result<bool> {
    let rows = tx
        .execute(
            "update competence set field = $2, level = $3, words = $4, seen_day = $5, revision = revision + 1
             where id = $1 and revision = $6",
        )
        .bind(one.id)
        .bind(one.field)
        .bind(one.level)
        .bind(one.words.as_slice())
        .bind(one.seen)
        .bind(one.revision)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The one with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Competence>> {
    tx.query(competences!("where id = $1")).bind(id).one().await
}

/// What somebody can do, by where in her life, then the newest first.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Competence>> {
    store.query(competences!("where account_id = $1 order by made_at desc, id desc")).bind(account).all().await
}

/// How much was written down of somebody.
pub async fn count(tx: &mut Tx, account: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> = tx.query("select count(*) from competence where account_id = $1").bind(account).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// Puts it away, or brings it back.
pub async fn set_ended(tx: &mut Tx, id: Uuid, at: Option<Moment>) -> Result<()> {
    tx.execute("update competence set ended_at = $2 where id = $1").bind(id).bind(at).run().await?;
    Ok(())
}

/// Brings back what was put away of this lesson.
pub async fn bring_back(tx: &mut Tx, account: Uuid, lesson: &str, line: i64) -> Result<()> {
    tx.execute("update competence set ended_at = null where account_id = $1 and lesson_id = $2 and line = $3")
        .bind(account)
        .bind(lesson.to_owned())
        .bind(line)
        .run()
        .await?;
    Ok(())
}

/// Forgets what was put away before this moment; how much.
pub async fn forget(tx: &mut Tx, before: Moment) -> Result<u64> {
    tx.execute("delete from competence where ended_at <= $1").bind(before).run().await
}
