//! The table of jobs.
//!
//! waiting → running → done; running → failed → running …, until it is given up. Failed is a job that rests before it is tried again.
//! Whoever begins a job gets a lease with a mark of its own: only under this mark its end is written down, so that it is told done once,
//! also when somebody slow comes back after the lease has run out.

use crate::{fault::Told, runner};
use base::{
    Context, Moment, Store, codes,
    moment::DAY,
    record,
    room::JobKind,
    store::{Migration, Result, Tx},
};
use uuid::Uuid;

/// The tables of this room.
pub const MIGRATIONS: &[Migration] =
    &[Migration { number: 4001, name: "jobs", sql: include_str!("../migrations/4001_jobs.sql") }];

/// So long what is done stays in the table.
const DONE_STAYS: i64 = 30 * DAY;
/// So long what was given up stays: somebody has to look at it first.
const GIVEN_UP_STAYS: i64 = 180 * DAY;

codes! {
    /// Where a job stands.
    State {
        /// Not begun.
        Waiting = "waiting",
        /// Somebody does it.
        Running = "running",
        /// The last attempt failed; it rests before the next.
        Failed = "failed",
        /// Done.
        Done = "done",
        /// Failed so often that it is not tried again by itself.
        GivenUp = "given-up",
    }
}

codes! {
    /// How a job comes by itself.
    Rhythm {
        /// After so much time.
        Interval = "interval",
        /// Each night.
        Night = "night",
    }
}

/// A job to be enqueued.
#[derive(Clone, Copy)]
pub struct Order<'o> {
    /// Its kind.
    pub kind: &'o JobKind,
    /// What it is about: ids, never names.
    pub payload: &'o str,
    /// What makes it the same as another of its kind; of the same, there is only one.
    pub once: Option<&'o str>,
    /// Not before; nothing: at once.
    pub due: Option<Moment>,
}

impl<'o> Order<'o> {
    /// A job of this kind, about nothing in particular, as soon as possible.
    pub fn of(kind: &'o JobKind) -> Self {
        Self { kind, payload: "", once: None, due: None }
    }
}

/// Enqueues a job in the transaction of what causes it: both become true, or none. The id of the job: of the one that is there already,
/// whatever became of it, when there is one under the same key.
pub async fn enqueue(ctx: &Context, tx: &mut Tx, order: Order<'_>) -> Result<Uuid> {
    let id = ctx.new_id();
    let key = order.once.map(|once| format!("{}:{once}", order.kind.name));
    let is_new = tx
        .execute(
            "insert into job (id, kind, once_key, payload, state, attempts, most_attempts, due_at, done, whole, enqueued_by, enqueued_at) \
             values ($1, $2, $3, $4, 'waiting', 0, $5, $6, 0, 0, $7, $8) on conflict (once_key) do nothing",
        )
        .bind(id)
        .bind(order.kind.name)
        .bind(key.clone())
        .bind(order.payload)
        .bind(order.kind.attempts.max(1))
        .bind(order.due.unwrap_or(ctx.at))
        .bind(ctx.who.person.as_ref().map(|person| person.id))
        .bind(ctx.at)
        .run()
        .await?;
    if is_new == 1 {
        runner::wake();
        return Ok(id);
    }
    let there: Option<(Uuid,)> = tx.query("select id from job where once_key = $1").bind(key).one().await?;
    Ok(there.map_or(id, |(id,)| id))
}

/// What is known of the times that a job came by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Came {
    /// For which time it came last, done or not.
    pub last: Option<Moment>,
    /// Whether that one is not over yet.
    pub is_open: bool,
}

record!(Came { last, is_open });

/// How it stands with the times that this kind came by itself.
pub async fn came(store: &Store, kind: &str) -> Result<Came> {
    let came = store
        .query(
            "select max(occurs_at) as last, count(case when state in ('waiting', 'running', 'failed') then 1 end) as is_open \
             from job where kind = $1 and rhythm is not null",
        )
        .bind(kind)
        .one()
        .await?;
    Ok(came.unwrap_or(Came { last: None, is_open: false }))
}

/// Enqueues the job that comes by itself at this time, unless another process has done so.
pub async fn occur(ctx: &Context, kind: &JobKind, rhythm: Rhythm, at: Moment) -> Result<bool> {
    let rows = ctx
        .store
        .execute(
            "insert into job (id, kind, once_key, payload, state, attempts, most_attempts, due_at, done, whole, rhythm, occurs_at, enqueued_at) \
             values ($1, $2, $3, '', 'waiting', 0, $4, $5, 0, 0, $6, $5, $7) on conflict (once_key) do nothing",
        )
        .bind(ctx.new_id())
        .bind(kind.name)
        .bind(format!("{}@{}", kind.name, at.0))
        .bind(kind.attempts.max(1))
        .bind(at)
        .bind(rhythm)
        .bind(ctx.at)
        .run()
        .await?;
    Ok(rows == 1)
}

