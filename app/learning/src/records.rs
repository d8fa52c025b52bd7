//! SQL of learning: learners and what happened.

use crate::rules::Happened;
use base::{
    Moment, Store,
    context::Visitor,
    record,
    store::{Migration, Result, Tx},
};
use uuid::Uuid;

/// The tables of this room.
pub const MIGRATIONS: &[Migration] = &[
    Migration { number: 2001, name: "learning", sql: include_str!("../migrations/2001_learning.sql") },
    Migration { number: 2002, name: "order", sql: include_str!("../migrations/2002_order.sql") },
    Migration { number: 2003, name: "lately", sql: include_str!("../migrations/2003_lately.sql") },
];

/// An event to be kept.
#[derive(Clone, Debug)]
pub struct Event<'a> {
    /// Made by the form.
    pub id: String,
    /// The lesson.
    pub lesson: &'a str,
    /// The step; empty for the lesson itself.
    pub step: &'a str,
    /// The version of the lesson.
    pub version: i64,
    /// In which language it was shown.
    pub lang: &'static str,
    /// `done`, `answer`, `hint`, `solution` or `lesson`.
    pub kind: &'static str,
    /// What was said to the answer.
    pub verdict: Option<&'static str>,
    /// The answer.
    pub answer: Option<String>,
    /// When.
    pub at: Moment,
}

/// A row of the overview: one step of one lesson.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seen {
    /// The lesson.
    pub lesson_id: String,
    /// The step; empty for the lesson itself.
    pub step_id: String,
    /// The kind of event.
    pub kind: String,
    /// What was said.
    pub verdict: Option<String>,
    /// When this happened last.
    pub at: i64,
    /// As the how manieth thing of all that happened to the learner.
    pub number: i64,
}

record!(Seen { lesson_id, step_id, kind, verdict, at, number });

/// One event as its person takes it along.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// When.
    pub at: Moment,
    /// In which lesson.
    pub lesson_id: String,
    /// At which step; empty for the lesson itself.
    pub step_id: String,
    /// The kind of event.
    pub kind: String,
    /// What was said.
    pub verdict: Option<String>,
    /// The answer.
    pub answer: Option<String>,
}

record!(Entry { at, lesson_id, step_id, kind, verdict, answer });

/// The learner that this visitor is, if anything was ever learned.
pub async fn learner(store: &Store, who: &Visitor) -> Result<Option<String>> {
    let row: Option<(String,)> = match (&who.person, &who.guest) {
        (Some(person), _) => store.query("select id from learner where account_id = $1").bind(person.id).one().await?,
        (None, Some(guest)) => store.query("select id from learner where guest_hash = $1").bind(guest.clone()).one().await?,
        (None, None) => None,
    };
    Ok(row.map(|r| r.0))
}

/// The learner of a guest's cookie.
pub async fn guest(store: &Store, guest: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = store.query("select id from learner where guest_hash = $1").bind(guest.to_owned()).one().await?;
    Ok(row.map(|r| r.0))
}

/// The learner of somebody's account.
pub async fn of_person(store: &Store, account: Uuid) -> Result<Option<String>> {
    let row: Option<(String,)> = store.query("select id from learner where account_id = $1").bind(account).one().await?;
    Ok(row.map(|r| r.0))
}

/// The same inside a transaction.
pub async fn guest_in(tx: &mut Tx, guest: &str) -> Result<Option<String>> {
    let row: Option<(String,)> = tx.query("select id from learner where guest_hash = $1").bind(guest.to_owned()).one().await?;
    Ok(row.map(|r| r.0))
}

/// Makes a learner, or finds the one that another request has just made.
pub async fn make_learner(tx: &mut Tx, id: String, account: Option<String>, guest: Option<String>, at: Moment) -> Result<String> {
    tx.execute("insert into learner (id, account_id, guest_hash, made_at) values ($1, $2, $3, $4) on conflict do nothing")
        .bind(id.clone())
        .bind(account.clone())
        .bind(guest.clone())
        .bind(at)
        .run()
        .await?;
    let row: Option<(String,)> =
        tx.query("select id from learner where account_id = $1 or guest_hash = $2").bind(account).bind(guest).one().await?;
    Ok(row.map_or(id, |r| r.0))
}

