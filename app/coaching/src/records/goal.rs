//! The tables `goal` and `goal_rating`: words are sealed with the key of the person whose goal it is.

use crate::rules::goals::{GoalState, Side};
use base::{
    Date, Moment, record,
    store::{Result, Store, Tx},
};
use uuid::Uuid;

/// A goal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    /// Its id.
    pub id: Uuid,
    /// Whose.
    pub account: Uuid,
    /// Who wrote it down.
    pub author: Option<Uuid>,
    /// Its words, sealed.
    pub words: Vec<u8>,
    /// By when.
    pub by_day: Option<Date>,
    /// How important it is to her, 1 to 3.
    pub importance: i64,
    /// How difficult, 1 to 3.
    pub difficulty: i64,
    /// Whether it is still worked on.
    pub state: GoalState,
    /// How often its words were written.
    pub revision: i64,
    /// Since when.
    pub made_at: Moment,
    /// When it was over.
    pub ended_at: Option<Moment>,
}

record!(Goal { id, account = "account_id", author, words, by_day, importance, difficulty, state, revision, made_at, ended_at });

/// How near it was on one day, as one of the two saw it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rating {
    /// The goal.
    pub goal: Uuid,
    /// Who saw it so.
    pub side: Side,
    /// The day.
    pub day: Date,
    /// -2 to 2.
    pub level: i64,
}

record!(Rating { goal = "goal_id", side, day, level });

macro_rules! goals {
    ($rest:literal) => {
        concat!(
            "select id, account_id, author, words, by_day, importance, difficulty, state, revision, made_at, ended_at from goal ",
            $rest
        )
    };
}

/// Writes a goal.
pub async fn insert(tx: &mut Tx, new: &Goal) -> Result<()> {
    tx.execute(
        "insert into goal (id, account_id, author, words, by_day, importance, difficulty, state, made_at, revision)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
    )
    .bind(new.id)
    .bind(new.account)
    .bind(new.author)
    .bind(new.words.as_slice())
    .bind(new.by_day)
    .bind(new.importance)
    .bind(new.difficulty)
    .bind(new.state)
    .bind(new.made_at)
    .bind(new.revision)
    .run()
    .await?;
    Ok(())
}

/// Writes its words, its day and its weight anew, on top of the revision it has. `false`: somebody else did so meanwhile.
pub async fn change(tx: &mut Tx, goal: &Goal) -> Result<bool> {
    let rows = tx
        .execute(
            "update goal set words = $2, by_day = $3, importance = $4, difficulty = $5, revision = revision + 1
             where id = $1 and revision = $6",
        )
        .bind(goal.id)
        .bind(goal.words.as_slice())
        .bind(goal.by_day)
        .bind(goal.importance)
        .bind(goal.difficulty)
        .bind(goal.revision)
        .run()
        .await?;
    Ok(rows == 1)
}

/// It is over, or goes on.
pub async fn set_state(tx: &mut Tx, id: Uuid, state: GoalState, at: Option<Moment>) -> Result<()> {
    tx.execute("update goal set state = $2, ended_at = $3 where id = $1").bind(id).bind(state).bind(at).run().await?;
    Ok(())
}

/// The goal with this id.
pub async fn find(tx: &mut Tx, id: Uuid) -> Result<Option<Goal>> {
    tx.query(goals!("where id = $1")).bind(id).one().await
}

/// The goals of somebody: those that are worked on first, then the newest.
pub async fn of_account(store: &Store, account: Uuid) -> Result<Vec<Goal>> {
    store
        .query(goals!("where account_id = $1 order by case state when 'open' then 0 else 1 end, made_at desc, id"))
        .bind(account)
        .all()
        .await
}

/// How many goals somebody works on.
pub async fn count_open(tx: &mut Tx, account: Uuid) -> Result<i64> {
    let counted: Option<(i64,)> =
        tx.query("select count(*) from goal where account_id = $1 and state = 'open'").bind(account).one().await?;
    Ok(counted.map_or(0, |(count,)| count))
}

/// The goals that are to be reached between these days, by anybody.
pub async fn due(store: &Store, from: Date, to: Date) -> Result<Vec<Goal>> {
    store
        .query(goals!("where state = 'open' and by_day >= $1 and by_day <= $2 order by by_day, id"))
        .bind(from)
        .bind(to)
        .all()
        .await
}

/// Writes how near it is, as one of the two sees it today.
pub async fn rate(tx: &mut Tx, new: &Rating, author: Option<Uuid>, at: Moment) -> Result<()> {
    tx.execute(
        "insert into goal_rating (goal_id, side, day, level, author, made_at) values ($1, $2, $3, $4, $5, $6)
         on conflict (goal_id, side, day) do update set level = excluded.level, author = excluded.author, made_at = excluded.made_at",
    )
    .bind(new.goal)
    .bind(new.side)
    .bind(new.day)
    .bind(new.level)
    .bind(author)
    .bind(at)
    .run()
    .await?;
    Ok(())
}

/// How near the goals of somebody were, oldest first.
pub async fn ratings_of(store: &Store, account: Uuid) -> Result<Vec<Rating>> {
    store
        .query(
            "select r.goal_id, r.side, r.day, r.level from goal_rating r join goal g on g.id = r.goal_id
             where g.account_id = $1 order by r.day, r.side",
        )
        .bind(account)
        .all()
        .await
}

/// Takes a goal away, as if it had never been written.
pub async fn delete(tx: &mut Tx, id: Uuid) -> Result<()> {
    tx.execute("delete from goal where id = $1").bind(id).run().await?;
    Ok(())
}

/// Whether anybody has said how near a goal is.
pub async fn is_rated(tx: &mut Tx, id: Uuid) -> Result<bool> {
    let counted: Option<(i64,)> = tx.query("select count(*) from goal_rating where goal_id = $1").bind(id).one().await?;
    Ok(counted.is_some_and(|(count,)| count > 0))
}

/// The goals that anybody works on.
pub async fn open(store: &Store) -> Result<Vec<Goal>> {
    store.query(goals!("where state = 'open' order by by_day, id")).all().await
}