/// A job that was begun, and is ours for a while.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claimed {
    /// Its id.
    pub id: Uuid,
    /// Its kind.
    pub kind: String,
    /// What it is about.
    pub payload: String,
    /// How often it was begun, this time too.
    pub attempts: i64,
    /// How often it may be. Begun more often, its last process ended in the middle: then it is to be given up.
    pub most_attempts: i64,
    /// The mark under which it is ours.
    pub lease: Uuid,
}

record!(Claimed { id, kind, payload, attempts, most_attempts, lease });

/// Begins the job that is due longest: one that waits, or one whose lease has run out. On PostgreSQL nobody waits for a row that another
/// process is just taking; SQLite has one writer.
macro_rules! claiming {
    ($past_others:literal) => {
        concat!(
            "update job set state = 'running', attempts = attempts + 1, lease = $2, leased_until = $3, begun_at = $1, ended_at = null \
             where id = (select id from job where replace($4, ',' || kind || ',', '') <> $4 \
             and ((state in ('waiting', 'failed') and due_at <= $1) or (state = 'running' and leased_until <= $1)) \
             order by due_at, id limit 1",
            $past_others,
            ") returning id, kind, payload, attempts, most_attempts, lease"
        )
    };
}

/// Begins a job of one of these kinds, if one is due; it is ours under the mark `lease` until `until`.
pub async fn claim(store: &Store, kinds: &[JobKind], lease: Uuid, now: Moment, until: Moment) -> Result<Option<Claimed>> {
    let kinds = kinds.iter().fold(String::from(","), |kinds, kind| kinds + kind.name + ",");
    // A look keeps nobody from writing.
    let due: Option<(Uuid,)> = store
        .query(
            "select id from job where replace($2, ',' || kind || ',', '') <> $2 \
             and ((state in ('waiting', 'failed') and due_at <= $1) or (state = 'running' and leased_until <= $1)) limit 1",
        )
        .bind(now)
        .bind(kinds.as_str())
        .one()
        .await?;
    if due.is_none() {
        return Ok(None);
    }
    let mut tx = store.begin().await?;
    let sql = match tx {
        Tx::Sqlite(_) => claiming!(""),
        Tx::Postgres(_) => claiming!(" for update skip locked"),
    };
    let claimed = tx.query(sql).bind(now).bind(lease).bind(until).bind(kinds).one().await?;
    tx.commit().await?;
    Ok(claimed)
}