/// Keeps an event; false when it had been kept before.
pub async fn add(tx: &mut Tx, learner: &str, event: &Event<'_>) -> Result<bool> {
    let rows = tx
        .execute(
            "insert into learn_event (learner_id, id, lesson_id, step_id, version, lang, kind, verdict, answer, at, number) \
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, \
             (select coalesce(max(earlier.number), 0) + 1 from learn_event as earlier where earlier.learner_id = $1)) \
             on conflict (learner_id, id) do nothing",
        )
        .bind(learner.to_owned())
        .bind(event.id.clone())
        .bind(event.lesson.to_owned())
        .bind(event.step.to_owned())
        .bind(event.version)
        .bind(event.lang)
        .bind(event.kind)
        .bind(event.verdict)
        .bind(event.answer.clone())
        .bind(event.at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Whether one more thing may be kept of a step: of so many, the older half of what was wrong or only noted, and of hints, is forgotten first.
/// Nothing that was right is.
pub async fn make_room(tx: &mut Tx, learner: &str, lesson: &str, step: &str, most: i64) -> Result<bool> {
    let count: Option<(i64,)> = tx
        .query("select count(*) from learn_event where learner_id = $1 and lesson_id = $2 and step_id = $3")
        .bind(learner.to_owned())
        .bind(lesson.to_owned())
        .bind(step.to_owned())
        .one()
        .await?;
    if count.is_none_or(|(count,)| count < most) {
        return Ok(true);
    }
    let forgotten = tx
        .execute(
            "delete from learn_event where learner_id = $1 and id in (select id from learn_event
             where learner_id = $1 and lesson_id = $2 and step_id = $3 and (kind = 'hint' or verdict in ('not-yet', 'help', 'noted'))
             order by number limit $4)",
        )
        .bind(learner.to_owned())
        .bind(lesson.to_owned())
        .bind(step.to_owned())
        .bind(most / 2)
        .run()
        .await?;
    Ok(forgotten > 0)
}

/// How many different steps a learner did something at.
pub async fn count_steps(store: &Store, learner: &str) -> Result<usize> {
    let row: Option<(i64,)> = store
        .query(
            "select count(*) from (select distinct lesson_id, step_id from learn_event where learner_id = $1 and step_id <> '') as steps",
        )
        .bind(learner.to_owned())
        .one()
        .await?;
    Ok(row.and_then(|(count,)| usize::try_from(count).ok()).unwrap_or_default())
}

type Row = (String, String, Option<String>, Option<String>);

fn happened((step, kind, verdict, answer): Row) -> Happened {
    Happened { step, kind, verdict, answer }
}

/// The learner that this visitor is, with what happened in a lesson, oldest first. One query: every page of a step asks it.
pub async fn at_lesson(store: &Store, who: &Visitor, lesson: &str) -> Result<Option<(String, Vec<Happened>)>> {
    type Found = (String, Option<String>, Option<String>, Option<String>, Option<String>);
    let (sql, whose) = match (&who.person, &who.guest) {
        (Some(person), _) => (
            "select l.id, e.step_id, e.kind, e.verdict, e.answer from learner l
             left join learn_event e on e.learner_id = l.id and e.lesson_id = $2 where l.account_id = $1 order by e.number, e.at, e.id",
            person.id.to_string(),
        ),
        (None, Some(guest)) => (
            "select l.id, e.step_id, e.kind, e.verdict, e.answer from learner l
             left join learn_event e on e.learner_id = l.id and e.lesson_id = $2 where l.guest_hash = $1 order by e.number, e.at, e.id",
            guest.clone(),
        ),
        (None, None) => return Ok(None),
    };
    let mut rows: Vec<Found> = store.query(sql).bind(whose).bind(lesson.to_owned()).all().await?;
    let Some(learner) = rows.first_mut().map(|row| std::mem::take(&mut row.0)) else { return Ok(None) };
    // A learner to whom nothing happened here is one row without an event.
    let events = rows.into_iter().filter_map(|(_, step, kind, verdict, answer)| Some(happened((step?, kind?, verdict, answer))));
    Ok(Some((learner, events.collect())))
}

/// What happened to a learner in a lesson, oldest first, inside a transaction.
pub async fn of_lesson_in(tx: &mut Tx, learner: &str, lesson: &str) -> Result<Vec<Happened>> {
    let sql =
        "select step_id, kind, verdict, answer from learn_event where learner_id = $1 and lesson_id = $2 order by number, at, id";
    let rows: Vec<Row> = tx.query(sql).bind(learner.to_owned()).bind(lesson.to_owned()).all().await?;
    Ok(rows.into_iter().map(happened).collect())
}

/// Every step that a learner ever touched, each kind of event once with its last moment.
pub async fn overview(store: &Store, learner: &str) -> Result<Vec<Seen>> {
    store
        .query(
            "select lesson_id, step_id, kind, verdict, max(at) as at, max(number) as number from learn_event where learner_id = $1 \
             group by lesson_id, step_id, kind, verdict",
        )
        .bind(learner.to_owned())
        .all()
        .await
}

/// A lesson that a person finished.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finished {
    /// Who.
    pub account: Uuid,
    /// The lesson.
    pub lesson: String,
    /// When, the last time.
    pub at: Moment,
}