/// Says that whoever has the job is alive, and how far it is. False: it is not theirs any more.
pub async fn heartbeat(store: &Store, claimed: &Claimed, until: Moment, (done, whole): (i64, i64)) -> Result<bool> {
    let rows = store
        .execute("update job set leased_until = $3, done = $4, whole = $5 where id = $1 and lease = $2")
        .bind(claimed.id)
        .bind(claimed.lease)
        .bind(until)
        .bind(done)
        .bind(whole)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The job is done. False: it was not theirs any more, and nothing was written.
pub async fn finish(store: &Store, claimed: &Claimed, now: Moment, (done, whole): (i64, i64)) -> Result<bool> {
    let rows = store
        .execute(
            "update job set state = 'done', lease = null, leased_until = null, fault = null, detail = null, ended_at = $3, done = $4, whole = $5 \
             where id = $1 and lease = $2",
        )
        .bind(claimed.id)
        .bind(claimed.lease)
        .bind(now)
        .bind(done)
        .bind(whole)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The job failed: it is tried again after `pause` milliseconds, or given up. False: it was not theirs any more.
pub async fn fail(store: &Store, claimed: &Claimed, now: Moment, told: &Told, pause: Option<i64>) -> Result<bool> {
    let rows = store
        .execute(
            "update job set state = $3, lease = null, leased_until = null, due_at = $4, fault = $5, detail = $6, ended_at = $7 \
             where id = $1 and lease = $2",
        )
        .bind(claimed.id)
        .bind(claimed.lease)
        .bind(if pause.is_some() { State::Failed } else { State::GivenUp })
        .bind(now.plus(pause.unwrap_or(0)))
        .bind(told.fault)
        .bind(told.detail.as_str())
        .bind(now)
        .run()
        .await?;
    Ok(rows == 1)
}

/// The process ends before the job: it waits for the next one, and this attempt does not count. False: it was not theirs any more.
pub async fn hand_back(store: &Store, claimed: &Claimed, (done, whole): (i64, i64)) -> Result<bool> {
    let rows = store
        .execute(
            "update job set state = 'waiting', attempts = attempts - 1, lease = null, leased_until = null, done = $3, whole = $4 \
             where id = $1 and lease = $2",
        )
        .bind(claimed.id)
        .bind(claimed.lease)
        .bind(done)
        .bind(whole)
        .run()
        .await?;
    Ok(rows == 1)
}

/// Somebody asks for one more try of what failed or was given up. False: there is no such job.
pub async fn again(tx: &mut Tx, id: Uuid, now: Moment) -> Result<bool> {
    let rows = tx
        .execute(
            "update job set state = 'waiting', due_at = $2, ended_at = null, \
             most_attempts = case when most_attempts > attempts then most_attempts else attempts + 1 end \
             where id = $1 and state in ('failed', 'given-up')",
        )
        .bind(id)
        .bind(now)
        .run()
        .await?;
    runner::wake();
    Ok(rows == 1)
}

/// Forgets what has been over for long; how much. The last time that something came by itself stays, because the next is counted from it.
pub async fn forget(store: &Store, now: Moment) -> Result<u64> {
    store
        .execute(
            "delete from job where ((state = 'done' and ended_at < $1) or (state = 'given-up' and ended_at < $2)) \
             and (rhythm is null or occurs_at < (select max(other.occurs_at) from job other where other.kind = job.kind))",
        )
        .bind(now.minus(DONE_STAYS))
        .bind(now.minus(GIVEN_UP_STAYS))
        .run()
        .await
}

/// Forgets who asked for jobs, in the transaction that erases the account.
pub async fn forget_who(tx: &mut Tx, account: Uuid) -> Result<()> {
    tx.execute("update job set enqueued_by = null where enqueued_by = $1").bind(account).run().await?;
    Ok(())
}

/// A job as a page shows it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: Uuid,
    /// The name of its kind.
    pub kind: String,
    /// Where it stands.
    pub state: State,
    /// How often it was begun.
    pub attempts: i64,
    /// How often it may be begun.
    pub most_attempts: i64,
    /// Not to be begun before.
    pub due_at: Moment,
    /// How far it is, of [`Entry::whole`].
    pub done: i64,
    /// 0: it has not said how far it is.
    pub whole: i64,
    /// Why the last attempt failed.
    pub fault: Option<crate::Fault>,
    /// The words for operators.
    pub detail: Option<String>,
    /// How it comes by itself, if it does.
    pub rhythm: Option<Rhythm>,
    /// The account of who asked for it.
    pub enqueued_by: Option<Uuid>,
    /// When it was enqueued.
    pub enqueued_at: Moment,
    /// When it was begun last.
    pub begun_at: Option<Moment>,
    /// When it ended.
    pub ended_at: Option<Moment>,
}

record!(Entry {
    id,
    kind,
    state,
    attempts,
    most_attempts,
    due_at,
    done,
    whole,
    fault,
    detail,
    rhythm,
    enqueued_by,
    enqueued_at,
    begun_at,
    ended_at,
});

macro_rules! entries {
    ($which:literal) => {
        concat!(
            "select id, kind, state, attempts, most_attempts, due_at, done, whole, fault, detail, rhythm, enqueued_by, enqueued_at, begun_at, \
             ended_at from job ",
            $which
        )
    };
}

/// One job.
pub async fn entry(store: &Store, id: Uuid) -> Result<Option<Entry>> {
    store.query(entries!("where id = $1")).bind(id).one().await
}

/// The jobs in this state: of the open ones first the one that is due first, of those that are over the one that ended last.
pub async fn list(store: &Store, state: State, at_most: i64) -> Result<Vec<Entry>> {
    let sql = match state {
        State::Waiting | State::Running | State::Failed => entries!("where state = $1 order by due_at, id limit $2"),
        State::Done | State::GivenUp => entries!("where state = $1 order by ended_at desc, id desc limit $2"),
    };
    store.query(sql).bind(state).bind(at_most).all().await
}

/// Those that wait and do not come by themselves.
pub(crate) async fn waiting(store: &Store, at_most: i64) -> Result<Vec<Entry>> {
    let sql = entries!("where state = 'waiting' and rhythm is null order by due_at, id limit $1");
    store.query(sql).bind(at_most).all().await
}

/// How many wait and do not come by themselves.
pub(crate) async fn count_waiting(store: &Store) -> Result<i64> {
    let count: Option<(i64,)> = store.query("select count(*) from job where state = 'waiting' and rhythm is null").one().await?;
    Ok(count.map_or(0, |(count,)| count))
}

/// Those that wait for a night.
pub(crate) async fn nights(store: &Store) -> Result<Vec<Entry>> {
    store.query(entries!("where state = 'waiting' and rhythm = 'night' order by due_at, id")).all().await
}

/// Of each kind the one that was done last, the latest first.
pub(crate) async fn last_done(store: &Store) -> Result<Vec<Entry>> {
    store
        .query(entries!(
            "where state = 'done' and not exists (select 1 from job later where later.kind = job.kind and later.state = 'done' \
             and (later.ended_at > job.ended_at or (later.ended_at = job.ended_at and later.id > job.id))) order by ended_at desc, id desc"
        ))
        .all()
        .await
}