record!(Finished { account = "account_id", lesson = "lesson_id", at });

/// A step at which a person did not get on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// Who.
    pub account: Uuid,
    /// The lesson.
    pub lesson: String,
    /// The step.
    pub step: String,
    /// How often she tried.
    pub tries: i64,
    /// When she tried last.
    pub at: Moment,
}

record!(Trouble { account = "account_id", lesson = "lesson_id", step = "step_id", tries, at });

/// The lessons that people with an account finished since then.
pub async fn finished_since(store: &Store, since: Moment) -> Result<Vec<Finished>> {
    store
        .query(
            "select l.account_id, e.lesson_id, max(e.at) as at from learn_event e join learner l on l.id = e.learner_id \
             where e.kind = 'lesson' and e.at >= $1 and l.account_id is not null group by l.account_id, e.lesson_id",
        )
        .bind(since)
        .all()
        .await
}

/// The steps at which people with an account tried since then at least so often, and which none of them has done after all.
pub async fn trouble_since(store: &Store, since: Moment, tries: i64) -> Result<Vec<Trouble>> {
    store
        .query(
            "select l.account_id, e.lesson_id, e.step_id, count(*) as tries, max(e.at) as at from learn_event e \
             join learner l on l.id = e.learner_id \
             where e.verdict in ('not-yet', 'help') and e.at >= $1 and l.account_id is not null and not exists \
             (select 1 from learn_event r where r.learner_id = e.learner_id and r.lesson_id = e.lesson_id and r.step_id = e.step_id \
             and (r.verdict = 'right' or r.verdict = 'noted' or r.kind = 'done')) \
             group by l.account_id, e.lesson_id, e.step_id having count(*) >= $2",
        )
        .bind(since)
        .bind(tries)
        .all()
        .await
}

/// Forgets the guests to whom nothing happened since then, with all they did; how many.
pub async fn forget_guests(tx: &mut Tx, unused_since: Moment) -> Result<u64> {
    tx.execute(
        "delete from learn_event where learner_id in (select l.id from learner l where l.guest_hash is not null and l.made_at < $1 \
         and not exists (select 1 from learn_event e where e.learner_id = l.id and e.at >= $1))",
    )
    .bind(unused_since)
    .run()
    .await?;
    tx.execute(
        "delete from learner where guest_hash is not null and made_at < $1 \
         and not exists (select 1 from learn_event e where e.learner_id = learner.id)",
    )
    .bind(unused_since)
    .run()
    .await
}

/// Erases a person's learner with everything that happened to her, in the transaction that erases the account.
pub async fn erase(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("delete from learn_event where learner_id in (select id from learner where account_id = $1)")
        .bind(account)
        .run()
        .await?;
    tx.execute("delete from learner where account_id = $1").bind(account).run().await?;
    Ok(())
}

/// What happened to a person while learning, oldest first: when, in which lesson, at which step, what, what was said to it, and her answer.
pub async fn all_of(store: &Store, account: Uuid) -> Result<Vec<Entry>> {
    store
        .query(
            "select e.at, e.lesson_id, e.step_id, e.kind, e.verdict, e.answer from learner l
             join learn_event e on e.learner_id = l.id where l.account_id = $1 order by e.number, e.at, e.id",
        )
        .bind(account)
        .all()
        .await
}

/// Gives everything that a guest learned to a person, after what she did before, and forgets the guest. Ids hold the learner, so nothing can collide; what the
/// person already has stays.
pub async fn take_over(tx: &mut Tx, guest: &str, learner: &str) -> Result<u64> {
    let rows = tx
        .execute(
            "update learn_event set learner_id = $1, number = number + \
             (select coalesce(max(earlier.number), 0) from learn_event as earlier where earlier.learner_id = $1) \
             where learner_id = $2 and not exists \
             (select 1 from learn_event as own where own.learner_id = $1 and own.id = learn_event.id)",
        )
        .bind(learner.to_owned())
        .bind(guest.to_owned())
        .run()
        .await?;
    tx.execute("delete from learn_event where learner_id = $1").bind(guest.to_owned()).run().await?;
    tx.execute("delete from learner where id = $1").bind(guest.to_owned()).run().await?;
    Ok(rows)
}

/// The learner of somebody's account, inside a transaction.
pub async fn of_person_in(tx: &mut Tx, account: Uuid) -> Result<Option<String>> {
    let row: Option<(String,)> = tx.query("select id from learner where account_id = $1").bind(account).one().await?;
    Ok(row.map(|r| r.0))
}

/// Puts everything that happened to one learner behind what happened to another; by how much its numbers grew, and the last of them.
pub async fn append_learner(tx: &mut Tx, from: &str, to: &str) -> Result<(i64, i64)> {
    let last = "select coalesce(max(number), 0) from learn_event where learner_id = $1";
    let before: Option<(i64,)> = tx.query(last).bind(to.to_owned()).one().await?;
    let theirs: Option<(i64,)> = tx.query(last).bind(from.to_owned()).one().await?;
    // Old rows have the number 0: they too are to be told from what was there.
    let shift = before.map_or(0, |(number,)| number) + 1;
    tx.execute(
        "update learn_event set learner_id = $1, number = number + $3 where learner_id = $2 and not exists \
         (select 1 from learn_event as own where own.learner_id = $1 and own.id = learn_event.id)",
    )
    .bind(to.to_owned())
    .bind(from.to_owned())
    .bind(shift)
    .run()
    .await?;
    Ok((shift, shift + theirs.map_or(0, |(number,)| number)))
}

/// Takes what was appended out again, with the numbers that it had. A learner to whom nothing else happened was only made for it.
pub async fn take_out(tx: &mut Tx, from: &str, to: &str, shift: i64, last: i64) -> Result<()> {
    tx.execute(
        "update learn_event set learner_id = $1, number = number - $3 where learner_id = $2 and number >= $3 and number <= $4",
    )
    .bind(to.to_owned())
    .bind(from.to_owned())
    .bind(shift)
    .bind(last)
    .run()
    .await?;
    tx.execute("delete from learner where id = $1 and not exists (select 1 from learn_event e where e.learner_id = $1)")
        .bind(from.to_owned())
        .run()
        .await?;
    Ok(())
}
